def log = new File(basedir, 'build.log').text
// all three mistakes at once, each with its place
assert log =~ /\[ERROR\] rules\.yaml:10:\d+: .*agre/
assert log =~ /\[ERROR\] rules\.yaml:15:\d+: .*severty/
assert log =~ /\[ERROR\] rules\.yaml:18:\d+: .*shares/
assert log.contains('MojoExecutionException')
assert !log.contains('Checked ')
