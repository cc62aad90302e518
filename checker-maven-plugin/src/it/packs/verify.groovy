def log = new File(basedir, 'build.log').text
// the pack holds beside the file, which alone finds something here
assert log.contains('[tin-share-agrees]')
assert log.contains('Rules and metrics that matched nothing:')
