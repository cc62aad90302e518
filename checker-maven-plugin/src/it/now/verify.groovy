assert new File(basedir, 'build.log').text.contains('[tin-is-fresh]')
