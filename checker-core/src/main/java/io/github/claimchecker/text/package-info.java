/**
 * Documents, the readers that make them from files, their sentences and tagged words.
 *
 * <p>The first stage: it knows nothing of numbers. OpenNLP stays behind this package and {@code
 * claim}.
 */
@NullMarked
package io.github.claimchecker.text;

import org.jspecify.annotations.NullMarked;
