def log = new File(basedir, 'build.log').text
assert log.contains('[INFO] docs/a.md:6:13 "China mines 70% of the world\'s rare earths."')
assert log.contains('70%: 69.5% to under 70.5%')
assert log =~ /whose: .*China/
assert log.contains('2 claims in 2 documents.')
