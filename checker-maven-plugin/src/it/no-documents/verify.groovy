def log = new File(basedir, 'build.log').text
assert log.contains('[ERROR] docs: No document was found.')
assert log.contains('MojoExecutionException')
