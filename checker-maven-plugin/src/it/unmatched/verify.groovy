def log = new File(basedir, 'build.log').text
assert log.contains('[WARNING] production-share-agrees matched nothing')
assert log.contains('BUILD SUCCESS')
