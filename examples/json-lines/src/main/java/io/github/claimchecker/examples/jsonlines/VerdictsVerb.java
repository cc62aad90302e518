package io.github.claimchecker.examples.jsonlines;

import io.github.claimchecker.ClaimChecker;
import io.github.claimchecker.compare.ClaimComparer.Match;
import io.github.claimchecker.compare.Comparison;
import io.github.claimchecker.compare.Incomparable;
import io.github.claimchecker.compare.Verdict;
import io.github.claimchecker.report.CheckResult;
import io.github.claimchecker.rule.Finding;
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Documents;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says whether two texts can both be true: by the rules if there are any, else by all they claim.
 */
final class VerdictsVerb extends LineVerb {
  private final ClaimChecker checker;
  private final boolean byRules;

  VerdictsVerb(ClaimChecker checker, boolean byRules) {
    this.checker = checker;
    this.byRules = byRules;
  }

  @Override
  void fill(JsonNode question, ObjectNode answer) throws BadLineException {
    String a = text(question, "a");
    String b = text(question, "b");
    Document first = Documents.plain("a", a);
    Document second = Documents.plain("b", b);
    if (byRules) {
      answerByRules(checker.check(List.of(first, second)), answer);
      return;
    }
    Optional<Match> match =
        checker.comparer().strongest(checker.claims(first), checker.claims(second));
    answer.put("verdict", match.map(found -> word(found.comparison())).orElse("unrelated"));
    answer.put(
        "reason", match.map(found -> reason(found.comparison())).orElse("a text claims nothing"));
    match.ifPresent(
        found -> {
          answer.set("a", ClaimNodes.of(found.a(), new Offsets(a)));
          answer.set("b", ClaimNodes.of(found.b(), new Offsets(b)));
        });
  }

  private static void answerByRules(CheckResult result, ObjectNode answer) {
    Optional<Finding> gravest = result.findings().stream().findFirst();
    answer.put(
        "verdict", gravest.flatMap(Finding::verdict).map(VerdictsVerb::word).orElse("unrelated"));
    answer.put("reason", gravest.map(Finding::message).orElse("no rule is broken"));
  }

  private static String word(Comparison comparison) {
    return comparison instanceof Verdict verdict ? ClaimNodes.word(verdict.outcome()) : "unrelated";
  }

  private static String reason(Comparison comparison) {
    if (comparison instanceof Incomparable refusal) {
      return ClaimNodes.word(refusal.reason()) + ": " + refusal.detail();
    }
    return ((Verdict) comparison)
        .facts().stream().map(Verdict.Fact::toString).collect(Collectors.joining("; "));
  }
}
