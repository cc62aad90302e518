package io.github.claimchecker.examples.jsonlines;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.examples.jsonlines.LineVerb.BadLineException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The claims of each document, found by places such as {@code mines.md:5} or {@code mines.md:5:13}.
 */
final class ClaimsByDocument {
  private static final int MOST_TOLD = 20;

  private final Map<String, List<Claim>> documents = new LinkedHashMap<>();

  ClaimsByDocument(List<Claim> claims) {
    for (Claim claim : claims) {
      documents.computeIfAbsent(document(claim), document -> new ArrayList<>()).add(claim);
    }
  }

  /** The id of the document of a claim; a file may hold several. */
  private static String document(Claim claim) {
    return claim.sentence().document().id();
  }

  /**
   * The claims at a place, at least one.
   *
   * @param place {@code file:line} or {@code file:line:column}, as findings tell it
   * @throws BadLineException if there is none; it names the places nearby
   */
  List<Claim> at(String place) throws BadLineException {
    List<Claim> found = new ArrayList<>();
    for (List<Claim> claims : documents.values()) {
      claims.stream().filter(claim -> isAt(place, claim)).forEach(found::add);
    }
    if (found.isEmpty()) {
      throw new BadLineException("no claim stands at \"" + place + "\"; " + advice(place));
    }
    return found;
  }

  private static boolean isAt(String place, Claim claim) {
    String full = claim.place().toString();
    return place.equals(full) || place.equals(full.substring(0, full.lastIndexOf(':')));
  }

  private String advice(String place) {
    Map<String, List<String>> files = new LinkedHashMap<>();
    for (List<Claim> claims : documents.values()) {
      for (Claim claim : claims) {
        files
            .computeIfAbsent(claim.place().file(), file -> new ArrayList<>())
            .add(claim.place().toString());
      }
    }
    Optional<String> meant =
        files.keySet().stream()
            .filter(file -> place.equals(file) || place.startsWith(file + ":"))
            .findFirst();
    return meant
        .map(file -> "claims of this file stand at " + some(files.getOrDefault(file, List.of())))
        .orElseGet(
            () ->
                "write file:line or file:line:column, the file being one of "
                    + some(files.keySet()));
  }

  private static String some(Collection<String> all) {
    String told = all.stream().limit(MOST_TOLD).collect(Collectors.joining(", "));
    return all.size() > MOST_TOLD ? told + " and " + (all.size() - MOST_TOLD) + " more" : told;
  }
}
