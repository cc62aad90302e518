package io.github.claimchecker.rule.load;

import io.github.claimchecker.rule.yaml.Fields;

/** A rule file whose syntax is good: the keys at its top. */
record RuleFile(Fields root) {}
