assert new File(basedir, 'build.log').text.contains('1 finding is mended and out of claims-baseline.json now. Commit it.')
assert !new File(basedir, 'claims-baseline.json').text.contains('tin-share-agrees')
