def log = new File(basedir, 'build.log').text
assert log =~ /\[WARNING\] Rules and metrics that matched nothing: .*production-share-agrees/
assert log.contains('BUILD SUCCESS')
