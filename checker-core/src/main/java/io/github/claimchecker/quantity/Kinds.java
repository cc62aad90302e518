package io.github.claimchecker.quantity;

/** The kind that follows from a unit alone. */
final class Kinds {
  private static final Unit DEGREE = new Unit("degree", Dimension.OTHER, "degree", 1, 0);
  static final Unit YEAR = new Unit("year", Dimension.TIME, "second", 31556952, 0);

  private Kinds() {}

  static Kind of(Unit unit) {
    return switch (unit.dimension()) {
      case NONE -> Kind.NUMBER;
      case SHARE -> unit.id().equals("point") || unit.id().equals("bp") ? Kind.CHANGE : Kind.SHARE;
      case MONEY -> Kind.MONEY;
      case MASS -> Kind.MASS;
      case LENGTH -> Kind.LENGTH;
      case AREA -> Kind.AREA;
      case VOLUME -> Kind.VOLUME;
      case TIME -> Kind.DURATION;
      case SPEED -> Kind.SPEED;
      case ENERGY -> Kind.ENERGY;
      case POWER -> Kind.POWER;
      case TEMPERATURE -> Kind.TEMPERATURE;
      case DATA -> Kind.DATA;
      case OTHER -> unit.id().equals("degree") ? Kind.TEMPERATURE : Kind.MEASURE;
      case RATE -> isMoney(unit) ? Kind.PRICE : Kind.RATE;
      case DATE -> Kind.DATE;
      case CLOCK -> Kind.TIME;
    };
  }

  /** Reads a bare number of a temperature as degrees: "twelve below zero". */
  static Expression temperature(Expression expression) {
    return expression.isBare() ? expression.withUnit(DEGREE, Kind.TEMPERATURE) : expression;
  }

  /** Whether a rate is of money: the bases of money alone are told in capitals. */
  private static boolean isMoney(Unit rate) {
    String over = rate.base();
    int slash = over.indexOf('/');
    return slash >= SHORTEST && over.substring(0, slash).chars().allMatch(Character::isUpperCase);
  }

  private static final int SHORTEST = 3;
}
