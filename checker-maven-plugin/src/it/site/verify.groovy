def site = new File(basedir, 'target/site')
def page = new File(site, 'claims-report.html').getText('UTF-8')
assert page.contains('tin-share-agrees')
assert page.contains('docs/b.md')
assert page.contains('1 document') || page.contains('2 documents')
assert !page.contains('<script>alert')
// it is reached from the other pages, and all that it links to is there
assert new File(site, 'project-reports.html').text.contains('claims-report.html')
def links = (page =~ /(?:href|src)="([^"]*)"/).collect { it[1] }
links.findAll { !it.isEmpty() && !it.contains(':') && !it.startsWith('//') }.each { link ->
    def parts = link.split('#', 2)
    assert parts[0].isEmpty() || new File(site, parts[0]).exists() : link
    assert parts.length < 2 || parts[1].isEmpty() || !parts[0].isEmpty() || page.contains("id=\"${parts[1]}\"") || page.contains("name=\"${parts[1]}\"") : link
}
return true
