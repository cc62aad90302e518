def log = new File(basedir, 'build.log').text
['aggregate-check', 'baseline', 'check', 'claims', 'explain', 'help', 'init', 'report', 'suggest', 'test-rules'].each { assert log.contains('checker:' + it) }
assert log.contains('User property: checker.failOnSeverity')
