assert new File(basedir, 'build.log').text.contains('[tin-share-agrees]')
