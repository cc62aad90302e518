evaluate(new File(basedir, '../../../src/it-scripts/guide.groovy'))
