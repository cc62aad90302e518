package io.github.claimchecker.report;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Modality;
import io.github.claimchecker.claim.Period;
import io.github.claimchecker.claim.Phrase;
import io.github.claimchecker.compare.Verdict;
import io.github.claimchecker.quantity.Dimension;
import io.github.claimchecker.quantity.Hedge;
import io.github.claimchecker.quantity.Interval;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.quantity.Unit;
import io.github.claimchecker.rule.Finding;
import io.github.claimchecker.rule.Severity;
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Metadata;
import io.github.claimchecker.text.PlainDocuments;
import io.github.claimchecker.text.Problem;
import io.github.claimchecker.text.Sentence;
import io.github.claimchecker.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Results to render: a contradiction, a hostile warning, a note without a place, a problem. */
final class Samples {
  private static final Unit PERCENT = new Unit("%", Dimension.SHARE, "%", 1, 0);

  private Samples() {}

  static CheckResult nothingFound() {
    return new CheckResult(List.of(), List.of(), 2, 5, 4, 1, 3, List.of());
  }

  static CheckResult manyThings() {
    Problem problem =
        new Problem(
            "docs/old, worn.md",
            2,
            7,
            "the date \u001b[31m cannot be read",
            "Write it as 2025-10-14.",
            Optional.of("date: \u001b[31myesterday"));
    return new CheckResult(
        List.of(notStated(), hostile(), contradiction()),
        List.of(problem),
        3,
        9,
        7,
        2,
        4,
        List.of("patents-agree"));
  }

  static Finding contradiction() {
    Claim a =
        claim(
            "docs/mines.md",
            published("The Quarry Letter", 14),
            "Ore is heavy.\nChina mines 70% of\nthe world's rare earths.",
            "70%",
            Interval.ofClosedOpen(69.5, 70.5));
    Claim b =
        claim(
            "docs/trade.md",
            published("Open Market Report", 21),
            "Ore is heavy.\nChina supplies about 40% of the world's rare earths.",
            "about 40%",
            Interval.ofClosed(36, 44));
    return finding("share-agrees", Severity.ERROR, "70% of production, but about 40%", a, b);
  }

  private static Finding hostile() {
    String text =
        "Ore is heavy.\nIt\u001b[2J rose\u2028by \u202e<b>7%</b>, 100% \"sure\" & ::error::.";
    Claim a = claim("docs/bad.md", Metadata.NONE, text, "7%", Interval.ofClosedOpen(6.5, 7.5));
    return finding("no-tricks", Severity.WARNING, "a\u0007\r\n[ERROR] b", a);
  }

  private static Finding notStated() {
    return new Finding(
        "patents-stated",
        Severity.INFO,
        "no document states the share of patents",
        Optional.empty(),
        List.of(),
        List.of(),
        "0c0ffee0");
  }

  private static Finding finding(String rule, Severity severity, String message, Claim... claims) {
    List<Verdict.Fact> facts =
        List.of(
            new Verdict.Fact("both measure", "share of the world's production"),
            new Verdict.Fact("gap", "25.5 points"));
    return new Finding(
        rule,
        severity,
        message,
        Optional.of(new Verdict(Verdict.Outcome.CONTRADICTION, "25.5 points", facts)),
        List.of(claims),
        facts,
        "5eed5eed");
  }

  private static Claim claim(
      String file, Metadata metadata, String text, String surface, Interval region) {
    Document document = PlainDocuments.of(file, metadata, text);
    int start = text.indexOf(surface);
    int sentence = text.indexOf('\n') + 1;
    Quantity quantity =
        new Quantity(
            new Span(start, start + surface.length()),
            surface,
            Kind.SHARE,
            surface.startsWith("about") ? Hedge.ABOUT : Hedge.EXACT,
            Optional.of(new BigDecimal(surface.replaceAll("\\D", ""))),
            Optional.empty(),
            Optional.empty(),
            PERCENT,
            Optional.empty(),
            Optional.empty(),
            region,
            region,
            false);
    return new Claim(
        new Sentence(document, document.blocks().get(0), new Span(sentence, text.length())),
        quantity,
        Phrase.EMPTY,
        Phrase.EMPTY,
        Phrase.EMPTY,
        Phrase.EMPTY,
        Period.UNSPECIFIED,
        Optional.empty(),
        Modality.ASSERTED);
  }

  private static Metadata published(String publisher, int day) {
    return new Metadata(
        Optional.empty(),
        Optional.empty(),
        Optional.of(publisher),
        Optional.of(LocalDate.of(2025, 10, day)));
  }
}
