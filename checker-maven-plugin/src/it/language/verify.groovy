assert new File(basedir, 'build.log').text.contains('40 minutes: ')
