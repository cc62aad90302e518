/**
 * The syntax of rule files: YAML and JSON read into one small tree, in which every key and value
 * knows its line and column, and what is said when the tree is not as expected.
 *
 * <p>It knows nothing of rules. Only the loader needs it; other code has no use for it.
 */
@NullMarked
package io.github.claimchecker.rule.yaml;

import org.jspecify.annotations.NullMarked;
