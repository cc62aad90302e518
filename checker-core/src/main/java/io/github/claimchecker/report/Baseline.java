package io.github.claimchecker.report;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.rule.Finding;
import io.github.claimchecker.rule.Fingerprint;
import io.github.claimchecker.text.Place;
import io.github.claimchecker.text.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Findings that were there when somebody decided to look at new ones only. Immutable.
 *
 * <p>A finding is held back if the baseline holds one of the same rule with the same fingerprint,
 * or one whose claims include all of its own: a contradiction of which a side was taken out is not
 * a new one. A finding with one more claim, or with a claim whose sentence was changed, is new.
 * Lines do not matter.
 *
 * @param entries what is held back, in the order of files, rules and fingerprints
 */
public record Baseline(List<Entry> entries) {
  private static final String FORMAT = "claim-baseline/v1";

  private static final Comparator<Entry> BY_PLACE =
      Comparator.comparing((Entry entry) -> String.join("\n", entry.files()))
          .thenComparing(Entry::rule)
          .thenComparing(Entry::fingerprint);

  /** Holds nothing back. */
  public static final Baseline EMPTY = new Baseline(List.of());

  /** Sorts the entries; of several that are the same, one is kept. */
  public Baseline {
    entries = entries.stream().distinct().sorted(BY_PLACE).toList();
  }

  /**
   * One finding that is held back.
   *
   * @param rule the id of the rule
   * @param fingerprint the fingerprint of the finding
   * @param claims its claims; none where something is missing
   * @param files the files it is about
   */
  public record Entry(String rule, String fingerprint, List<Part> claims, List<String> files) {

    /** Copies the lists. */
    public Entry {
      claims = List.copyOf(claims);
      files = List.copyOf(files);
    }

    static Entry of(Finding finding) {
      List<Part> parts = finding.claims().stream().map(Part::of).sorted().distinct().toList();
      List<String> files = finding.places().stream().map(Place::file).sorted().distinct().toList();
      return new Entry(finding.rule(), finding.fingerprint(), parts, files);
    }

    private boolean holds(Entry other) {
      return rule.equals(other.rule)
          && (fingerprint.equals(other.fingerprint)
              || !other.claims.isEmpty() && claims.containsAll(other.claims));
    }
  }

  /**
   * One claim of a finding.
   *
   * @param file the file it stands in
   * @param quantity the quantity as printed, for people
   * @param fingerprint what tells it from other claims, whatever its line
   */
  public record Part(String file, String quantity, String fingerprint) implements Comparable<Part> {

    static Part of(Claim claim) {
      return new Part(
          claim.sentence().document().file(),
          Visible.line(claim.quantity().surface()),
          Fingerprint.of(claim));
    }

    @Override
    public int compareTo(Part other) {
      return Comparator.comparing(Part::file)
          .thenComparing(Part::quantity)
          .thenComparing(Part::fingerprint)
          .compare(this, other);
    }
  }

  /**
   * Holds findings back.
   *
   * @param findings the findings
   * @return a baseline of exactly these
   */
  public static Baseline of(Collection<Finding> findings) {
    return new Baseline(findings.stream().map(Entry::of).toList());
  }

  /**
   * Says whether a finding is held back.
   *
   * @param finding the finding
   * @return true if it is not new
   */
  public boolean holds(Finding finding) {
    Entry wanted = Entry.of(finding);
    return entries.stream().anyMatch(entry -> entry.holds(wanted));
  }

  /**
   * Takes out what is mended.
   *
   * @param frozen the findings that a run held back
   * @param wasChecked says of an entry whether the run would have found it: its rule was looked at,
   *     and its files were read or are gone
   * @return a baseline without the entries that the run would have found and did not; it never
   *     holds a finding that this one does not hold
   */
  public Baseline without(Collection<Finding> frozen, Predicate<Entry> wasChecked) {
    List<Entry> found = frozen.stream().map(Entry::of).toList();
    Stream<Entry> unseen =
        entries.stream()
            .filter(entry -> !wasChecked.test(entry))
            .filter(entry -> found.stream().noneMatch(entry::holds));
    return new Baseline(Stream.concat(found.stream(), unseen).toList());
  }

  /**
   * Prints the baseline, one JSON object with a key in each line, the same for the same findings.
   *
   * @return the text of a baseline file
   */
  public String print() {
    ObjectNode baseline = Json.object().put("format", FORMAT);
    ArrayNode findings = baseline.putArray("findings");
    for (Entry entry : entries) {
      ObjectNode told =
          findings.addObject().put("rule", entry.rule()).put("fingerprint", entry.fingerprint());
      ArrayNode files = told.putArray("files");
      entry.files().forEach(files::add);
      ArrayNode claims = told.putArray("claims");
      for (Part part : entry.claims()) {
        claims
            .addObject()
            .put("file", part.file())
            .put("quantity", part.quantity())
            .put("fingerprint", part.fingerprint());
      }
    }
    return Json.print(baseline);
  }

  /**
   * Reads a baseline file.
   *
   * @param file what to call it in problems
   * @param text what it holds
   * @return the baseline, or what is wrong with it
   */
  public static Parsed parse(String file, String text) {
    try {
      JsonNode root =
          JsonMapper.builder()
              .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .build()
              .readTree(text);
      if (!root.path("format").asString("").equals(FORMAT) || !root.path("findings").isArray()) {
        return broken(file, 0, 0, "The file is no baseline: its format is not " + FORMAT + ".");
      }
      List<Entry> entries = new ArrayList<>();
      root.path("findings").forEach(node -> entries.add(entry(node)));
      return new Parsed(new Baseline(entries), List.of());
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      return broken(
          file,
          Math.max(0, line),
          Math.max(0, column),
          "The file is no JSON: " + e.getOriginalMessage() + ".");
    }
  }

  private static Parsed broken(String file, int line, int column, String message) {
    Problem problem =
        new Problem(
            file,
            line,
            column,
            message,
            "Take it from version control, or make it again with the goal baseline.",
            java.util.Optional.empty());
    return new Parsed(EMPTY, List.of(problem));
  }

  private static Entry entry(JsonNode node) {
    List<Part> parts = new ArrayList<>();
    node.path("claims").forEach(claim -> parts.add(part(claim)));
    List<String> files = new ArrayList<>();
    node.path("files").forEach(file -> files.add(file.asString("")));
    return new Entry(
        node.path("rule").asString(""), node.path("fingerprint").asString(""), parts, files);
  }

  private static Part part(JsonNode node) {
    return new Part(
        node.path("file").asString(""),
        node.path("quantity").asString(""),
        node.path("fingerprint").asString(""));
  }

  /**
   * What reading a baseline file gave.
   *
   * @param baseline the baseline; holds nothing back if there is a problem
   * @param problems what is wrong
   */
  public record Parsed(Baseline baseline, List<Problem> problems) {

    /** Copies the list. */
    public Parsed {
      problems = List.copyOf(problems);
    }
  }
}
