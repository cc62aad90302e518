package io.github.claimchecker.rule.suppression;

import io.github.claimchecker.text.Place;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody's wish not to see the findings of a rule at a place.
 *
 * @param rule the id of the rule
 * @param reason why; blank where none is given, and then nothing is silenced
 * @param until the last day it counts, inclusive; empty for ever
 * @param at where the findings are
 * @param related where their other side is; empty for anywhere
 * @param by where the wish is written
 */
public record Suppression(
    String rule,
    String reason,
    Optional<LocalDate> until,
    Area at,
    Optional<Area> related,
    Place by) {}
