def log = new File(basedir, 'build.log').text
assert log.contains('There is no claim at docs/a.md:9. To list all claims with their places: mvn ')
assert log.contains('MojoFailureException')
