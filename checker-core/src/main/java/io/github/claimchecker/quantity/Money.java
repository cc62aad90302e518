package io.github.claimchecker.quantity;

/** What is particular to money and clock time: a hundredth or sixtieth that may go unnamed. */
final class Money {
  static final Unit MINUTE = new Unit("minute", Dimension.TIME, "second", 60, 0);

  private Money() {}

  /** Says whether a unit is a part of a currency, such as the cent. */
  static boolean isSubunit(Unit unit) {
    return unit.dimension() == Dimension.MONEY && unit.factor() < 1;
  }

  /** Says whether a unit is a currency of its own, and no old coin, such as the shilling. */
  static boolean hasHundredths(Unit unit) {
    return unit.id().equals(unit.base());
  }
}
