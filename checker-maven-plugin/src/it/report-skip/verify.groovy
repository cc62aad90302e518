assert !new File(basedir, 'target/reports/claims-report.html').exists()
