def entries = new File(basedir, 'target/claims-cache').list()
assert entries.length == 2 // what the file claims, and the words of the rules
assert entries.every { it.endsWith(".claims") }
