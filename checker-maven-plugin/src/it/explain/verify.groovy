def log = new File(basedir, 'build.log').text
assert log.contains('docs/a.md:6:13')
assert log.contains('docs/b.md:6:13')
assert log.contains('[INFO] compared: contradiction')
