def log = new File(basedir, 'build.log').text
// one finding is let pass, and still shown
assert log.contains('[tin-share-agrees]')
assert log.contains('BUILD SUCCESS')
