package io.github.claimchecker.report;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Inventory;
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
import io.github.claimchecker.rule.Coverage;
import io.github.claimchecker.rule.Finding;
import io.github.claimchecker.rule.Findings;
import io.github.claimchecker.rule.Rule;
import io.github.claimchecker.rule.Severity;
import io.github.claimchecker.rule.Suppressed;
import io.github.claimchecker.rule.Unmatched;
import io.github.claimchecker.rule.load.RuleLoader;
import io.github.claimchecker.text.Block;
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Documents;
import io.github.claimchecker.text.Place;
import io.github.claimchecker.text.Problem;
import io.github.claimchecker.text.Sentence;
import io.github.claimchecker.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Results to render: a contradiction, a hostile warning, a note without a place, a problem. */
final class Samples {
  private static final Unit PERCENT = new Unit("%", Dimension.SHARE, "%", 1, 0);

  private Samples() {}

  static CheckResult nothingFound() {
    Findings nothing =
        new Findings(List.of(), List.of(), List.of(), Coverage.NONE, LocalDate.of(2026, 1, 31));
    return new CheckResult(
        nothing, List.of(), List.of(), new CheckResult.Counts(2, 5, 4, 1, 3), List.of());
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
    Finding contradiction = contradiction();
    Finding hidden = hidden();
    Findings found =
        new Findings(
            List.of(notStated(), hostile(), contradiction),
            List.of(
                new Suppressed(hidden, "counted \u001b[31m otherwise", place("docs/old.md", 3))),
            List.of(new Unmatched("patents-agree", "rules/rare-earths.yaml", 12)),
            new Coverage(
                List.of(
                    new Coverage.File("docs/mines.md", 2, List.of(contradiction.claims().get(0))),
                    new Coverage.File("docs/trade.md", 1, List.of()))),
            LocalDate.of(2026, 1, 31));
    return new CheckResult(
        found, List.of(frozen()), List.of(problem), new CheckResult.Counts(3, 9, 7, 2, 4), rules());
  }

  private static List<Rule> rules() {
    String text =
        """
        apiVersion: claim-rules/v1
        name: sample
        rules:
          - id: share-agrees
            description: Articles give one share.
            kind: agree
            metric: any
            severity: error
            metadata: {tags: [supply]}
          - id: no-guesses
            kind: precise
            metric: any
            severity: off
        """;
    return RuleLoader.standard().loadText("rules/sample.yaml", text).rules().rules();
  }

  private static Finding frozen() {
    Document document = Documents.plain("docs/odd: one.txt", "It [rose](1) by 9%.\n");
    Claim a = claim(document, "9%", Interval.ofClosedOpen(8.5, 9.5));
    return finding("share-agrees", Severity.ERROR, "known [since](2) long", a);
  }

  static Finding contradiction() {
    Claim a =
        claim(
            Documents.markdown(
                "docs/mines.md",
                """
                ---
                publisher: The Quarry Letter
                date: 2025-10-14
                ---
                China mines 70% of
                the world's **rare earths**.
                """),
            "70%",
            Interval.ofClosedOpen(69.5, 70.5));
    Claim b =
        claim(
            Documents.markdown(
                "docs/trade.md",
                """
                ---
                publisher: Open Market Report
                date: 2025-10-21
                ---
                China supplies about 40% of the world's rare earths.
                """),
            "about 40%",
            Interval.ofClosed(36, 44));
    return finding("share-agrees", Severity.ERROR, "70% of production, but about 40%", a, b);
  }

  /** A result with one finding. */
  static CheckResult found(Finding... findings) {
    Findings found =
        new Findings(
            List.of(findings), List.of(), List.of(), Coverage.NONE, LocalDate.of(2026, 1, 31));
    return new CheckResult(
        found, List.of(), List.of(), new CheckResult.Counts(1, 1, 1, 1, 1), List.of());
  }

  /** A result with so many findings. */
  static CheckResult repeated(int times) {
    Finding each = notStated();
    return found(Stream.generate(() -> each).limit(times).toArray(Finding[]::new));
  }

  /** A finding about so many places. */
  static Finding crowded(int places) {
    Claim claim = hostile().claims().get(0);
    Claim[] claims = Stream.generate(() -> claim).limit(places).toArray(Claim[]::new);
    return finding("share-agrees", Severity.ERROR, "many", claims);
  }

  /** A result that holds a text wherever text comes from documents, rule files or users. */
  static CheckResult saying(String text) {
    Finding finding = saidBy(text);
    Problem problem = new Problem(text, 2, 1, text, text, Optional.of(text));
    Findings found =
        new Findings(
            List.of(finding),
            List.of(new Suppressed(finding, text, place(text, 3))),
            List.of(new Unmatched(text, text, 12)),
            new Coverage(
                List.of(
                    new Coverage.File(text, 2, finding.claims()),
                    new Coverage.File("b.md", 2, List.of()))),
            LocalDate.of(2026, 1, 31));
    Rule rule = rules().get(0);
    Rule named =
        new Rule(
            rule.id(),
            text,
            rule.kind(),
            rule.severity(),
            rule.levels(),
            rule.scope(),
            rule.message(),
            Map.of("tags", List.of(text)),
            rule.tests(),
            rule.check(),
            text,
            rule.line());
    return new CheckResult(
        found,
        List.of(finding),
        List.of(problem),
        new CheckResult.Counts(1, 1, 1, 1, 1),
        List.of(named));
  }

  private static Finding saidBy(String text) {
    List<Claim> claims = inventory(text).claims();
    List<Verdict.Fact> facts = List.of(new Verdict.Fact(text, text));
    return new Finding(
        text,
        Severity.ERROR,
        text,
        Optional.of(new Verdict(Verdict.Outcome.CONTRADICTION, "2", facts)),
        List.of(claims.get(0), claims.get(0)),
        claims.stream().map(Claim::place).toList(),
        facts,
        "5eed5eed");
  }

  /** One claim of a document that holds a text in its name and its only sentence. */
  static Inventory inventory(String text) {
    Document document = Documents.plain(text, text + " is 7% of it");
    Claim claim = claim(document, "7%", Interval.ofClosedOpen(6.5, 7.5));
    return new Inventory(List.of(document), List.of(claim), List.of());
  }

  /** A finding in a sentence that begins with some text. */
  static Finding endless(String text) {
    Document document = Documents.plain("long.txt", text + "is 7%.");
    return finding(
        "no-end", Severity.ERROR, "7%", claim(document, "7%", Interval.ofClosedOpen(6.5, 7.5)));
  }

  private static Finding hostile() {
    Document document =
        Documents.plain(
            "docs/bad.txt",
            "It\u001b[2J rose\u2028by \u202e<b>7%</b>, 100% \"sure\" & ::error::.\n");
    Claim a = claim(document, "7%", Interval.ofClosedOpen(6.5, 7.5));
    return finding("no-tricks", Severity.WARNING, "a\u0007\r\n[ERROR] b", a);
  }

  private static Finding hidden() {
    Document document = Documents.plain("docs/old.md", "The ore holds 7% of it.\n");
    return finding(
        "ore-agrees",
        Severity.ERROR,
        "7% of the ore",
        claim(document, "7%", Interval.ofClosedOpen(6.5, 7.5)));
  }

  private static Place place(String file, int line) {
    return new Place(file, line, 1, line, 1);
  }

  private static Finding notStated() {
    return new Finding(
        "patents-stated",
        Severity.INFO,
        "no document states the share of patents",
        Optional.empty(),
        List.of(),
        List.of(place("docs/patents.md", 1)),
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
        Stream.of(claims).map(Claim::place).toList(),
        facts,
        "5eed5eed");
  }

  private static Claim claim(Document document, String surface, Interval region) {
    Block block = document.blocks().get(0);
    int start = document.text().indexOf(surface);
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
            false,
            Optional.empty());
    return new Claim(
        new Sentence(document, block, block.span()),
        quantity,
        Optional.empty(),
        Optional.empty(),
        Phrase.EMPTY,
        Phrase.EMPTY,
        Phrase.EMPTY,
        Phrase.EMPTY,
        Period.UNSPECIFIED,
        Optional.empty(),
        Modality.ASSERTED);
  }
}
