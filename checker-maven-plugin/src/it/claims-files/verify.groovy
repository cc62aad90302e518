def folder = new File(basedir, 'target/claims')
assert new File(folder, 'inventory.json').text.contains('"claim-inventory/v1"')
def lines = new File(folder, 'inventory.csv').readLines()
assert lines[0].startsWith('file,line,column,surface,kind,')
assert lines[1].startsWith('docs/a.md,1,13,40%,share,exact,40,')
assert lines.size() == 3
