assert new File(basedir, 'build.log').text.contains("checker.encoding is 'Baudot', but must be the name of an encoding")
