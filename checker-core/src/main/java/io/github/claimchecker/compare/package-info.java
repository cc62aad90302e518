/**
 * Which two claims are about the same thing, and whether both can be true.
 *
 * <p>May import {@code claim} and what stands left of it.
 */
@NullMarked
package io.github.claimchecker.compare;

import org.jspecify.annotations.NullMarked;
