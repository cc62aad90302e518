package io.github.claimchecker.quantity;

/**
 * A printed form of a unit.
 *
 * @param unit the unit
 * @param shy whether the form is also an ordinary letter or word
 * @param leading whether it may stand in front of the number
 * @param echo whether it means the unit only behind a number with a currency in front: "$76 US"
 */
record UnitName(Unit unit, boolean shy, boolean leading, boolean echo) {

  /** Reads the mark in front of a form in the data files, if there is one. */
  static UnitName of(Unit unit, String marked) {
    return new UnitName(
        unit, marked.startsWith("~"), marked.startsWith("^"), marked.startsWith("+"));
  }

  /** Reads the mark of a form that has an SI prefix: a prefixed letter is no longer shy. */
  static UnitName prefixed(Unit unit, String marked) {
    return new UnitName(unit, /* shy= */ false, marked.startsWith("^"), /* echo= */ false);
  }

  /** Returns a form of the data files without its mark. */
  static String unmarked(String marked) {
    return !marked.isEmpty() && "~^+*".indexOf(marked.charAt(0)) >= 0
        ? marked.substring(1)
        : marked;
  }
}
