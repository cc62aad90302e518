package io.github.claimchecker.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How a file is read, by the ending of its name. */
enum Endings {
  PLAIN,
  MARKDOWN,
  HTML,
  PROSE,
  CLOSED,
  OTHER;

  private static final Map<String, Endings> KNOWN = known();

  private static Map<String, Endings> known() {
    Map<String, Endings> known = new HashMap<>();
    for (String line : WordList.lines("endings.txt")) {
      int colon = line.indexOf(':');
      Endings use = valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
      for (String ending : line.substring(colon + 1).strip().split(" ", -1)) {
        known.put(ending, use);
      }
    }
    return Map.copyOf(known);
  }

  static Endings of(String path) {
    return KNOWN.getOrDefault(ending(path), OTHER);
  }

  /** What stands behind the last dot of a file's name, in lower case; empty where there is none. */
  static String ending(String path) {
    int dot = path.lastIndexOf('.');
    return dot <= path.lastIndexOf('/') + 1 ? "" : path.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The format that such files are read as. */
  Format format() {
    return switch (this) {
      case MARKDOWN -> Format.MARKDOWN;
      case HTML -> Format.HTML;
      default -> Format.PLAIN;
    };
  }

  /** Whether such files are read without being asked for. */
  boolean isRead() {
    return this == PLAIN || this == MARKDOWN || this == HTML;
  }
}
