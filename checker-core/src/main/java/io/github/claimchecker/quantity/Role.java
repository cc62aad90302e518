package io.github.claimchecker.quantity;

import java.util.Locale;

/** What a word can be to the readers; a word may have several roles. The data files name them. */
enum Role {
  DIGIT,
  TEEN,
  TENS,
  HUNDRED,
  MAGNITUDE,
  DOZEN,
  ORDINAL,
  DENOMINATOR,
  HALF,
  PAIR,
  ARTICLE,
  ANOTHER,
  PERCENT_OF,
  MINUS,
  PLUS,
  POINT,
  AND,
  OF,
  IN,
  OUT_OF,
  TO,
  OR,
  MULTIPLE,
  TWICE,
  TIMES,
  FOLD,
  RANKED_BY,
  TOP,
  RANKED,
  STOP,
  DETERMINER,
  MONTH,
  CLOCK,
  NAME,
  BEFORE,
  AFTER,
  RANGE_OPEN,
  FILLER,
  VAGUE,
  UP,
  DOWN,
  UP_NOUN,
  DOWN_NOUN,
  BASE,
  MEASURED,
  OLD,
  AGED,
  PER,
  EACH,
  MORE,
  THROUGH,
  EVERY,
  SCORED,
  FOR,
  BY,
  WHOLE,
  BUT,
  ALSO,
  INTO,
  SUM,
  AGO,
  PLURAL,
  CHANGED,
  LEVEL;

  /** The roles that only a number word has. */
  static final long CARDINALS = mask(DIGIT, TEEN, TENS, HUNDRED, MAGNITUDE, DOZEN);

  /** The roles of which one makes a word the core of a number. */
  static final long CORE =
      CARDINALS | mask(DENOMINATOR, HALF, ORDINAL, VAGUE, MULTIPLE, TWICE, PAIR, PERCENT_OF);

  static long mask(Role... roles) {
    long mask = 0;
    for (Role role : roles) {
      mask |= role.bit();
    }
    return mask;
  }

  /** Returns the bit that stands for it in a mask; never stored, so the order is free. */
  @SuppressWarnings("EnumOrdinal")
  long bit() {
    return 1L << ordinal();
  }

  static Role named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  static boolean isSeed(long roles) {
    return (roles & CORE) != 0;
  }
}
