def entries = new File(basedir, 'target/claims-cache').list()
assert entries.length == 1
assert entries[0].endsWith('.claims')
