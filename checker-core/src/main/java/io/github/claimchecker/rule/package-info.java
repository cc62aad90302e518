/**
 * Rule files, their loader and its problems, the kinds of rule, findings, and the tests of rules.
 *
 * <p>May import {@code compare} and what stands left of it.
 */
@NullMarked
package io.github.claimchecker.rule;

import org.jspecify.annotations.NullMarked;
