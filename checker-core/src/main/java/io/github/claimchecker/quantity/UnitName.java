package io.github.claimchecker.quantity;

/**
 * A printed form of a unit.
 *
 * @param unit the unit
 * @param shy whether the form is also an ordinary letter or word
 * @param leading whether it may stand in front of the number
 */
record UnitName(Unit unit, boolean shy, boolean leading) {}
