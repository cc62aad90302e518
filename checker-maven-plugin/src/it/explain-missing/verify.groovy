def log = new File(basedir, 'build.log').text
assert log.contains('Two claims are needed, by their places as a report prints them: -Dchecker.a=file:line -Dchecker.b=file:line. To list all claims: mvn ')
assert log.contains(':claims')
