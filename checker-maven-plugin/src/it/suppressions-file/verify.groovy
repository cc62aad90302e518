def log = new File(basedir, 'build.log').text
assert log.contains('The pits were counted anew.')
assert log.contains('Found nothing that cannot be true together. Suppressed 1 finding.')
