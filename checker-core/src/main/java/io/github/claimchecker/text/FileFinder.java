package io.github.claimchecker.text;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the files to read below some roots, and says which it passes over. */
final class FileFinder {
  private static final int MOST_NAMED = 5;

  /**
   * A file to read.
   *
   * @param path where it lies
   * @param name what it is called in reports
   * @param format how it is read
   */
  record Found(Path path, String name, Format format) {}

  private final List<Glob> includes;
  private final List<Glob> excludes;
  private final Map<String, Found> found = new TreeMap<>();
  private final Map<String, List<String>> unread = new TreeMap<>();
  private final Map<String, Integer> skipped = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  FileFinder(List<Glob> includes, List<Glob> excludes) {
    this.includes = includes;
    this.excludes = excludes;
  }

  /** The files to read, sorted by name. */
  Collection<Found> found() {
    return found.values();
  }

  /** How many files of each ending were passed over. */
  Map<String, Integer> skipped() {
    return skipped;
  }

  /** What stood in the way; {@code roots} is what they are called. */
  List<Problem> problems(List<String> roots) {
    List<Problem> all = new ArrayList<>(problems);
    unread.forEach((ending, names) -> all.add(unreadEnding(ending, names)));
    if (found.isEmpty() && all.isEmpty()) {
      String where = String.join(", ", roots);
      all.add(
          Problem.of(
              where.isEmpty() ? "." : where,
              "No document was found.",
              "Give a folder with .md, .txt or .html files, or mend the patterns."));
    }
    return all;
  }

  private static Problem unreadEnding(String ending, List<String> names) {
    String some = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    String rest = names.size() > MOST_NAMED ? " and " + (names.size() - MOST_NAMED) + " more" : "";
    String count = names.size() == 1 ? "1 file" : names.size() + " files";
    String advice =
        Endings.of(names.get(0)) == Endings.PROSE
            ? "Include **/*." + ending + " to read them as plain text, or exclude them."
            : "Save them as .md, .html or .txt, or exclude **/*." + ending + ".";
    String message = count + " ending in ." + ending + " cannot be read yet: " + some + rest + ".";
    return Problem.of(names.get(0), message, advice);
  }

  static Problem unreadable(String name, IOException reason) {
    return Problem.of(
        name,
        "The file cannot be read: " + reason.getClass().getSimpleName() + ".",
        "Check that it is there and that you may read it.");
  }

  /** Finds the files in a root; {@code name} is what it is called, empty to leave it out. */
  void find(Path root, String name) {
    if (Files.isDirectory(root)) {
      walk(root, name.isEmpty() || name.equals(".") ? "" : name + "/");
    } else if (Files.exists(root)) {
      Path file = root.getFileName() == null ? root : root.getFileName();
      asked(root, name.isEmpty() ? file.toString() : name);
    } else {
      problems.add(
          Problem.of(
              name.isEmpty() ? print(root) : name,
              "There is no such file or folder.",
              "Mend the path, or create it."));
    }
  }

  static String print(Path path) {
    String plain = path.normalize().toString().replace('\\', '/');
    return plain.isEmpty() ? "." : plain;
  }

  private void walk(Path root, String prefix) {
    try {
      Path real = root.toRealPath();
      Files.walkFileTree(real, visitor(real, prefix));
    } catch (IOException unreadable) {
      problems.add(unreadable(print(root), unreadable));
    }
  }

  private FileVisitor<Path> visitor(Path root, String prefix) {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean hidden = !folder.equals(root) && isHidden(folder);
        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!isHidden(file)) {
          visit(root, file, prefix, attributes);
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException reason) {
        problems.add(unreadable(prefix + print(root.relativize(file)), reason));
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException reason) {
        if (reason != null) {
          problems.add(unreadable(prefix + print(root.relativize(folder)), reason));
        }
        return FileVisitResult.CONTINUE;
      }
    };
  }

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }

  private void visit(Path root, Path file, String prefix, BasicFileAttributes attributes) {
    String below = print(root.relativize(file));
    String name = prefix + below;
    if (!isWanted(name, below)) {
      return;
    }
    if (attributes.isSymbolicLink()) {
      link(root, file, name);
    } else if (includes.stream().anyMatch(glob -> glob.asksFor(name) || glob.asksFor(below))) {
      asked(file, name);
    } else {
      offered(file, name);
    }
  }

  private boolean isWanted(String name, String below) {
    return (includes.isEmpty() || fits(includes, name, below)) && !fits(excludes, name, below);
  }

  private static boolean fits(List<Glob> globs, String name, String below) {
    return globs.stream().anyMatch(glob -> glob.matches(name) || glob.matches(below));
  }

  /** A link within the root leads to what is read anyway. */
  private void link(Path root, Path link, String name) {
    try {
      if (link.toRealPath().startsWith(root)) {
        skipped.merge(Endings.ending(name), 1, Integer::sum);
      } else {
        problems.add(
            Problem.of(
                name,
                "The link leads out of the folder that is checked.",
                "Copy the file, name the folder it leads to as a source, or exclude it."));
      }
    } catch (IOException broken) {
      problems.add(Problem.of(name, "The link leads nowhere.", "Mend the link, or exclude it."));
    }
  }

  /** Takes a file that is named itself, or whose ending is. */
  private void asked(Path file, String name) {
    if (Endings.of(name) == Endings.CLOSED) {
      offered(file, name);
    } else {
      found.put(name, new Found(file, name, Endings.of(name).format()));
    }
  }

  private void offered(Path file, String name) {
    Endings ending = Endings.of(name);
    if (ending.isRead()) {
      found.put(name, new Found(file, name, ending.format()));
    } else if (ending == Endings.OTHER) {
      skipped.merge(Endings.ending(name), 1, Integer::sum);
    } else {
      unread.computeIfAbsent(Endings.ending(name), key -> new ArrayList<>()).add(name);
    }
  }
}
