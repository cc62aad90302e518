def log = new File(basedir, 'build.log').text
assert log.contains('[INFO] Checked 2 documents')
assert log.contains('Found nothing that cannot be true together.')
assert !log.contains('[ERROR]')
// what Maven itself warns of is not the matter here
def own = log.substring(log.indexOf('--- checker'))
assert !own.readLines().any { it.startsWith('[WARNING]') && !it.contains('transfer') }
