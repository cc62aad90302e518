package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.text.Document;
import java.util.List;
import java.util.Optional;

/**
 * A p-value as printed, with the test statistic before it in its sentence.
 *
 * @param claim the claim that tells it
 * @param statistic what it should follow from, if that is printed
 */
record PrintedP(Claim claim, Optional<TestStatistic> statistic) {
  private static final List<String> NAMES = List.of("p", "P", "p-value", "p value", "P value");

  /** Takes a claim for a p-value if its number stands right behind the letter. */
  static Optional<PrintedP> of(Claim claim) {
    String before = before(claim);
    return name(before)
        .map(
            name -> {
              String rest = before.substring(0, before.length() - name.length());
              return new PrintedP(claim, StatisticReader.last(behindEarlierP(rest)));
            });
  }

  private static String before(Claim claim) {
    int start = claim.sentence().span().start();
    String text =
        claim
            .sentence()
            .document()
            .text()
            .substring(start, claim.quantity().span().start())
            .strip();
    return text.endsWith("=") ? text.substring(0, text.length() - 1).strip() : text;
  }

  private static Optional<String> name(String before) {
    return NAMES.stream()
        .filter(before::endsWith)
        .filter(name -> isStart(before, before.length() - name.length()))
        .findFirst();
  }

  /** A statistic that another p-value stands behind is that one's. */
  private static String behindEarlierP(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      boolean letter = text.charAt(i) == 'p' || text.charAt(i) == 'P';
      if (letter && isStart(text, i) && isMark(text.substring(i + 1).stripLeading())) {
        return text.substring(i + 1);
      }
    }
    return text;
  }

  private static boolean isStart(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static boolean isMark(String behind) {
    return !behind.isEmpty() && "=<>\u2264\u2265".indexOf(behind.charAt(0)) >= 0;
  }

  Document document() {
    return claim.sentence().document();
  }
}
