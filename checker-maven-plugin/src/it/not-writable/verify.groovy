def log = new File(basedir, 'build.log').text
assert log.contains('cannot be written: a file stands where a folder is needed.')
assert log.contains('MojoExecutionException')
