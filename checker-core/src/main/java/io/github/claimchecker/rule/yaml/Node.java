package io.github.claimchecker.rule.yaml;

import java.util.List;

/** A value in a rule file. */
public sealed interface Node {

  /**
   * Returns where it starts.
   *
   * @return the position of its first character
   */
  Position at();

  /**
   * Says what sort of value it is, in the words of a message.
   *
   * @return "a text", "a list", "a map" or "nothing"
   */
  String sort();

  /**
   * A text, number or the like, as printed: {@code 1.20} stays "1.20" and {@code off} stays "off".
   *
   * @param at where it starts
   * @param text its characters, without quotes
   * @param quoted whether it stood in quotes or in a block; only an unquoted one can be empty of
   *     meaning
   */
  record Scalar(Position at, String text, boolean quoted) implements Node {

    /**
     * Says whether nothing was written.
     *
     * @return true for an empty value, {@code ~} and {@code null} without quotes
     */
    public boolean isMissing() {
      return !quoted
          && switch (text) {
            case "", "~", "null", "Null", "NULL" -> true;
            default -> false;
          };
    }

    @Override
    public String sort() {
      return isMissing() ? "nothing" : "a text";
    }
  }

  /**
   * Values in their order.
   *
   * @param at where it starts
   * @param items the values
   */
  record Sequence(Position at, List<Node> items) implements Node {

    /** Copies the list. */
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String sort() {
      return "a list";
    }
  }

  /**
   * Keys with their values, in the order of the file; no key stands in it twice.
   *
   * @param at where it starts
   * @param entries the keys with their values
   */
  record Mapping(Position at, List<Entry> entries) implements Node {

    /** Copies the list. */
    public Mapping {
      entries = List.copyOf(entries);
    }

    @Override
    public String sort() {
      return "a map";
    }
  }

  /**
   * A key with its value.
   *
   * @param key the key
   * @param value the value
   */
  record Entry(Scalar key, Node value) {}
}
