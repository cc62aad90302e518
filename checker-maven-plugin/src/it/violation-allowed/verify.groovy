def log = new File(basedir, 'build.log').text
assert log.contains('[ERROR] docs/a.md:[6,13] ')
assert log.contains('BUILD SUCCESS')
