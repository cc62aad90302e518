def log = new File(basedir, 'build.log').text
assert log.contains('[INFO] Checked 2 documents')
assert log.contains('Found nothing that cannot be true together.')
assert !log.contains('[ERROR]')
assert !log.contains('[WARNING]')
