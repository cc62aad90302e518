def page = new File(basedir, 'target/reports/claims-report.html').text
assert page.contains('tin-share-agrees')
assert page.contains('Hallo mines 55% of the region')
assert page.contains('docs/b.md')
