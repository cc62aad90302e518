def log = new File(basedir, 'build.log').text
assert log.contains('Not checked: this project only holds its modules together.')
// each module for itself, by the rules of the parent
assert log.readLines().count { it.contains('Checked 1 document, 1 quantity, 1 claim, 0 groups of comparable claims, 1 rule.') } == 2
assert !log.contains('matched nothing')
