def log = new File(basedir, 'build.log').text
assert log.contains('[INFO] production-share-agrees: 70% against 40%: PASSED')
assert log.contains('[ERROR] production-share-agrees: expects what is not there: FAILED')
assert log.contains('2 tests of rules, 1 failed, 0 showed nothing.')
