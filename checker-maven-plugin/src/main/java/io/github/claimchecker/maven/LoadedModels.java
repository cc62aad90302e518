package io.github.claimchecker.maven;

import io.github.claimchecker.ClaimChecker;
import io.github.claimchecker.rule.RuleSet;
import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;

/** The language models, which load once in a build and not again for each module. */
@Named
@Singleton
final class LoadedModels {
  private final ClaimChecker checker = ClaimChecker.of(RuleSet.EMPTY);

  @Inject
  LoadedModels() {}

  /** A checker that loads them when it first needs them. */
  ClaimChecker checker() {
    return checker;
  }
}
