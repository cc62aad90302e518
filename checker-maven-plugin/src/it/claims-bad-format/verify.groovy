assert new File(basedir, 'build.log').text.contains("checker.formats is 'sarif', but must be one of json, csv")
