package io.github.claimchecker.rule.suppression;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.text.Place;

/**
 * A part of a file.
 *
 * @param file the file, as its documents name it
 * @param from the first line, 1-based
 * @param to the last line, inclusive
 * @param text words that a sentence must hold besides; empty for all sentences
 */
public record Area(String file, int from, int to, String text) {

  /**
   * Takes a whole file.
   *
   * @param file the file
   * @return all its lines
   */
  public static Area ofFile(String file) {
    return new Area(file, 1, Integer.MAX_VALUE, "");
  }

  /**
   * Takes some lines of a file.
   *
   * @param file the file
   * @param from the first line, 1-based
   * @param to the last line, inclusive
   * @return those lines
   */
  public static Area ofLines(String file, int from, int to) {
    return new Area(file, from, to, "");
  }

  /**
   * Says whether a claim stands in the area.
   *
   * @param claim the claim
   * @return true if it begins there, in a sentence that holds the words
   */
  public boolean covers(Claim claim) {
    return covers(claim.place()) && claim.sentence().text().contains(text);
  }

  /**
   * Says whether a place is in the area, whatever its words.
   *
   * @param place the place
   * @return true if it begins there
   */
  public boolean covers(Place place) {
    return place.file().equals(file) && from <= place.line() && place.line() <= to;
  }
}
