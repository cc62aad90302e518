assert new File(basedir, 'build.log').text.contains('META-INF/claim-rules/nowhere.yaml: there is no such file')
