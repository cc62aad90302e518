def log = new File(basedir, 'build.log').text
assert log =~ /Rules and metrics that matched nothing: .*production-share-agrees/
assert log.contains('MojoFailureException')
