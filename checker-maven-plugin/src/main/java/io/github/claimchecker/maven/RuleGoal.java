package io.github.claimchecker.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;

/** The parameters that goals share which hold content against rules. */
abstract class RuleGoal extends ContentGoal {

  /**
   * What must hold: rule files, folders of rule files, {@code classpath:} resources, or names of
   * packs such as {@code rare-earths}. A file that is not found in the project is looked for in the
   * folders of its parents, from which the configuration may be inherited. Where neither rules nor
   * packs are named, the pack {@code general} holds.
   */
  @Parameter(property = "checker.rules")
  private List<String> rules = List.of();

  /** Names of packs that hold beside the rules: those of this plugin and of its dependencies. */
  @Parameter(property = "checker.packs")
  private List<String> packs = List.of();

  /** Ids of the rules to check; by default all. */
  @Parameter(property = "checker.only")
  private List<String> only = List.of();

  RuleGoal(Build build) {
    super(build);
  }

  final RuleChoice choice() {
    return new RuleChoice(folders(), rules, packs, only);
  }
}
