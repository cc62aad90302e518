def log = new File(basedir, 'build.log').text
assert log.contains("checker.failOnSeverity is 'eror', but must be error, warning or info.")
