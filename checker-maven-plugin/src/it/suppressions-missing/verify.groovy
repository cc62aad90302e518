assert new File(basedir, 'build.log').text.contains('[ERROR] nowhere.yaml: there is no such file')
