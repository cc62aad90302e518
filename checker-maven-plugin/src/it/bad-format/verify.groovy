assert new File(basedir, 'build.log').text.contains("checker.formats is 'pdf', but must be one of text, json, sarif, junit, github")
