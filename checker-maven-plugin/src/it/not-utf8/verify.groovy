def log = new File(basedir, 'build.log').text
assert log.contains('[ERROR] docs/latin1.md')
assert log.contains('UTF-8')
// the rest is still checked
assert log.contains('Checked 1 document,')
assert log.contains('MojoExecutionException')
