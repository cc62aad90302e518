def log = new File(basedir, 'build.log').text
assert log.contains('[ERROR] north/docs/a.md:[1,13] ')
assert log.contains('[ERROR]     south/docs/b.md:1:13')
assert log.contains('Checked 2 documents')
