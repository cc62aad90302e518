package io.github.claimchecker.maven;

import io.github.claimchecker.rule.Rule;
import io.github.claimchecker.rule.RuleSet;
import io.github.claimchecker.rule.load.LoadResult;
import io.github.claimchecker.rule.load.RuleLoader;
import io.github.claimchecker.rule.suppression.SuppressionFile;
import io.github.claimchecker.text.Problem;
import io.github.claimchecker.text.SourceFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which rules hold.
 *
 * @param folders where a rule file may lie, the project's own folder first, then those of its
 *     parents, from which the configuration may be inherited
 * @param rules files, folders, {@code classpath:} resources and names of packs
 * @param packs names of packs
 * @param only ids of the rules to check; empty for all
 * @param hidden the file of suppressions that the user named; empty for the usual one
 */
record RuleChoice(
    List<Path> folders, List<String> rules, List<String> packs, List<String> only, String hidden) {
  private static final String PACKS = "classpath:META-INF/claim-rules/";

  /** What holds where nobody chose rules. */
  private static final String OWN = PACKS + "general.yaml";

  /** The rule file that holds where nothing else is chosen, if it is there. */
  static final String USUAL = "claim-rules.yaml";

  /** The file of suppressions that holds where no other is named, if it is there. */
  static final String USUAL_SUPPRESSIONS = "claim-suppressions.yaml";

  RuleChoice {
    rules = Values.words(rules);
    packs = Values.words(packs);
    only = Values.words(only);
  }

  /** Reads the file of suppressions; empty where nobody named one and none is there. */
  Optional<SuppressionFile> suppressions() {
    String name = resolved(hidden.isBlank() ? USUAL_SUPPRESSIONS : hidden.strip());
    Path path = folders.get(0).resolve(name);
    return hidden.isBlank() && !Files.exists(path)
        ? Optional.empty()
        : Optional.of(SuppressionFile.read(name, path));
  }

  /** Loads the rules; those that were not asked for are left out. */
  LoadResult load() {
    LoadResult loaded = RuleLoader.standard().withBase(folders.get(0)).load(entries());
    return !loaded.isUsable() || only.isEmpty() ? loaded : only(loaded);
  }

  /**
   * Loads the rules to check files by. Where there is none, our own pack is left alone: it takes
   * time, and unlike what the user wrote it holds no mistake to tell of.
   */
  LoadResult load(SourceFiles files) {
    boolean idle = files.files().isEmpty() && only.isEmpty() && entries().equals(List.of(OWN));
    return idle ? new LoadResult(RuleSet.EMPTY, List.of(), List.of()) : load();
  }

  private List<String> entries() {
    List<String> entries = new ArrayList<>();
    rules.stream().map(this::resolved).forEach(entries::add);
    packs.stream().map(pack -> PACKS + pack + ".yaml").forEach(entries::add);
    return entries.isEmpty() ? List.of(usual()) : entries;
  }

  private String usual() {
    String file = resolved(USUAL);
    return Files.exists(folders.get(0).resolve(file)) ? file : OWN;
  }

  /** A file that lies not here but in a parent's folder is named by the way to it. */
  private String resolved(String entry) {
    if (entry.startsWith("classpath:")) {
      return entry;
    }
    Path here = folders.get(0);
    return folders.stream()
        .map(folder -> folder.resolve(entry))
        .filter(Files::exists)
        .findFirst()
        .filter(file -> !file.equals(here.resolve(entry)))
        .map(file -> here.relativize(file).toString().replace('\\', '/'))
        .orElse(entry);
  }

  private LoadResult only(LoadResult loaded) {
    RuleSet rules = loaded.rules();
    List<Problem> unknown =
        only.stream().filter(id -> rules.rule(id).isEmpty()).map(id -> unknown(id, rules)).toList();

    List<Problem> problems = Stream.concat(loaded.problems().stream(), unknown.stream()).toList();
    return new LoadResult(rules.only(Set.copyOf(only)), problems, loaded.warnings());
  }

  private static Problem unknown(String id, RuleSet rules) {
    Optional<String> ids =
        Optional.of(rules.rules().stream().map(Rule::id).collect(Collectors.joining(", ")))
            .filter(list -> !list.isEmpty());
    return Problem.of(
        "checker.only",
        "There is no rule \"" + id + "\".",
        ids.map(list -> "The rules are " + list + ".").orElse("No rules are loaded."));
  }
}
