assert new File(basedir, 'build.log').text.contains('[WARNING] Nothing to suggest: no two of 1 documents')
assert !new File(basedir, 'target/claims').exists()
