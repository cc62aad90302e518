package io.github.claimchecker.text;

import io.github.claimchecker.text.WordForms.Open;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.util.SequenceValidator;

/**
 * Which tags a word may have, so that the tagger chooses among those alone: by its characters, by
 * lists of the closed classes and of words it gets wrong, and by WordNet. Thread-safe.
 */
final class Tags implements SequenceValidator<String> {
  private static final String SYMBOLS = "%‰+=×±~°#§&<>^|";
  private static final Set<String> ANY_OPEN = Set.of("NOUN", "VERB", "ADJ", "ADV", "PROPN", "X");
  private static final int MOST = 50_000;

  private final WordForms forms;
  private final Map<String, Set<String>> closed = new HashMap<>();
  private final Map<String, List<String>> listed = new HashMap<>();
  private final Map<String, Set<String>> cache = new ConcurrentHashMap<>();

  Tags(WordForms forms) {
    this.forms = forms;
    for (String line : WordList.lines("tags-en.txt")) {
      List<String> words = List.of(line.split(" ", -1));
      listed.put(words.get(0), words.subList(1, words.size()));
    }
    for (String line : WordList.lines("closed-en.txt")) {
      int colon = line.indexOf(':');
      for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
        closed.computeIfAbsent(word, key -> new HashSet<>()).add(line.substring(0, colon));
      }
    }
  }

  @Override
  public boolean validSequence(int i, String[] words, String[] outcomes, String outcome) {
    String word = words[i];
    int plus = outcome.indexOf('+');
    int cut = Clitic.start(word);
    if (plus >= 0) {
      return cut < word.length()
          && allowed(word.substring(0, cut)).contains(outcome.substring(0, plus));
    }
    return allowed(word.substring(0, cut)).contains(outcome)
        && !(i == 0 && outcome.equals("PROPN") && isClosed(word));
  }

  /** "Twelve" and "Since" have a capital at the start of a sentence, and are no names. */
  private boolean isClosed(String word) {
    return closed.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** The tags that a word without clitic may have; never empty. */
  Set<String> allowed(String word) {
    Set<String> known = cache.get(word);
    if (known != null) {
      return known;
    }
    if (cache.size() >= MOST) {
      cache.clear();
    }
    Set<String> found = find(word);
    cache.put(word, found);
    return found;
  }

  private Set<String> find(String word) {
    char first = word.charAt(0);
    if (Characters.isDigit(first) || (first == '.' && isDigit(word, 1))) {
      return Set.of("NUM");
    }
    if (isSymbol(word)) {
      return Set.of("SYM");
    }
    if (first == '\'' && word.length() > 1) {
      return Set.of("PART", "AUX", "PUNCT");
    }
    if (!Character.isLetter(word.codePointAt(0)) && first != '_') {
      return Set.of("PUNCT");
    }
    return Characters.isHan(first) ? Set.of("X") : letters(word);
  }

  private Set<String> letters(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean capital = !word.equals(lower);
    Set<String> tags = new HashSet<>(listed.getOrDefault(lower, List.of()));
    if (tags.isEmpty()) {
      tags.addAll(closed.getOrDefault(lower, Set.of()));
      addOpen(lower, tags);
    }
    if (capital) {
      tags.add("PROPN");
    }
    return tags.isEmpty() ? ANY_OPEN : Set.copyOf(tags);
  }

  private void addOpen(String word, Set<String> tags) {
    boolean comparative = word.endsWith("er") || word.endsWith("est");
    for (Open open : Open.values()) {
      if (forms.base(word, open).isPresent()) {
        tags.add(open.name());
      }
    }
    if (tags.contains("ADJ") && comparative) {
      tags.add("ADV");
    }
    // A participle may stand for an adjective, and one in -ing for a noun.
    if (tags.contains("VERB") && (word.endsWith("ed") || word.endsWith("ing"))) {
      tags.add("ADJ");
    }
  }

  private static boolean isDigit(String word, int i) {
    return word.length() > i && Characters.isDigit(word.charAt(i));
  }

  /** "%", "$", "US$", "°C". */
  private static boolean isSymbol(String word) {
    char last = word.charAt(word.length() - 1);
    return SYMBOLS.indexOf(word.charAt(0)) >= 0
        || Character.getType(last) == Character.CURRENCY_SYMBOL;
  }
}
