/** The Maven goals: thin adapters over the library. */
@NullMarked
package io.github.claimchecker.maven;

import org.jspecify.annotations.NullMarked;
