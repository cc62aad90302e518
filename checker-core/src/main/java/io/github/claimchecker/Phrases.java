package io.github.claimchecker;

import io.github.claimchecker.rule.Metric;
import io.github.claimchecker.rule.RuleSet;
import io.github.claimchecker.rule.Term;
import io.github.claimchecker.text.RecordReader;
import io.github.claimchecker.text.RecordWriter;
import io.github.claimchecker.text.Token;
import io.github.claimchecker.text.TokenCodec;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The words of the terms of rules. They depend on the rules alone, and to find them takes the
 * tagger, which a run on files that have not changed has no other need of.
 *
 * @param words the words of each phrase
 */
record Phrases(Map<String, List<Token>> words) {

  /** The phrases that the terms of rules are made of. */
  static NavigableSet<String> in(RuleSet rules) {
    NavigableSet<String> phrases = new TreeSet<>();
    rules.metrics().stream()
        .flatMap(Phrases::terms)
        .flatMap(term -> term.words().stream())
        .forEach(phrases::add);
    return phrases;
  }

  private static Stream<Term> terms(Metric metric) {
    return Stream.of(
            metric.subject().stream(),
            metric.about().all().stream(),
            metric.about().any().stream(),
            metric.about().none().stream())
        .flatMap(terms -> terms);
  }

  static Phrases of(NavigableSet<String> phrases, Function<String, List<Token>> tagger) {
    Map<String, List<Token>> words = new TreeMap<>();
    phrases.forEach(phrase -> words.put(phrase, tagger.apply(phrase)));
    return new Phrases(words);
  }

  /** A tagger that knows these phrases and asks another for the rest. */
  Function<String, List<Token>> before(Function<String, List<Token>> tagger) {
    return phrase -> words.containsKey(phrase) ? words.get(phrase) : tagger.apply(phrase);
  }

  void write(RecordWriter out) {
    out.list(
        List.copyOf(words.entrySet()),
        entry -> {
          out.text(entry.getKey());
          out.list(entry.getValue(), token -> TokenCodec.write(token, out));
        });
  }

  static Phrases read(RecordReader in) {
    Map<String, List<Token>> words = new TreeMap<>();
    int size = in.number();
    for (int i = 0; i < size; i++) {
      words.put(in.text(), in.list(() -> TokenCodec.read(in)));
    }
    return new Phrases(words);
  }
}
