/**
 * Claims: a quantity with what it measures, whose, of what part, as of when, and who says so.
 *
 * <p>May import {@code quantity} and {@code text}.
 */
@NullMarked
package io.github.claimchecker.claim;

import org.jspecify.annotations.NullMarked;
