def log = new File(basedir, 'build.log').text
assert log.contains('[production-share-agrees]')
assert log.contains('[patent-share-agrees]')
assert log.contains('2 errors')
