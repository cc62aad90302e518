/**
 * From rule files to a rule set, or to the list of all that is wrong with them.
 *
 * <p>May import {@code rule}, which does not know it.
 */
@NullMarked
package io.github.claimchecker.rule.load;

import org.jspecify.annotations.NullMarked;
