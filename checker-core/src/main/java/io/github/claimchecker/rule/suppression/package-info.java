/**
 * What people write to silence a finding: comments in documents, front matter, and files of
 * suppressions. Read here; {@code rule} decides what they silence.
 *
 * <p>May import {@code rule.yaml}, {@code claim} and {@code text}.
 */
@NullMarked
package io.github.claimchecker.rule.suppression;

import org.jspecify.annotations.NullMarked;
