def log = new File(basedir, 'build.log').text
assert log =~ /\[ERROR\] docs\/a\.md:\[6,13\] /
assert log =~ /\[ERROR\] +docs\/b\.md:6:13/
