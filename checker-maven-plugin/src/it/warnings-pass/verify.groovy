def log = new File(basedir, 'build.log').text
// without a rule file, the pack "general" warns of what it finds
assert log =~ /\[WARNING\] docs\/[ab]\.md:\[6,13\] /
assert log.contains('1 warning')
assert log.contains('BUILD SUCCESS')
