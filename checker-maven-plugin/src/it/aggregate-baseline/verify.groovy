def log = new File(basedir, 'build.log').text
assert log.contains('Froze 1 finding in claims-baseline.json. Commit it; from now on only new ones fail: mvn ')
assert log.contains(':aggregate-check')
assert log.contains('The baseline holds back 1 finding.')
assert !new File(basedir, 'north/claims-baseline.json').exists()
