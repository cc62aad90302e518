package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words in front of a number, or the sentence before where that one has only a pronoun,
 * say of the thing that is meant: "the old library ... it has 95 seats".
 *
 * @param traits words that tell a thing from others of its sort, under the word for it
 * @param names under the noun of "the park" the words of the name that it was last called by
 * @param models numbers that are part of a name, under the word in front: "Karsk 300"
 */
record Referent(
    Map<String, Set<String>> traits,
    Map<String, Set<String>> names,
    Map<String, Set<String>> models) {

  private static final ProfileWords WORDS = ProfileWords.ENGLISH;

  /** How far back a text is read, in characters: two or three sentences. */
  private static final int BACK = 500;

  private static final Pattern END = Pattern.compile("[.!?]['\")”]*\\s+|\\n\\s*\\n");
  private static final Pattern MODEL =
      Pattern.compile("(?<=\\w )(\\p{Lu}\\p{L}+) (\\d{1,4})(?= \\p{Ll})");

  static Referent of(Claim claim) {
    String text = claim.sentence().document().text();
    int start = claim.sentence().span().start();
    int number = claim.quantity().span().start();
    List<String> before = sentences(text.substring(Math.max(0, start - BACK), start));
    String front = text.substring(start, Math.max(start, number));
    StringBuilder told = new StringBuilder(front);
    String opening = front;
    for (int i = before.size() - 1; i >= 0 && refersBack(opening); i--) {
      opening = before.get(i);
      told.insert(0, opening + " . ");
    }
    return new Referent(traits(told.toString()), names(front, before), models(told.toString()));
  }

  private static List<String> sentences(String text) {
    return new ArrayList<>(
        END.splitAsStream(text).map(String::strip).filter(s -> !s.isEmpty()).toList());
  }

  private static boolean refersBack(String sentence) {
    List<String> words = Surroundings.words(sentence);
    boolean each = words.size() > 1 && words.get(1).equals("of"); // "each of the new trams"
    return !words.isEmpty() && WORDS.has("refers-back", words.get(0)) && !each;
  }

  /** The two words behind "old", "second", each with all such words in front of it. */
  private static Map<String, Set<String>> traits(String text) {
    Map<String, Set<String>> traits = new LinkedHashMap<>();
    List<String> words = Surroundings.words(text);
    for (int i = 0; i + 1 < words.size(); i++) {
      String word = words.get(i);
      if (isPast(words, i)) {
        traits.computeIfAbsent(singular(words.get(i + 3)), n -> new LinkedHashSet<>()).add(PAST);
      }
      if (WORDS.has("row", word)
          || WORDS.has("gone", word)
          || WORDS.has("old", word)
          || WORDS.has("latest", word)) {
        for (int noun = i + 1; noun <= Math.min(i + 2, words.size() - 1); noun++) {
          traits.computeIfAbsent(singular(words.get(noun)), n -> new LinkedHashSet<>()).add(word);
        }
      }
    }
    return traits;
  }

  /** "Last week's offer". */
  private static boolean isPast(List<String> words, int i) {
    return words.get(i).equals("last")
        && i + 3 < words.size()
        && WORDS.has("span", words.get(i + 1))
        && words.get(i + 2).equals("s");
  }

  private static final String PAST = "previous";

  /** A word without the "s" of its plural, so that "trams" and "tram" meet. */
  static String singular(String word) {
    return word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
  }

  /** "Sallow Park lies over the river. The park | has 31 benches": the last name of a park. */
  private static Map<String, Set<String>> names(String front, List<String> before) {
    List<String> words = Surroundings.words(front);
    if (words.size() < 2 || !words.get(0).equals("the")) {
      return Map.of();
    }
    String noun = words.get(1);
    Pattern named =
        Pattern.compile("((?:\\p{Lu}[\\p{L}’']+ )+)(?i:" + Pattern.quote(noun) + ")(?![\\p{L}])");
    for (int i = before.size() - 1; i >= 0; i--) {
      Set<String> names = new LinkedHashSet<>();
      Matcher matcher = named.matcher(before.get(i));
      while (matcher.find()) {
        if (matcher.start() == 0 && matcher.group().endsWith(noun) && !isHeading(before.get(i))) {
          continue; // "After bidding": any word is printed so at the start
        }
        names.clear();
        names.addAll(Surroundings.words(matcher.group(1)));
        names.removeIf(word -> WORDS.has("determiner", word));
      }
      if (!names.isEmpty()) {
        return Map.of(noun, names);
      }
    }
    return Map.of();
  }

  /** "Westgate depot": a name and a noun, and no sentence. */
  private static boolean isHeading(String sentence) {
    return Surroundings.words(sentence).size() <= HEADING;
  }

  private static final int HEADING = 4;

  /** "The Karsk 300 weighs": a name that ends with a number. */
  private static Map<String, Set<String>> models(String text) {
    Map<String, Set<String>> models = new LinkedHashMap<>();
    Matcher matcher = MODEL.matcher(text);
    while (matcher.find()) {
      String name = matcher.group(1);
      if (!WORDS.has("month", name.toLowerCase(java.util.Locale.ROOT))) {
        models.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(matcher.group(2));
      }
    }
    return models;
  }
}
