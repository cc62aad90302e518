def log = new File(basedir, 'build.log').text
assert log.contains('Checked 1 document, 1 quantity')
