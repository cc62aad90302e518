package io.github.claimchecker.maven;

import io.github.claimchecker.report.CheckResult;
import io.github.claimchecker.text.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of a check.
 *
 * @param problems what has to be mended, in rule files and in content
 * @param warnings what is probably not meant
 * @param result what was found; empty where nothing could be checked
 */
record Outcome(List<Problem> problems, List<Problem> warnings, Optional<CheckResult> result) {}
