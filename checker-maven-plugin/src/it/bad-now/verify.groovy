assert new File(basedir, 'build.log').text.contains("checker.now is 'tomorrow', but must be a date such as 2026-01-31")
