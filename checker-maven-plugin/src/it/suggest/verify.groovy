def log = new File(basedir, 'build.log').text
assert log.contains('Drafted 1 metric with a rule each in ')
// the draft loads, passes its tests, and finds what is wrong
assert log =~ /\d+ tests of rules, 0 failed, 0 showed nothing\./
assert log =~ /\[WARNING\] docs\/[ab]\.md:\[1,13\] .*-agrees\]/
