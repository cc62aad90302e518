package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which names a text mentions, in sentences without claims as well.
 *
 * @param names the names in the sentences and headings of its claims
 * @param words all its words in lower case
 * @param renewed nouns that it calls new somewhere: "the new trams"
 */
record Known(Set<String> names, Set<String> words, Set<String> renewed) {
  /** Where there is no text around a claim. */
  static final Known NOTHING = new Known(Set.of(), Set.of(), Set.of());

  /** What a text mentions, by all of its claims and the names in each. */
  static Known in(List<Claim> claims, List<Set<String>> names) {
    if (claims.isEmpty()) {
      return NOTHING;
    }
    Set<String> known = new LinkedHashSet<>();
    names.forEach(known::addAll);
    String text = claims.get(0).sentence().document().text();
    List<String> words = Surroundings.words(text);
    return new Known(known, new HashSet<>(words), renewed(words));
  }

  private static Set<String> renewed(List<String> words) {
    Set<String> renewed = new HashSet<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.get(i).equals("new")) {
        renewed.add(Referent.singular(words.get(i + 1)));
      }
    }
    return renewed;
  }

  /** Whether the text mentions a name, or all words of it. */
  boolean has(String name) {
    return names.contains(name) || words.containsAll(Surroundings.words(name));
  }

  /** Whether it mentions one of some names. */
  boolean hasAny(Set<String> some) {
    return some.stream().anyMatch(this::has) || Names.meet(some, names);
  }
}
