def log = new File(basedir, 'build.log').text
assert log.contains('[ERROR] nowhere.yaml: there is no such file')
assert log.contains('The rules cannot be used, see above.')
