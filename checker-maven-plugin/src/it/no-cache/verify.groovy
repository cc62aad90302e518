assert !new File(basedir, 'target').exists()
