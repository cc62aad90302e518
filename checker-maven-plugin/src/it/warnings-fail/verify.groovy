def log = new File(basedir, 'build.log').text
assert log =~ /\[WARNING\] docs\/[ab]\.md:\[6,13\] /
assert log.contains('MojoFailureException')
