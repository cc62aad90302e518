/**
 * Quantities: numbers with their unit, hedge and printed precision, and the scanner that finds
 * them.
 *
 * <p>May import {@code text} alone.
 */
@NullMarked
package io.github.claimchecker.quantity;

import org.jspecify.annotations.NullMarked;
