def lines = new File(basedir, 'build.log').readLines()
// once at the top, not again in each module that inherits it
assert lines.count { it.contains('Checked 2 documents') } == 1
assert lines.count { it.contains('Not checked again: aggregate-check looks at all modules at the top.') } == 2
