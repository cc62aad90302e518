assert new File(basedir, 'build.log').text.contains('1 finding is mended. Run the check on your machine to take it out of claims-baseline.json')
assert new File(basedir, 'claims-baseline.json').text.contains('tin-share-agrees')
