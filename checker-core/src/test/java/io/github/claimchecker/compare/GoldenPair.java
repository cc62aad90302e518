package io.github.claimchecker.compare;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Two short texts of {@code pairs.txt}, whose head tells the format.
 *
 * @param name what the pair shows
 * @param a one text
 * @param b the other
 * @param expected the verdict, or why there is none
 * @param gap whether it does not come out so yet
 */
record GoldenPair(String name, String a, String b, String expected, boolean gap) {

  static List<GoldenPair> all() throws IOException {
    List<GoldenPair> pairs = new ArrayList<>();
    String name = "";
    String a = "";
    String b = "";
    for (String line : text().lines().toList()) {
      if (line.startsWith("# ")) {
        name = line.substring(2);
      } else if (line.startsWith("A: ")) {
        a = line.substring(3);
      } else if (line.startsWith("B: ")) {
        b = line.substring(3);
      } else if (line.startsWith("= ")) {
        pairs.add(new GoldenPair(name, a, b, line.substring(2), false));
      } else if (line.startsWith("~ ")) {
        pairs.add(new GoldenPair(name, a, b, line.substring(2), true));
      }
    }
    return pairs;
  }

  private static String text() throws IOException {
    try (InputStream in = GoldenPair.class.getResourceAsStream("pairs.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
