/**
 * Runs the tests that rule files hold as tests of JUnit 5. A module of its own, so that nobody else
 * gets JUnit on the class path.
 */
@NullMarked
package io.github.claimchecker.junit;

import org.jspecify.annotations.NullMarked;
