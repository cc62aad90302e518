def log = new File(basedir, 'build.log').text
assert log.contains('Wrote claim-rules.yaml, which the check uses from now on.')
// the example of the metric and both tests of the rule
assert log.contains('3 tests of rules, 0 failed, 0 showed nothing.')
assert log.contains('1 of 1 figure is under a rule.')
