def log = new File(basedir, 'build.log').text
assert log.contains('checker.only: There is no rule "tin-share".')
assert log.contains('The rules are tin-share-agrees.')
