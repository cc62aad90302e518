def log = new File(basedir, 'build.log').text
assert log.contains("checker.maxViolations is '-1', but must be a number, 0 or more.")
