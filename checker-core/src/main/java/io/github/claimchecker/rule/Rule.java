package io.github.claimchecker.rule;

import io.github.claimchecker.rule.condition.Condition;
import io.github.claimchecker.rule.kind.Check;
import io.github.claimchecker.rule.kind.Evidence;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What must hold over the claims of a metric.
 *
 * @param id its id, unique among the rules
 * @param description what it is for, in the words of a reader; empty if the file says nothing
 * @param kind the word behind {@code kind:}, such as {@code agree}
 * @param severity how much a breach matters
 * @param levels severities by the gap between two claims, the gravest first; empty where the gap
 *     does not matter, else a smaller gap than all of them is no finding
 * @param scope what it looks at
 * @param message the message of its findings, if the file gives one
 * @param metadata what the file says about it for people and other programs; never looked at
 * @param tests its own tests
 * @param check what it checks
 * @param file the rule file it stands in
 * @param line the line it starts at, 1-based
 */
public record Rule(
    String id,
    String description,
    String kind,
    Severity severity,
    List<Level> levels,
    Scope scope,
    Optional<MessageTemplate> message,
    Map<String, List<String>> metadata,
    List<RuleTest> tests,
    Check check,
    String file,
    int line) {

  /** Copies the collections. */
  public Rule {
    levels = List.copyOf(levels);
    metadata = Map.copyOf(metadata);
    tests = List.copyOf(tests);
  }

  /**
   * What a rule looks at.
   *
   * @param paths which documents
   * @param when which of their claims; empty for all
   * @param suppressible whether its findings may be suppressed
   */
  public record Scope(Paths paths, Optional<Condition> when, boolean suppressible) {

    /** Leaves out what the rule does not look at. */
    Evidence of(Evidence all) {
      Evidence visible = all.only(document -> paths.accepts(document.file()));
      return when.map(condition -> visible.choosing(condition::holds)).orElse(visible);
    }
  }
}
