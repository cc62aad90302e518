package io.github.claimchecker.rule.kind;

import java.util.List;

/**
 * A kind that looks at the claims of one metric alone and has no keys of its own.
 *
 * @param name the word behind {@code kind:}
 * @param test finds what is wrong with a claim
 * @param template what to say if the rule file gives no message of its own
 */
record PerClaim(String name, EachClaim.Test test, String template) implements RuleKind {

  @Override
  public List<String> keys() {
    return List.of("metric");
  }

  @Override
  public Check read(KindKeys keys) {
    return EachClaim.of(keys.metrics().own(), test, template);
  }
}
