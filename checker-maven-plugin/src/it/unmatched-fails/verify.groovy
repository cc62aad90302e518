def log = new File(basedir, 'build.log').text
assert log.contains('production-share-agrees matched nothing')
assert log.contains('MojoFailureException')
