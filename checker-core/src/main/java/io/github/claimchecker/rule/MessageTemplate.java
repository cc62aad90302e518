package io.github.claimchecker.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** A message with places to fill in, such as {@code "{a} in {a.source}, but {b}"}. Immutable. */
public final class MessageTemplate {
  private final List<Part> parts;

  private MessageTemplate(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  private record Part(String text, boolean isName) {}

  /**
   * Reads a template.
   *
   * @param template the text with names between braces
   * @return the template; names are not looked at, see {@link #unknown}
   */
  public static MessageTemplate parse(String template) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    while (from < template.length()) {
      int open = template.indexOf('{', from);
      int close = template.indexOf('}', Math.max(open, from));
      if (open < 0 || close < 0) {
        break;
      }
      parts.add(new Part(template.substring(from, open), false));
      parts.add(new Part(template.substring(open + 1, close).strip(), true));
      from = close + 1;
    }
    parts.add(new Part(template.substring(from), false));
    return new MessageTemplate(parts);
  }

  /**
   * Returns the names that stand between braces, but mean nothing.
   *
   * @param known the names that mean something
   * @return the names that are not among the known ones
   */
  public List<String> unknown(Collection<String> known) {
    return parts.stream()
        .filter(Part::isName)
        .map(Part::text)
        .filter(name -> !known.contains(name))
        .toList();
  }

  /** Puts values in the place of names. */
  String fill(Function<String, String> values) {
    StringBuilder filled = new StringBuilder();
    for (Part part : parts) {
      filled.append(part.isName() ? values.apply(part.text()) : part.text());
    }
    return filled.toString();
  }
}
