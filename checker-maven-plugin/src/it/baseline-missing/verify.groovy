def log = new File(basedir, 'build.log').text
assert log.contains('[ERROR] nowhere.json: There is no such baseline.')
assert log.contains('MojoExecutionException')
