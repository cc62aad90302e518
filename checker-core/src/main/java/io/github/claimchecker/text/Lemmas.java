package io.github.claimchecker.text;

import io.github.claimchecker.text.WordForms.Open;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Dictionary forms: by a list, then by WordNet, then by regular endings.
 *
 * <p>OpenNLP's model finds the same for most words, but 12,000 a second, and it invents some
 * ("breeding" is "beeding", "restoring" is "restor").
 */
final class Lemmas {
  private record Key(String word, String tag) {}

  private final WordForms forms;
  private final Map<Key, String> listed = new HashMap<>();

  Lemmas(WordForms forms) {
    this.forms = forms;
    for (String line : WordList.lines("lemmas-en.txt")) {
      List<String> words = List.of(line.split(" ", 3));
      listed.putIfAbsent(new Key(words.get(0), words.get(1)), words.get(2));
    }
  }

  /** The lemma of a word with a tag. */
  String lemma(String word, String tag) {
    String lower = word.toLowerCase(Locale.ROOT);
    String known = listed.getOrDefault(new Key(lower, tag), listed.get(new Key(lower, "*")));
    return known == null ? find(lower, tag) : known;
  }

  private String find(String word, String tag) {
    return switch (tag) {
      case "NOUN" -> base(word, Open.NOUN).orElse(Inflection.singular(word));
      case "PROPN" -> base(word, Open.NOUN).orElse(word);
      case "VERB", "AUX" -> base(word, Open.VERB).orElse(Inflection.verb(word));
      case "ADJ" -> adjective(word);
      case "ADV" -> base(word, Open.ADV).or(() -> base(word, Open.ADJ)).orElse(word);
      default -> word;
    };
  }

  /** "imported" is "import", "broken" is "break", and "larger" is "large". */
  private String adjective(String word) {
    boolean participle =
        word.endsWith("ed") || word.endsWith("ing") || forms.isIrregular(word, Open.VERB);
    Optional<String> verb = participle ? base(word, Open.VERB) : Optional.empty();
    return verb.or(() -> base(word, Open.ADJ)).orElse(word);
  }

  private Optional<String> base(String word, Open open) {
    return forms.base(word, open);
  }
}
