assert new File(basedir, 'build.log').text.contains("checker.language is 'xx', but must be the tag of a language")
