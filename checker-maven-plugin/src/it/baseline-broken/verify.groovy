def log = new File(basedir, 'build.log').text
assert log =~ /\[ERROR\] claims-baseline\.json:2:\d+: The file is no JSON/
