/**
 * The conditions that rule files hold under {@code when} and {@code that}: a small language over
 * the properties of one claim or of a pair, checked for names and types when it is read.
 *
 * <p>It is no general expression language: it has no loops, calls nothing and reaches nothing but
 * the claims it is given, so that a rule file of unknown origin can do no harm and a condition
 * takes time in proportion to its length. May import {@code claim}, {@code quantity} and {@code
 * text}.
 */
@NullMarked
package io.github.claimchecker.rule.condition;

import org.jspecify.annotations.NullMarked;
