package io.github.claimchecker.rule.load;

import io.github.claimchecker.quantity.QuantityExtractor;
import io.github.claimchecker.rule.RuleSet;
import io.github.claimchecker.rule.Severity;
import io.github.claimchecker.rule.kind.Sizes;
import io.github.claimchecker.rule.yaml.Limits;
import io.github.claimchecker.rule.yaml.Problems;
import io.github.claimchecker.text.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Loads rule files of the format {@code claim-rules/v1}. Immutable and thread-safe.
 *
 * <pre>{@code
 * LoadResult result = RuleLoader.standard().load(List.of("rules/", "rare-earths"));
 * result.problems().forEach(System.err::println);
 * }</pre>
 */
public final class RuleLoader {
  private final ClassLoader classLoader;
  private final Path base;
  private final Limits limits;
  private final boolean mayLeaveFolder;
  private final Sizes sizes;

  private RuleLoader(
      ClassLoader classLoader, Path base, Limits limits, boolean mayLeaveFolder, Sizes sizes) {
    this.classLoader = classLoader;
    this.base = base;
    this.limits = limits;
    this.mayLeaveFolder = mayLeaveFolder;
    this.sizes = sizes;
  }

  /**
   * Makes a loader that finds packs beside this library, counts paths from the current folder, and
   * has the standard limits.
   *
   * @return the loader
   */
  public static RuleLoader standard() {
    ClassLoader own = RuleLoader.class.getClassLoader();
    Sizes sizes = new Sizes(text -> QuantityExtractor.english().extract(text));
    return new RuleLoader(own, Path.of(""), Limits.STANDARD, false, sizes);
  }

  /**
   * Finds packs elsewhere.
   *
   * @param other where {@code classpath:} entries and the short names of packs are looked up
   * @return a loader that looks there
   */
  public RuleLoader withClassLoader(ClassLoader other) {
    return new RuleLoader(other, base, limits, mayLeaveFolder, sizes);
  }

  /**
   * Counts paths from another folder.
   *
   * @param folder the folder that relative entries count from
   * @return a loader that counts from there
   */
  public RuleLoader withBase(Path folder) {
    return new RuleLoader(classLoader, folder, limits, mayLeaveFolder, sizes);
  }

  /**
   * Reads larger files.
   *
   * @param bytes the largest size of a file
   * @param depth how many levels may stand in each other; above 200 the stack may end first
   * @param aliases how many YAML aliases a file may use
   * @return a loader with these limits
   */
  public RuleLoader withLimits(int bytes, int depth, int aliases) {
    Limits other = new Limits(bytes, depth, aliases);
    return new RuleLoader(classLoader, base, other, mayLeaveFolder, sizes);
  }

  /**
   * Lets {@code extends} lead out of the folder of the file that the user named.
   *
   * @return a loader that allows it
   */
  public RuleLoader leavingFolders() {
    return new RuleLoader(classLoader, base, limits, true, sizes);
  }

  /**
   * Loads rule files and all that they extend.
   *
   * @param entries each a file, a folder of rule files, {@code classpath:...}, or the short name of
   *     a pack such as {@code general}; a file or folder wins over a pack of the same name
   * @return the rules, or all that is wrong
   */
  public LoadResult load(List<String> entries) {
    return load(files -> entries.forEach(files::addEntry));
  }

  /**
   * Loads one rule file that is not on disk.
   *
   * @param name the name that messages give it; paths in it count from the base folder
   * @param text what it holds
   * @return the rules, or all that is wrong
   */
  public LoadResult loadText(String name, String text) {
    return load(files -> files.addText(name, text));
  }

  private LoadResult load(Consumer<RuleFiles> source) {
    Problems problems = new Problems();
    RuleFiles files = new RuleFiles(this, problems);
    source.accept(files);
    RuleSet rules =
        new RuleSetReader(sizes, new FactFiles(files, sizes, problems)).read(files.files());
    boolean broken = !problems.errors().isEmpty();
    if (!broken && rules.rules().stream().allMatch(rule -> rule.severity() == Severity.OFF)) {
      warnOfNothing(files.files(), problems);
    }
    return new LoadResult(broken ? RuleSet.EMPTY : rules, problems.errors(), problems.warnings());
  }

  /** A check without rules would look like one that found nothing. */
  private static void warnOfNothing(List<RuleFile> files, Problems problems) {
    for (RuleFile file : files) {
      problems.warning(
          Problem.of(
              file.root().source().name(),
              "no rule is switched on, so nothing will be checked",
              "Add one under \"rules\", or name a pack under \"extends\"."));
    }
  }

  ClassLoader classLoader() {
    return classLoader;
  }

  Path base() {
    return base;
  }

  Limits limits() {
    return limits;
  }

  boolean mayLeaveFolder() {
    return mayLeaveFolder;
  }
}
