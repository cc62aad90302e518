def log = new File(basedir, 'build.log').text
assert log.contains('Froze 1 finding in claims-baseline.json. Commit it')
assert log.contains('Found nothing new that cannot be true together. The baseline holds back 1 finding.')
assert new File(basedir, 'claims-baseline.json').text.contains('"format" : "claim-baseline/v1"')
