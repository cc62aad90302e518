def log = new File(basedir, 'build.log').text
assert log.contains('Froze 1 finding in config/frozen.json.')
assert log.contains('The baseline holds back 1 finding.')
assert !new File(basedir, 'claims-baseline.json').exists()
assert new File(basedir, 'target/claims/TEST-claims.xml').text.contains('<skipped message="held back by the baseline"/>')
assert new File(basedir, 'target/claims/claims.sarif').text.contains('"baselineState" : "unchanged"')
assert log =~ /(?m)^::notice title=claims::/
