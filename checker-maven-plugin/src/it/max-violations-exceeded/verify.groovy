def log = new File(basedir, 'build.log').text
assert log.contains('Found 2 errors, 0 warnings, 0 notes. At most 1 are let pass.')
assert log.contains('run again: mvn io.github.claimchecker:checker-maven-plugin:')
