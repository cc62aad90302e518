package io.github.claimchecker.quantity;

/** How firmly a number was printed. */
public enum Hedge {
  /** "70%": the printed digits and nothing else. */
  EXACT,
  /** "about 60%", "60% or so". */
  ABOUT,
  /** "over 90%", "more than 90%": above the number, without it. */
  OVER,
  /** "at least 18 months", "18 months or more": above the number, with it. */
  AT_LEAST,
  /** "under 5 t": below the number, without it. */
  UNDER,
  /** "up to 30%", "no more than 30%": below the number, with it. */
  AT_MOST,
  /** "nearly 500": below the number and close to it. */
  NEARLY,
  /** "3 to 5 years": between two numbers, with both. */
  RANGE,
  /** "a few months": no number at all. */
  VAGUE
}
