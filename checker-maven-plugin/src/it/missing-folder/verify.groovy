def log = new File(basedir, 'build.log').text
assert log.contains('[ERROR] nowhere: ')
assert log.contains('[ERROR] neither: ')
// what is there is still checked
assert log.contains('Checked 1 document,')
assert log.contains('MojoExecutionException')
