package io.github.claimchecker.rule;

import io.github.claimchecker.text.Place;

/**
 * A finding that somebody asked not to see.
 *
 * @param finding the finding
 * @param reason why nobody wants to see it, in the words of who asked
 * @param by where it was asked
 */
public record Suppressed(Finding finding, String reason, Place by) {}
