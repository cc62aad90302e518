package io.github.claimchecker.text;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Files and folders to read documents from. Immutable.
 *
 * <p>Files in folders are named by their path below the folder, with {@code /} between names; where
 * there are several roots, the root as given stands before it. Hidden files and folders, whose
 * names begin with a dot, are left out.
 *
 * <p>Nothing is left out in silence, and bad input throws nothing: what cannot be read becomes a
 * {@link Problem}.
 */
public final class Sources {
  /** The largest file that is read unless told otherwise, in bytes. */
  public static final long LARGEST_FILE = 10_000_000;

  private final List<Path> roots;
  private final List<Glob> includes;
  private final List<Glob> excludes;
  private final SourceFile.Settings settings;
  private final Optional<Path> base;

  private Sources(
      List<Path> roots,
      List<Glob> includes,
      List<Glob> excludes,
      SourceFile.Settings settings,
      Optional<Path> base) {
    this.roots = List.copyOf(roots);
    this.includes = List.copyOf(includes);
    this.excludes = List.copyOf(excludes);
    this.settings = settings;
    this.base = base;
  }

  /**
   * Names what to read.
   *
   * @param roots files and folders
   * @return all documents in them
   */
  public static Sources in(Path... roots) {
    return in(List.of(roots));
  }

  /**
   * Names what to read.
   *
   * @param roots files and folders
   * @return all documents in them
   */
  public static Sources in(List<Path> roots) {
    SourceFile.Settings settings =
        new SourceFile.Settings(LARGEST_FILE, StandardCharsets.UTF_8, Optional.empty());
    return new Sources(roots, List.of(), List.of(), settings, Optional.empty());
  }

  /**
   * Reads only files that fit a pattern. A pattern that names an ending which is not known, such as
   * <code>**&#47;*.notes</code>, has such files read as plain text.
   *
   * @param patterns see {@link Glob}; matched against the names of files and against their paths
   *     below the root; none means all files
   * @return these sources, so limited
   */
  public Sources including(List<String> patterns) {
    return new Sources(roots, globs(patterns), excludes, settings, base);
  }

  /**
   * Leaves out files that fit a pattern.
   *
   * @param patterns see {@link Glob}; matched against the names of files and against their paths
   *     below the root
   * @return these sources, so limited
   */
  public Sources excluding(List<String> patterns) {
    return new Sources(roots, includes, globs(patterns), settings, base);
  }

  /**
   * Sets the size above which a file is not read but named as a problem.
   *
   * @param bytes the size of the largest file that is read
   * @return these sources, so limited
   */
  public Sources withLargestFile(long bytes) {
    return with(new SourceFile.Settings(bytes, settings.encoding(), settings.language()));
  }

  /**
   * Sets the encoding of files that do not tell theirs; UTF-8 unless set.
   *
   * @param encoding the encoding; a web page that names another is still read by that one
   * @return these sources, so read
   */
  public Sources withEncoding(Charset encoding) {
    return with(new SourceFile.Settings(settings.largest(), encoding, settings.language()));
  }

  /**
   * Sets the language of documents that do not tell theirs; found out from the text unless set.
   *
   * @param language a BCP 47 tag such as {@code en}
   * @return these sources, so read
   */
  public Sources withLanguage(String language) {
    return with(
        new SourceFile.Settings(settings.largest(), settings.encoding(), Optional.of(language)));
  }

  private Sources with(SourceFile.Settings other) {
    return new Sources(roots, includes, excludes, other, base);
  }

  /**
   * Names files by their path below a folder.
   *
   * @param folder the folder, such as that of a project; roots elsewhere keep their names
   * @return these sources, so named
   */
  public Sources relativeTo(Path folder) {
    return new Sources(roots, includes, excludes, settings, Optional.of(folder));
  }

  private static List<Glob> globs(List<String> patterns) {
    return patterns.stream().map(Glob::of).toList();
  }

  /**
   * Finds the files without reading them.
   *
   * @return the files in the order of their names, and what stood in the way
   */
  public SourceFiles files() {
    FileFinder finder = new FileFinder(includes, excludes);
    for (Path root : roots) {
      finder.find(root, name(root));
    }
    List<SourceFile> files =
        finder.found().stream().map(found -> new SourceFile(found, settings)).toList();
    List<String> names =
        roots.stream()
            .map(root -> name(root).isEmpty() ? FileFinder.print(root) : name(root))
            .toList();
    return new SourceFiles(files, finder.problems(names), finder.skipped());
  }

  /**
   * Reads the documents.
   *
   * @return the documents in the order of their files' names, and what could not be read
   */
  public Corpus read() {
    SourceFiles found = files();
    List<Document> documents = new ArrayList<>();
    List<Problem> problems = new ArrayList<>(found.problems());
    for (SourceFile file : found.files()) {
      try {
        Reading reading = file.read(file.bytes());
        documents.addAll(reading.documents());
        problems.addAll(reading.problems());
      } catch (IOException unreadable) {
        problems.add(file.unreadable(unreadable));
      }
    }
    return new Corpus(documents, problems, found.skipped());
  }

  /** What stands before the names of the files in a root: nothing, or the root itself. */
  private String name(Path root) {
    if (base.isPresent() && absolute(root).startsWith(absolute(base.get()))) {
      return FileFinder.print(absolute(base.get()).relativize(absolute(root)));
    }
    return roots.size() > 1 || base.isPresent() ? FileFinder.print(root) : "";
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
