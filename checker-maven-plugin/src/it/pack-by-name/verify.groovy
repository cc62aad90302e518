def log = new File(basedir, 'build.log').text
assert log =~ /\[ERROR\] docs\/[ab]\.md:\[6,13\] .*\[production-share-agrees\]/
