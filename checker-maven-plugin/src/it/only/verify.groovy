def log = new File(basedir, 'build.log').text
assert log.contains('[tin-is-sourced]')
assert !log.contains('[tin-share-agrees]')
assert log.contains('1 rule.')
