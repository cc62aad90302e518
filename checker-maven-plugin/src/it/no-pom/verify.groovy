def log = new File(basedir, 'build.log').text
assert !new File(basedir, 'pom.xml').exists()
assert log.contains('[ERROR] articles/a.md:[6,13] ')
assert log.contains('[production-share-agrees]')
