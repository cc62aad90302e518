def lines = new File(basedir, 'build.log').readLines()
// fifty in full, the rest counted
assert lines.count { it =~ /\[WARNING\] docs\/a\.md:\[/ } == 50
assert lines.any { it == '[WARNING] ... and 10 more. To have them all in a file, set -Dchecker.formats=text' }
assert lines.any { it.contains('Found 0 errors, 60 warnings, 0 notes.') }
