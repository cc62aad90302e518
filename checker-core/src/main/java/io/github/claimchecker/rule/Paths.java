package io.github.claimchecker.rule;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * Which documents a rule looks at, as globs over their paths with {@code /} between folders: {@code
 * *} within a folder's name, {@code **} across folders; {@code archive/**} is all below {@code
 * archive}.
 */
public final class Paths {
  /** All documents. */
  public static final Paths ALL = new Paths(List.of(), List.of());

  private final List<PathMatcher> include;
  private final List<PathMatcher> exclude;

  private Paths(List<PathMatcher> include, List<PathMatcher> exclude) {
    this.include = include;
    this.exclude = exclude;
  }

  /**
   * Makes a filter.
   *
   * @param include globs of which a document must match one; empty for all documents
   * @param exclude globs of which a document must match none
   * @return the filter
   * @throws PatternSyntaxException if a glob is malformed
   */
  public static Paths of(List<String> include, List<String> exclude) {
    return new Paths(
        include.stream().map(Paths::matcher).toList(),
        exclude.stream().map(Paths::matcher).toList());
  }

  /**
   * Says whether the rule looks at a document.
   *
   * @param file the document's path
   * @return true if it does
   */
  public boolean accepts(String file) {
    Path path = Path.of(file);
    return (include.isEmpty() || matches(include, path)) && !matches(exclude, path);
  }

  static PathMatcher matcher(String glob) {
    // A leading **/ also stands for no folder at all, as in .gitignore.
    String pattern = glob.startsWith("**/") ? "{," + "**/}" + glob.substring(3) : glob;
    return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
  }

  private static boolean matches(List<PathMatcher> matchers, Path path) {
    return matchers.stream().anyMatch(matcher -> matcher.matches(path));
  }
}
