def log = new File(basedir, 'build.log').text
assert log.contains('Checked 2 documents, 2 quantities')
assert !log.contains('drafts')
