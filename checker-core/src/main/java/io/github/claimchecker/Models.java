package io.github.claimchecker;

import io.github.claimchecker.claim.ClaimExtractor;
import io.github.claimchecker.compare.ClaimComparer;
import io.github.claimchecker.compare.ConflictFinder;
import io.github.claimchecker.text.Tagger;
import io.github.claimchecker.text.Token;
import java.util.List;

/**
 * What knows the language. Each part takes a fifth of a second or more to load, and a run on cached
 * or empty content needs few of them, so that each is loaded when it is asked for the first time.
 */
final class Models {
  private final Lazy<Tagger> tagger = new Lazy<>(Tagger::new);
  private final Lazy<ClaimExtractor> extractor =
      new Lazy<>(() -> ClaimExtractor.english(tagger.get()));
  private final Lazy<ClaimComparer> comparer = new Lazy<>(ClaimComparer::english);
  private final Lazy<ConflictFinder> finder = new Lazy<>(() -> new ConflictFinder(comparer.get()));

  List<Token> tag(String phrase) {
    return tagger.get().tag(phrase);
  }

  ClaimExtractor extractor() {
    return extractor.get();
  }

  ClaimComparer comparer() {
    return comparer.get();
  }

  ConflictFinder finder() {
    return finder.get();
  }
}
