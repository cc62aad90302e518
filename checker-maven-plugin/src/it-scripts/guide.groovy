// The guide shows what a build prints, line by line; the verify.groovy of each build it shows evaluates this.
def name = basedir.name
def guide = new File(basedir, '../../../../guide/maven-plugin.md').readLines()
def start = guide.indexOf('<!-- output of ' + name + ' -->')
assert start >= 0
def shown = guide.subList(start + 2, start + guide.subList(start, guide.size()).indexOf('<!-- end -->') - 1)
// what Maven itself says of its repositories is not the matter here
def ofMaven = ['Could not transfer', '[INFO] Downloading from ', '[INFO] Downloaded from ']
def lines = new File(basedir, 'build.log').readLines().findAll { line -> ofMaven.every { !line.contains(it) } }
def from = lines.findIndexOf { it.contains(':check (default-cli) @ standalone-pom') } + 1
def to = from + lines.subList(from, lines.size()).findIndexOf { it.startsWith('[INFO] -----') }
def printed = lines.subList(from, to) + lines.findAll { it.startsWith('[ERROR] Failed to execute goal') }
assert shown == printed
