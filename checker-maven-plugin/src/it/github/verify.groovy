def log = new File(basedir, 'build.log').text
// build servers only see commands at the start of a line
assert log =~ /(?m)^::error file=.*docs\/a\.md,line=1,endLine=1,col=13,endColumn=16,title=tin-share-agrees::/
assert !new File(basedir, 'target/claims').exists()
