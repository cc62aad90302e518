def log = new File(basedir, 'build.log').text
assert log.contains('No document was found.')
assert log.contains('MojoExecutionException')
