package io.github.claimchecker.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;

/**
 * Dictionary forms. The model finds some 12,000 a second, so each answer is kept; the cache is
 * emptied when it is full. Where the model's answer cannot be right, the word is cut by rule.
 * Thread-safe.
 */
final class Lemmas {
  private static final int MOST = 100_000;

  private record Key(String word, String tag) {}

  private final LemmatizerModel model;
  private final Map<Key, String> known = new HashMap<>();
  private final Map<Key, String> cache = new ConcurrentHashMap<>();

  Lemmas(LemmatizerModel model) {
    this.model = model;
    for (String line : WordList.lines("lemmas-en.txt")) {
      List<String> words = List.of(line.split(" ", 3));
      known.putIfAbsent(new Key(words.get(0), words.get(1)), words.get(2));
    }
  }

  /** The lemma of a word with a tag of the tagger. */
  String lemma(String word, String tag) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (isUnchanging(lower, tag)) {
      return lower;
    }
    Key key = new Key(lower, tag);
    String cached = cache.get(key);
    if (cached != null) {
      return cached;
    }
    if (cache.size() >= MOST) {
      cache.clear();
    }
    String lemma = find(key);
    cache.put(key, lemma);
    return lemma;
  }

  /** The lemma of "n't", "'s" and the like. */
  String clitic(String clitic, String tag) {
    return known.getOrDefault(new Key(clitic, tag), clitic);
  }

  private static boolean isUnchanging(String word, String tag) {
    return word.length() > 40
        || tag.equals("NUM")
        || tag.equals("PUNCT")
        || tag.equals("SYM")
        || tag.equals("X")
        || !word.chars().allMatch(Character::isLetter)
        || Characters.isHan(word.charAt(0));
  }

  private String find(Key key) {
    String listed = known.getOrDefault(key, known.getOrDefault(new Key(key.word, "*"), ""));
    if (!listed.isEmpty()) {
      return listed;
    }
    if (key.tag.equals("PROPN") || !Inflection.changes(key.tag)) {
      return key.tag.equals("PROPN") ? Inflection.singular(key.word) : model(key);
    }
    String lemma = model(key);
    return Inflection.isPlausible(key.word, lemma, key.tag)
        ? lemma
        : Inflection.cut(key.word, key.tag);
  }

  private String model(Key key) {
    String[] lemmas =
        new LemmatizerME(model).lemmatize(new String[] {key.word}, new String[] {key.tag});
    String lemma = lemmas.length == 0 ? "" : lemmas[0].toLowerCase(Locale.ROOT);
    return lemma.chars().allMatch(Character::isLetter) && !lemma.isEmpty() ? lemma : key.word;
  }
}
