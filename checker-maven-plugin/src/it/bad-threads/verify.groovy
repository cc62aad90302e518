assert new File(basedir, 'build.log').text.contains("checker.threads is '-1', but must be 0 for all processors")
