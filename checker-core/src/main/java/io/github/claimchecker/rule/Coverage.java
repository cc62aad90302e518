package io.github.claimchecker.rule;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which figures are of a metric that some rule looks at, and which are not. Rules over {@code
 * metric: any} do not count, since they look at everything.
 *
 * @param files the files in the order of their names, those without figures included
 */
public record Coverage(List<File> files) {

  /** No files. */
  public static final Coverage NONE = new Coverage(List.of());

  /** Copies the list. */
  public Coverage {
    files = List.copyOf(files);
  }

  /**
   * The figures of one file.
   *
   * @param file its path
   * @param figures how many figures it holds
   * @param open the claims of those that no rule looks at, in the order of the text
   */
  public record File(String file, int figures, List<Claim> open) {

    /** Copies the list. */
    public File {
      open = List.copyOf(open);
    }

    /**
     * Counts the figures under a rule.
     *
     * @return how many some rule looks at
     */
    public int covered() {
      return figures - open.size();
    }
  }

  /**
   * Counts by file; {@code ruled} are the claims that some rule looks at, told apart by identity.
   */
  static Coverage of(List<Document> documents, List<Claim> claims, Set<Claim> ruled) {
    Map<String, List<Claim>> byFile = new TreeMap<>();
    documents.forEach(
        document -> byFile.computeIfAbsent(document.file(), any -> new ArrayList<>()));
    for (Claim claim : claims) {
      String file = claim.sentence().document().file();
      byFile.computeIfAbsent(file, any -> new ArrayList<>()).add(claim);
    }
    List<File> files = new ArrayList<>();
    byFile.forEach(
        (file, all) -> {
          List<Claim> open = all.stream().filter(claim -> !ruled.contains(claim)).toList();
          files.add(new File(file, all.size(), open));
        });
    return new Coverage(files);
  }

  /**
   * Counts all figures.
   *
   * @return how many figures the files hold
   */
  public int figures() {
    return files.stream().mapToInt(File::figures).sum();
  }

  /**
   * Counts the figures under a rule.
   *
   * @return how many some rule looks at
   */
  public int covered() {
    return files.stream().mapToInt(File::covered).sum();
  }
}
