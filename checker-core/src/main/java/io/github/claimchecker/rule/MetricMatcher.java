package io.github.claimchecker.rule;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Phrase;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Sentence;
import io.github.claimchecker.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

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

  /** The terms of which one must stand next to a quantity that any metric is about. */
  private final BitSet sought = new BitSet();

  /** Metrics by a term without which no claim is about them. */
  private final Map<Integer, List<Wanted>> byTerm = new HashMap<>();

  private MetricMatcher(Vocabulary vocabulary, List<Wanted> metrics) {
    this.vocabulary = vocabulary;
    this.metrics = metrics;
    Map<Integer, Integer> uses = new HashMap<>();
    for (Wanted wanted : metrics) {
      wanted.subject().ifPresent(subjects::set);
      sought.or(wanted.all());
      sought.or(wanted.any());
      wanted.all().stream().forEach(term -> uses.merge(term, 1, Integer::sum));
    }
    for (Wanted wanted : metrics) {
      keys(wanted, uses)
          .forEach(term -> byTerm.computeIfAbsent(term, any -> new ArrayList<>()).add(wanted));
    }
  }

  /** The rarest of the terms that must all be there, or all of those of which one must be. */
  private static Stream<Integer> keys(Wanted wanted, Map<Integer, Integer> uses) {
    return wanted.all().isEmpty()
        ? wanted.any().stream().boxed()
        : wanted.all().stream()
            .boxed()
            .min(Comparator.comparingInt(term -> uses.getOrDefault(term, 0)))
            .stream();
  }

  /**
   * The terms of a claim.
   *
   * @param near those next to the quantity and in its subject
   * @param named those that may name the subject
   * @param all those that may count at all
   */
  private record Found(BitSet near, BitSet named, BitSet all) {}

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
    Glance glance = new Glance(vocabulary, byTerm, sought);
    for (List<Claim> siblings : sentences(claims, glance)) {
      match(siblings, glance, matched);
    }
    return matched;
  }

  /** The claims by sentence, those of documents left out that no metric can be about. */
  private static Collection<List<Claim>> sentences(List<Claim> claims, Glance glance) {
    Set<Document> likely = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Claim claim : claims) {
      Document document = claim.sentence().document();
      if (!likely.contains(document) && glance.mayMatter(claim)) {
        likely.add(document);
      }
    }
    Map<Sentence, List<Claim>> sentences = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (likely.contains(claim.sentence().document())) {
        sentences.computeIfAbsent(claim.sentence(), any -> new ArrayList<>()).add(claim);
      }
    }
    return sentences.values();
  }

  private void match(List<Claim> siblings, Glance glance, Map<String, List<Claim>> matched) {
    List<Claim> likely = siblings.stream().filter(glance::mayMatter).toList();
    if (likely.isEmpty()) {
      return;
    }
    Phrase shared = likely.get(0).context();
    List<Word> words = Word.of(shared.tokens());
    for (Claim claim : likely) {
      List<Word> own = claim.context().equals(shared) ? words : Word.of(claim.context().tokens());
      match(claim, Around.of(claim, own, siblings))
          .forEach(id -> matched.getOrDefault(id, List.of()).add(claim));
    }
  }

  private List<String> match(Claim claim, Around around) {
    Found found = found(claim, around);
    return found.all().stream()
        .mapToObj(term -> byTerm.getOrDefault(term, List.of()))
        .flatMap(List::stream)
        .distinct()
        .filter(wanted -> isAbout(claim, found, wanted))
        .map(wanted -> wanted.metric().id())
        .toList();
  }

  private Found found(Claim claim, Around around) {
    BitSet near = terms(claim.measure());
    near.or(terms(claim.scope()));
    BitSet subject = terms(claim.subject());
    BitSet all = around.find(vocabulary, any -> true);
    all.or(near);
    all.or(subject);
    BitSet named = namesSomebody(claim, subject) ? subject : named(claim, around, all);
    near.or(subject);
    return new Found(near, named, all);
  }

  private boolean namesSomebody(Claim claim, BitSet subject) {
    return subject.intersects(subjects)
        || claim.subject().tokens().stream().anyMatch(token -> token.tag().equals("PROPN"));
  }

  /**
   * Who is meant where the subject names nobody ("its output"): whom the sentence names, and only
   * where it names nobody either, whom the headings name.
   */
  private BitSet named(Claim claim, Around around, BitSet all) {
    String sentence = claim.sentence().text();
    BitSet inSentence =
        around.find(vocabulary, token -> sentence.startsWith(token.text(), token.span().start()));
    return inSentence.intersects(subjects) ? inSentence : all;
  }

  private BitSet terms(Phrase phrase) {
    return vocabulary.find(Word.of(phrase.tokens()), any -> true);
  }

  /**
   * What stands around a claim.
   *
   * @param tokens the tokens of its context
   * @param words the same as terms see them
   * @param foreign tokens that do not count
   */
  private record Around(List<Token> tokens, List<Word> words, Set<Token> foreign) {

    static Around of(Claim claim, List<Word> words, List<Claim> siblings) {
      return new Around(claim.context().tokens(), words, foreign(claim, siblings));
    }

    /** The words next to other quantities of the sentence that are not next to this one too. */
    private static Set<Token> foreign(Claim claim, List<Claim> siblings) {
      Set<Token> foreign = new HashSet<>();
      siblings.forEach(sibling -> foreign.addAll(sibling.measure().tokens()));
      claim.measure().tokens().forEach(foreign::remove);
      claim.scope().tokens().forEach(foreign::remove);
      return foreign;
    }

    BitSet find(Vocabulary vocabulary, Predicate<Token> counts) {
      return vocabulary.find(
          words, index -> !foreign.contains(tokens.get(index)) && counts.test(tokens.get(index)));
    }
  }

  /** Dates and times of day are no quantities: only a metric that asks for them gets them. */
  private static boolean isWanted(Kind kind, Metric metric) {
    return metric.quantity().map(kind::equals).orElse(!kind.tellsWhen());
  }

  private static boolean isAbout(Claim claim, Found found, Wanted wanted) {
    return isWanted(claim.quantity().kind(), wanted.metric())
        && wanted.namesSubject(found.named())
        && !found.near().intersects(wanted.none())
        && wanted.isNear(found.near())
        && wanted.isWhole(found.all());
  }
}
