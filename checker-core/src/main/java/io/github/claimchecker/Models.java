package io.github.claimchecker;

import io.github.claimchecker.claim.ClaimExtractor;
import io.github.claimchecker.compare.ClaimComparer;
import io.github.claimchecker.compare.ConflictFinder;
import io.github.claimchecker.text.Tagger;
import io.github.claimchecker.text.Token;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What knows the language. Each part takes a fifth of a second or more to load, and a run on cached
 * or empty content needs few of them, so that each is loaded when it is asked for the first time.
 */
final class Models {
  private final Lazy<Tagger> tagger = new Lazy<>(Tagger::new);
  private final Lazy<ClaimExtractor> extractor =
      new Lazy<>(() -> ClaimExtractor.english(tagger.get()));
  private final Lazy<ClaimComparer> comparer = new Lazy<>(ClaimComparer::english);
  private final ConflictFinder finder = new ConflictFinder(comparer);

  /** The words of the terms of rules; there are few, and each is asked for again and again. */
  private final Map<String, List<Token>> phrases = new ConcurrentHashMap<>();

  List<Token> tag(String phrase) {
    return phrases.computeIfAbsent(phrase, some -> tagger.get().tag(some));
  }

  ClaimExtractor extractor() {
    return extractor.get();
  }

  ClaimComparer comparer() {
    return comparer.get();
  }

  ConflictFinder finder() {
    return finder;
  }
}
