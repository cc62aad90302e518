def log = new File(basedir, 'build.log').text
assert log.contains('[ERROR] nowhere: ')
assert log.contains('MojoExecutionException')
