/**
 * The kinds of rule: each class here reads the keys of its kind and checks claims by them.
 *
 * <p>A new kind is one class that implements {@code RuleKind}, one line in {@code RuleKinds}, a
 * test and a page. May import {@code rule.yaml}, {@code compare} and what stands left of it; it
 * does not know {@code rule} itself.
 */
@NullMarked
package io.github.claimchecker.rule.kind;

import org.jspecify.annotations.NullMarked;
