package io.github.claimchecker.quantity;

/** Units that "a" counts: "a kilogram" is a quantity, "a turn" and "a foot" seldom are. */
final class ArticleUnits {
  private ArticleUnits() {}

  static boolean countsWith(Unit unit) {
    return switch (unit.dimension()) {
      case TIME -> unit.factor() >= 60 && !unit.id().equals("quarter") && unit.factor() < 1e10;
      case MASS -> !unit.id().equals("ton") && !unit.id().equals("st");
      case LENGTH -> unit.factor() > 1;
      case VOLUME -> true;
      case MONEY -> unit.id().equals("USD") || Money.isSubunit(unit);
      default -> false;
    };
  }
}
