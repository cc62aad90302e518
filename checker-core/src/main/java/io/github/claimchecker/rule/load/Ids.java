package io.github.claimchecker.rule.load;

import io.github.claimchecker.rule.yaml.Fields;
import io.github.claimchecker.rule.yaml.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The ids of one sort of thing, each of which may be used once in all files. */
final class Ids {
  /** The form of an id. */
  static final String FORM = "[a-z0-9][a-z0-9-]*";

  private final String sort;
  private final Map<String, String> places = new LinkedHashMap<>();

  /** Makes an empty register; {@code sort} is "term", "metric" or "rule". */
  Ids(String sort) {
    this.sort = sort;
  }

  /** All ids so far, in the order of the files. */
  Set<String> all() {
    return places.keySet();
  }

  /** Registers an id; says false, and reports it, if it was used before. */
  boolean declare(Fields fields, Node.Scalar id) {
    if (!id.text().matches(FORM)) {
      fields.error(
          id.at(),
          "\"" + id.text() + "\" cannot be the id of a " + sort,
          "Use lower-case letters, digits and hyphens, such as " + example(id.text()) + ".");
    }
    String place = fields.source().name() + ":" + id.at().line();
    String earlier = places.putIfAbsent(id.text(), place);
    if (earlier == null) {
      return true;
    }
    fields.error(
        id.at(),
        "the " + sort + " \"" + id.text() + "\" is declared twice",
        "It stands already in " + earlier + "; rename or remove one of them.");
    return false;
  }

  private static String example(String id) {
    StringBuilder mended = new StringBuilder();
    for (char c : id.toLowerCase(java.util.Locale.ROOT).toCharArray()) {
      boolean good = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (good) {
        mended.append(c);
      } else if (!mended.isEmpty() && mended.charAt(mended.length() - 1) != '-') {
        mended.append('-');
      }
    }
    return mended.isEmpty() ? "world-share" : mended.toString();
  }
}
