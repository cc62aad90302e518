package io.github.claimchecker.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The words of WordNet 3.1, by part of speech, and how their forms lead to them. Reads WordNet's
 * own index and its lists of irregular forms; the endings are those of WordNet's morphological
 * processor, Morphy.
 */
final class WordForms {
  private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";

  /** A part of speech that takes new words. */
  enum Open {
    NOUN,
    VERB,
    ADJ,
    ADV
  }

  /** Endings, each with what stands in its place in the word. */
  private static final Map<Open, List<String>> ENDINGS =
      Map.of(
          Open.NOUN,
          List.of("s:", "ses:s", "xes:x", "zes:z", "ches:ch", "shes:sh", "men:man", "ies:y"),
          Open.VERB,
          List.of("s:", "ies:y", "es:e", "es:", "ed:e", "ed:", "ing:e", "ing:"),
          Open.ADJ,
          List.of("er:", "est:", "er:e", "est:e"),
          Open.ADV,
          List.of());

  private final Map<Open, WordIndex> words = new EnumMap<>(Open.class);
  private final Map<Open, Map<String, String>> irregular = new EnumMap<>(Open.class);

  /** Reads WordNet from the class path. */
  WordForms() {
    try {
      for (Open open : Open.values()) {
        String file = open.name().toLowerCase(Locale.ROOT);
        words.put(open, new WordIndex(read("index." + file)));
        irregular.put(open, readIrregular(read(file + ".exc")));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** How a line of the index says that there are narrower words. */
  private static final String NARROWER = " ~ ";

  private static Map<String, String> readIrregular(byte[] list) {
    Map<String, String> forms = new HashMap<>();
    for (String line : new String(list, StandardCharsets.US_ASCII).split("\n", -1)) {
      int space = line.indexOf(' ');
      int end = space < 0 ? -1 : line.indexOf(' ', space + 1);
      if (space > 0) {
        forms.putIfAbsent(
            line.substring(0, space),
            line.substring(space + 1, end < 0 ? line.length() : end).strip());
      }
    }
    return forms;
  }

  private static byte[] read(String name) throws IOException {
    try (InputStream data = WordList.open(FOLDER + name)) {
      return data.readAllBytes();
    }
  }

  /** Says whether a form in lower case is one that the endings do not explain. */
  boolean isIrregular(String form, Open open) {
    return irregular.getOrDefault(open, Map.of()).containsKey(form);
  }

  /** Says whether a noun has narrower ones, as names of places and persons have not. */
  boolean isKind(String noun) {
    return index(Open.NOUN).has(noun, NARROWER);
  }

  private WordIndex index(Open open) {
    return Objects.requireNonNull(words.get(open), "an index of each part of speech");
  }

  private boolean has(String word, Open open) {
    return index(open).has(word);
  }

  /**
   * Finds the word that a form belongs to.
   *
   * @param form a form in lower case
   * @param open the part of speech
   * @return the word; empty where the dictionary knows none. A regular form of another word is
   *     taken for that ("stocks" is "stock"), even where the form is a word as well
   */
  Optional<String> base(String form, Open open) {
    String listed = irregular.getOrDefault(open, Map.of()).get(form);
    if (listed != null && !listed.contains("_")) {
      return Optional.of(listed);
    }
    for (String rule :
        form.endsWith("ss") ? List.<String>of() : ENDINGS.getOrDefault(open, List.of())) {
      int colon = rule.indexOf(':');
      String ending = rule.substring(0, colon);
      if (form.length() > colon + 1 && form.endsWith(ending)) {
        String base = form.substring(0, form.length() - colon) + rule.substring(colon + 1);
        if (has(base, open)) {
          return Optional.of(base);
        }
      }
    }
    return has(form, open) ? Optional.of(form) : Optional.empty();
  }
}
