def log = new File(basedir, 'build.log').text
assert log.contains('Drafted 1 metric with a rule each in ')
assert new File(basedir, 'drafts/suggested-rules.yaml').exists()
