assert new File(basedir, 'build.log').text.contains('A build server does not freeze findings.')
assert !new File(basedir, 'claims-baseline.json').exists()
