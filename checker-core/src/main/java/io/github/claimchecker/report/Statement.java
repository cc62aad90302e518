package io.github.claimchecker.report;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.text.Metadata;
import io.github.claimchecker.text.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One side of a finding, in the words that every format tells it in.
 *
 * <p>All text in it is safe to print: one line, and no character that acts on a terminal.
 *
 * @param place where the quantity stands
 * @param source who published it, and when, as far as the document says so; else empty
 * @param sentence the sentence, on one line
 * @param quantity the quantity as printed, with hedge and unit
 * @param reading how the quantity was read, such as {@code 54% to 66%}
 */
public record Statement(
    Place place, String source, String sentence, String quantity, String reading) {

  /**
   * Tells a claim.
   *
   * @param claim the claim
   * @return what a report says of it
   */
  public static Statement of(Claim claim) {
    Place place = claim.place();
    return new Statement(
        new Place(
            Visible.line(place.file()),
            place.line(),
            place.column(),
            place.endLine(),
            place.endColumn()),
        source(claim.sentence().document().metadata()),
        Visible.line(claim.sentence().text()),
        Visible.line(claim.quantity().surface()),
        Reading.of(claim.quantity()));
  }

  /**
   * Tells the claims of a finding.
   *
   * @param claims the claims
   * @return one statement each, in the same order
   */
  static List<Statement> of(List<Claim> claims) {
    return claims.stream().map(Statement::of).toList();
  }

  private static String source(Metadata metadata) {
    Optional<String> date = metadata.date().map(Object::toString);
    return Stream.of(metadata.author(), metadata.publisher(), date)
        .flatMap(Optional::stream)
        .map(Visible::line)
        .collect(Collectors.joining(", "));
  }
}
