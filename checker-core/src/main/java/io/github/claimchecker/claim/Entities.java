package io.github.claimchecker.claim;

import io.github.claimchecker.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names that mean the same: "U.S.", "American" and "Washington" are the United States. Immutable
 * and thread-safe.
 */
public final class Entities {
  private final Map<String, String> names;
  private final Set<String> notNames;
  private final WordLists words = WordLists.of("en");
  private final int longest;

  private Entities(Map<String, String> names, Set<String> notNames) {
    this.names = Map.copyOf(names);
    this.notNames = Set.copyOf(notNames);
    this.longest =
        names.keySet().stream().mapToInt(name -> name.split(" ", -1).length).max().orElse(1);
  }

  /**
   * Returns the names of the English data file.
   *
   * @return the names
   */
  public static Entities english() {
    Map<String, String> names = new HashMap<>();
    Set<String> notNames = new HashSet<>();
    for (String line : WordLists.lines("entities-en.txt")) {
      int colon = line.indexOf(':');
      String canonical = line.substring(0, colon);
      if (canonical.isEmpty()) {
        notNames.addAll(List.of(line.substring(1).strip().split(", ", -1)));
        continue;
      }
      names.put(key(canonical), canonical);
      for (String alias : line.substring(colon + 1).split(",", -1)) {
        names.putIfAbsent(key(alias.strip()), canonical);
      }
    }
    return new Entities(names, notNames);
  }

  /**
   * Finds the entities among words: known names first, then runs of names as they are printed.
   *
   * @param tokens words in their order
   * @return the canonical names, in the order of their first mention
   */
  public Set<String> in(List<Token> tokens) {
    Set<String> found = new LinkedHashSet<>();
    int i = 0;
    while (i < tokens.size()) {
      int length = knownAt(tokens, i, found);
      if (length == 0) {
        length = runAt(tokens, i, found);
      }
      i += Math.max(1, length);
    }
    return found;
  }

  /**
   * Finds long names of which {@link #in} finds the parts, since a word inside one is no name by
   * its tag: "Ana Trinidad de la Torre".
   *
   * @param tokens words in their order
   * @return the words of each long name, in lower case
   */
  public Set<String> whole(List<Token> tokens) {
    Set<String> found = new LinkedHashSet<>();
    int i = 0;
    while (i < tokens.size()) {
      int end = i;
      while (isPrintedLikeName(tokens, end) && follows(tokens, end, i)) {
        end++;
      }
      List<Token> run = tokens.subList(i, end);
      if (run.size() > 2 && in(run).size() > 1) {
        found.add(join(run).toLowerCase(Locale.ROOT));
      }
      i = Math.max(end, i + 1);
    }
    return found;
  }

  private boolean isPrintedLikeName(List<Token> tokens, int i) {
    return i < tokens.size()
        && (Character.isUpperCase(tokens.get(i).text().codePointAt(0)) || isLink(tokens.get(i)));
  }

  /** Whether a word as printed is the name of something in the data file. */
  boolean knows(String word) {
    return names.containsKey(key(word));
  }

  private int knownAt(List<Token> tokens, int start, Set<String> found) {
    if (!Character.isUpperCase(tokens.get(start).text().codePointAt(0))) {
      return 0;
    }
    for (int length = Math.min(longest, tokens.size() - start); length > 0; length--) {
      String canonical = names.get(key(join(tokens.subList(start, start + length))));
      if (canonical != null) {
        found.add(canonical);
        return length;
      }
    }
    return 0;
  }

  private int runAt(List<Token> tokens, int start, Set<String> found) {
    List<Token> run = new ArrayList<>();
    int i = start;
    while (i < tokens.size() && isName(tokens.get(i)) && follows(tokens, i, start)) {
      if (i > start && knownAt(tokens, i, new LinkedHashSet<>()) > 0) {
        break;
      }
      run.add(tokens.get(i));
      i = behindLinks(tokens, i + 1);
    }
    if (!run.isEmpty()) {
      found.add(join(run).toLowerCase(Locale.ROOT));
    }
    return Math.max(0, i - start);
  }

  /**
   * "Ana de la Torre", "Ibarra y Soto": the word behind those that only join two names; the first
   * of them where no name follows.
   */
  private int behindLinks(List<Token> tokens, int first) {
    int i = first;
    while (i < tokens.size() && isLink(tokens.get(i)) && follows(tokens, i, 0)) {
      i++;
    }
    boolean joins = i < tokens.size() && isName(tokens.get(i)) && follows(tokens, i, 0);
    return joins ? i : first;
  }

  private boolean isLink(Token token) {
    return words.has("name-link", token.text()); // as printed: "Van" is a part of the name
  }

  /** A name that is no month and no weekday, and not a single letter. */
  private boolean isName(Token token) {
    return token.tag().equals("PROPN")
        && token.text().length() > 1
        && !notNames.contains(token.text().toLowerCase(Locale.ROOT));
  }

  private static boolean follows(List<Token> tokens, int i, int start) {
    return i == start || tokens.get(i).span().start() - tokens.get(i - 1).span().end() <= 1;
  }

  private static String join(List<Token> tokens) {
    StringBuilder joined = new StringBuilder();
    for (Token token : tokens) {
      joined.append(joined.length() == 0 ? "" : " ").append(token.text());
    }
    return joined.toString();
  }

  /**
   * Short names keep their case ("US", "WHO"), so that pronouns are not taken for them; small words
   * go ("Department of Defense"), since the words of a claim come without them.
   */
  private static String key(String name) {
    if (name.length() <= 4) {
      return name;
    }
    StringBuilder key = new StringBuilder();
    for (String word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
      if (!SMALL_WORDS.contains(word)) {
        key.append(key.length() == 0 ? "" : " ").append(word);
      }
    }
    return key.toString();
  }

  private static final Set<String> SMALL_WORDS = Set.of("of", "the", "and", "for");
}
