package io.github.claimchecker.rule.yaml;

/**
 * How much a rule file may ask of its reader, so that a hostile one is refused at once.
 *
 * @param bytes the largest size of a file
 * @param depth how many levels may stand in each other
 * @param aliases how many aliases ({@code *name}) a file may use
 */
public record Limits(int bytes, int depth, int aliases) {

  /** 5 MB, 50 levels, 50 aliases. */
  public static final Limits STANDARD = new Limits(5_000_000, 50, 50);

  /** How many values all aliases of a file may repeat; a bomb repeats millions. */
  static final int REPEATED_VALUES = 100_000;
}
