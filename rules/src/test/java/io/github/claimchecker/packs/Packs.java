package io.github.claimchecker.packs;

import io.github.claimchecker.rule.load.LoadResult;
import io.github.claimchecker.rule.load.RuleLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The packs of this module. */
final class Packs {
  static final Path FOLDER = Path.of("src/main/resources/META-INF/claim-rules");

  private Packs() {}

  /** Their short names. */
  static List<String> names() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .map(name -> name.replace(".yaml", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LoadResult load(String name) {
    return RuleLoader.standard().withClassLoader(Packs.class.getClassLoader()).load(List.of(name));
  }
}
