def log = new File(basedir, 'build.log').text
// one line that an editor jumps to, then both sides and why
assert log =~ /\[ERROR\] src\/content\/(mines\.md:\[6,27\]|trade\.md:\[6,13\]) .*\[production-share-agrees\]/
assert log.contains('[ERROR]     src/content/mines.md:6:27')
assert log.contains('"China mines 70% of the world\'s rare earths."')
assert log.contains('70%: 69.5% to under 70.5%')
assert log.contains('[ERROR]     src/content/trade.md:6:13')
assert log.contains('"China mines about 40% of the world\'s rare earths."')
assert log =~ /about 40%: \d+% to (under )?\d+%/
assert log.contains('they cannot both be true')
assert log.contains('[INFO] Checked 2 documents')
assert log.contains('1 error')
assert log.contains('run again: mvn verify')
assert log.contains('BUILD FAILURE')
assert !log.contains('SLF4J')
