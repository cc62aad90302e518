def log = new File(basedir, 'build.log').text
assert log.contains('[INFO] Claims are not looked at: checker.skip is set.')
assert !log.contains('Checked ')
