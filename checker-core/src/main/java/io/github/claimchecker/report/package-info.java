/**
 * Renderers of findings.
 *
 * <p>May import {@code rule} and what stands left of it.
 */
@NullMarked
package io.github.claimchecker.report;

import org.jspecify.annotations.NullMarked;
