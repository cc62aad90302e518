def log = new File(basedir, 'build.log').text
assert log.contains('[INFO] Claims are not checked: checker.skip is set.')
assert !log.contains('Checked ')
