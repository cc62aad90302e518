def log = new File(basedir, 'build.log').text
assert log.contains('[ERROR] articles: There is no such file or folder.')
assert log.contains('MojoExecutionException')
assert !log.contains('[INFO] Checked')
