def log = new File(basedir, 'build.log').text
assert log.contains("checker.maxSuggestions is '0', but must be a number, 1 or more.")
assert !new File(basedir, 'target/claims').exists()
