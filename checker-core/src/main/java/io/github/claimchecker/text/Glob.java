package io.github.claimchecker.text;

import java.util.List;

/**
 * A pattern for paths with {@code /} between folders: {@code *} stands for any characters within a
 * folder's or file's name, {@code ?} for one, and {@code **} for any number of folders, none
 * included. <code>**&#47;*.md</code> matches {@code a.md} and {@code docs/a.md}; {@code docs/**}
 * matches all below docs. A slash at the end means the same as {@code /**}. Case matters.
 *
 * <p>Matching takes time in proportion to the product of both lengths, however the pattern is
 * written.
 */
public final class Glob {
  private final String pattern;
  private final List<String> parts;

  private Glob(String pattern) {
    this.pattern = pattern;
    String plain = pattern.replace('\\', '/');
    plain = plain.startsWith("./") ? plain.substring(2) : plain;
    this.parts = List.of((plain.endsWith("/") ? plain + "**" : plain).split("/", -1));
  }

  /**
   * Reads a pattern.
   *
   * @param pattern the pattern; every text is one
   * @return the pattern, ready to match
   */
  public static Glob of(String pattern) {
    return new Glob(pattern);
  }

  /**
   * Says whether a path fits.
   *
   * @param path a relative path with {@code /} between folders
   * @return true if the whole path fits the whole pattern
   */
  public boolean matches(String path) {
    List<String> names = List.of(path.split("/", -1));
    boolean[] fits = new boolean[names.size() + 1];
    fits[0] = true;
    for (String part : parts) {
      fits = part.equals("**") ? anyFolders(fits) : oneFolder(fits, part, names);
    }
    return fits[names.size()];
  }

  private static boolean[] anyFolders(boolean[] before) {
    boolean[] after = before.clone();
    for (int i = 1; i < after.length; i++) {
      after[i] |= after[i - 1];
    }
    return after;
  }

  private static boolean[] oneFolder(boolean[] before, String part, List<String> names) {
    boolean[] after = new boolean[before.length];
    for (int i = 1; i < after.length; i++) {
      after[i] = before[i - 1] && name(part, names.get(i - 1));
    }
    return after;
  }

  private static boolean name(String part, String name) {
    boolean[] fits = new boolean[name.length() + 1];
    fits[0] = true;
    for (int p = 0; p < part.length(); p++) {
      char c = part.charAt(p);
      boolean[] after = new boolean[fits.length];
      after[0] = c == '*' && fits[0];
      for (int i = 1; i < after.length; i++) {
        after[i] =
            c == '*'
                ? fits[i] || after[i - 1]
                : fits[i - 1] && (c == '?' || c == name.charAt(i - 1));
      }
      fits = after;
    }
    return fits[name.length()];
  }

  /** Says whether the pattern itself names the ending of a file, so that the file is asked for. */
  boolean asksFor(String path) {
    String last = parts.get(parts.size() - 1);
    int dot = path.lastIndexOf('.');
    boolean ending = dot > path.lastIndexOf('/') && last.endsWith(path.substring(dot));
    return matches(path) && (ending || path.endsWith("/" + last) || path.equals(last));
  }

  /** Returns the pattern as it was written. */
  @Override
  public String toString() {
    return pattern;
  }
}
