def log = new File(basedir, 'build.log').text
assert log.contains("checker.failOnViolation is 'fales', but must be true or false.")
assert log.contains('MojoExecutionException')
assert !log.contains('Checked')
