def log = new File(basedir, 'build.log').text
assert log.contains('[WARNING] docs/a.md:[6,13] ')
assert log.contains('MojoFailureException')
