package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.ClaimComparer.Match;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells what came of holding claims of a folder against each other, for those who ask why something
 * was or was not found: as a search for conflicts sees them, among the other claims of their
 * documents and the other documents of the folder. Immutable and thread-safe.
 */
public final class Explainer {
  private final ClaimComparer comparer;
  private final Map<String, List<Claim>> documents;
  private final Folder folder;

  /**
   * Looks at a folder.
   *
   * @param comparer what holds claims against each other
   * @param claims the claims of all documents of the folder
   */
  public Explainer(ClaimComparer comparer, List<Claim> claims) {
    this.comparer = comparer;
    List<List<Claim>> byDocument = Folder.byDocument(claims);
    this.documents =
        byDocument.stream()
            .collect(
                Collectors.toMap(
                    its -> id(its.get(0)), its -> its, (one, other) -> one, LinkedHashMap::new));
    this.folder = Folder.of(byDocument.stream().map(comparer::profiles).toList());
  }

  private static String id(Claim claim) {
    return claim.sentence().document().id();
  }

  /** Whether two claims of one document are the same. */
  private static boolean isOne(Claim a, Claim b) {
    return a.quantity().span().equals(b.quantity().span());
  }

  /**
   * Tells of two claims.
   *
   * @param a a claim of the folder
   * @param b another
   * @return what came of it; two claims of one document are compared as if there were no others,
   *     and their score is 0
   */
  public Match pair(Claim a, Claim b) {
    if (id(a).equals(id(b))) {
      return new Match(a, b, comparer.compare(a, b), 0);
    }
    return matches(a, id(b)).stream()
        .filter(match -> isOne(match.b(), b))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a claim of this folder: " + b));
  }

  /**
   * Tells of a claim and those of all other documents.
   *
   * @param claim a claim of the folder
   * @return what came of each pair, document by document
   */
  public List<Match> all(Claim claim) {
    List<Match> all = new ArrayList<>();
    documents.keySet().stream()
        .filter(document -> !document.equals(id(claim)))
        .forEach(document -> all.addAll(matches(claim, document)));
    return all;
  }

  private List<Match> matches(Claim claim, String document) {
    List<Claim> mine = documents.getOrDefault(id(claim), List.of());
    List<Claim> theirs = documents.getOrDefault(document, List.of());
    return comparer.explainAll(mine, theirs, folder).stream()
        .filter(match -> isOne(match.a(), claim))
        .toList();
  }
}
