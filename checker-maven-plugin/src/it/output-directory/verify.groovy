assert new File(basedir, 'reports/claims.json').text.contains('"claim-report/v1"')
assert new File(basedir, 'reports').list() as List == ['claims.json']
