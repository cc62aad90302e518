def log = new File(basedir, 'build.log').text
assert !new File(basedir, 'pom.xml').exists()
assert log =~ /\[ERROR\] articles\/[ab]\.md:\[6,13\] .*\[production-share-agrees\]/
assert log.contains('run again: mvn io.github.claimchecker:checker-maven-plugin:')
assert log.contains(':check -Dchecker.rules=rules.yaml -Dchecker.sources=articles')
