package io.github.claimchecker.rule;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Phrase;
import io.github.claimchecker.text.Sentence;
import io.github.claimchecker.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Says which claims are about which metrics. Immutable and thread-safe.
 *
 * <p>The words next to the quantity weigh most: at least one word that the metric asks for must be
 * there, and none that it excludes. The others may stand elsewhere in the sentence or in the
 * headings above, but not next to another quantity of the same sentence: what China mines says
 * nothing about what it refines.
 */
public final class MetricMatcher {
  private final Vocabulary vocabulary;
  private final List<Wanted> metrics;
  private final BitSet subjects = new BitSet();

  /** Metrics by a term without which no claim is about them. */
  private final Map<Integer, List<Wanted>> byTerm = new HashMap<>();

  private MetricMatcher(Vocabulary vocabulary, List<Wanted> metrics) {
    this.vocabulary = vocabulary;
    this.metrics = metrics;
    for (Wanted wanted : metrics) {
      wanted.subject().ifPresent(subjects::set);
      IntStream keys =
          wanted.all().isEmpty() ? wanted.any().stream() : wanted.all().stream().limit(1);
      keys.forEach(term -> byTerm.computeIfAbsent(term, any -> new ArrayList<>()).add(wanted));
    }
  }

  /** A metric with its terms as numbers of the vocabulary. */
  private record Wanted(
      Metric metric, Optional<Integer> subject, BitSet all, BitSet any, BitSet none) {}

  /** The terms of a claim: next to the quantity, of its subject, and all that may count. */
  private record Found(BitSet near, BitSet subject, BitSet all) {}

  /**
   * Prepares metrics.
   *
   * @param metrics the metrics
   * @param tagger cuts a phrase into words with their lemmas, as the claims were
   * @return the matcher
   */
  public static MetricMatcher of(List<Metric> metrics, Function<String, List<Token>> tagger) {
    Vocabulary vocabulary = new Vocabulary(tagger);
    List<Wanted> wanted = new ArrayList<>();
    for (Metric metric : metrics) {
      wanted.add(
          new Wanted(
              metric,
              metric.subject().map(vocabulary::learn),
              numbers(metric.about().all(), vocabulary),
              numbers(metric.about().any(), vocabulary),
              numbers(metric.about().none(), vocabulary)));
    }
    return new MetricMatcher(vocabulary, List.copyOf(wanted));
  }

  private static BitSet numbers(List<Term> terms, Vocabulary vocabulary) {
    BitSet numbers = new BitSet();
    terms.forEach(term -> numbers.set(vocabulary.learn(term)));
    return numbers;
  }

  /**
   * Sorts claims by metric.
   *
   * @param claims the claims of all documents; those of one sentence are looked at together
   * @return the claims of each metric, in their order, by its id; each metric has an entry
   */
  public Map<String, List<Claim>> match(List<Claim> claims) {
    Map<String, List<Claim>> matched = new LinkedHashMap<>();
    metrics.forEach(wanted -> matched.put(wanted.metric().id(), new ArrayList<>()));
    Map<Sentence, List<Claim>> sentences = new LinkedHashMap<>();
    for (Claim claim : claims) {
      sentences.computeIfAbsent(claim.sentence(), any -> new ArrayList<>()).add(claim);
    }
    for (List<Claim> siblings : sentences.values()) {
      for (Claim claim : siblings) {
        match(claim, siblings).forEach(id -> matched.getOrDefault(id, List.of()).add(claim));
      }
    }
    return matched;
  }

  private List<String> match(Claim claim, List<Claim> siblings) {
    Found found = found(claim, siblings);
    return found.all().stream()
        .mapToObj(term -> byTerm.getOrDefault(term, List.of()))
        .flatMap(List::stream)
        .distinct()
        .filter(wanted -> isAbout(claim, found, wanted))
        .map(wanted -> wanted.metric().id())
        .toList();
  }

  private Found found(Claim claim, List<Claim> siblings) {
    BitSet near = terms(claim.measure());
    near.or(terms(claim.scope()));
    BitSet subject = terms(claim.subject());
    Set<Token> foreign = foreign(claim, siblings);
    List<Token> context = claim.context().tokens();
    BitSet all = vocabulary.find(context, index -> !foreign.contains(context.get(index)));
    all.or(near);
    all.or(subject);
    return new Found(near, subject, all);
  }

  private BitSet terms(Phrase phrase) {
    return vocabulary.find(phrase.tokens(), any -> true);
  }

  /** The words next to other quantities of the sentence that are not next to this one as well. */
  private static Set<Token> foreign(Claim claim, List<Claim> siblings) {
    Set<Token> foreign = new HashSet<>();
    siblings.forEach(sibling -> foreign.addAll(sibling.measure().tokens()));
    claim.measure().tokens().forEach(foreign::remove);
    claim.scope().tokens().forEach(foreign::remove);
    return foreign;
  }

  private boolean isAbout(Claim claim, Found found, Wanted wanted) {
    return wanted.metric().quantity().filter(kind -> kind != claim.quantity().kind()).isEmpty()
        && hasSubject(claim, found, wanted)
        && !found.near().intersects(wanted.none())
        && isNear(found, wanted)
        && holdsAll(found.all(), wanted.all())
        && (wanted.any().isEmpty() || found.all().intersects(wanted.any()));
  }

  /** Where the subject names nobody ("its output"), the rest of the sentence may. */
  private boolean hasSubject(Claim claim, Found found, Wanted wanted) {
    BitSet named = namesSomebody(claim, found) ? found.subject() : found.all();
    return wanted.subject().map(named::get).orElse(true);
  }

  private boolean namesSomebody(Claim claim, Found found) {
    return found.subject().intersects(subjects)
        || claim.subject().tokens().stream().anyMatch(token -> token.tag().equals("PROPN"));
  }

  private static boolean isNear(Found found, Wanted wanted) {
    return found.near().intersects(wanted.all()) || found.near().intersects(wanted.any());
  }

  private static boolean holdsAll(BitSet found, BitSet wanted) {
    BitSet missing = (BitSet) wanted.clone();
    missing.andNot(found);
    return missing.isEmpty();
  }
}
