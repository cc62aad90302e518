assert new File(basedir, 'build.log').text.contains('claim-rules.yaml is there already and stays as it is.')
assert new File(basedir, 'claim-rules.yaml').text.trim() == 'mine'
