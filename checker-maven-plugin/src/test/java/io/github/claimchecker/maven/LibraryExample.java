package io.github.claimchecker.maven;

import io.github.claimchecker.ClaimChecker;
import io.github.claimchecker.report.CheckResult;
import io.github.claimchecker.report.TextReport;
import io.github.claimchecker.rule.load.LoadResult;
import io.github.claimchecker.rule.load.RuleLoader;
import io.github.claimchecker.text.Documents;
import java.io.IOException;
import java.util.List;

/** The snippet that the README shows, so that it compiles and runs. */
final class LibraryExample {

  private LibraryExample() {}

  static void run(Appendable out) throws IOException {
    // snippet
    LoadResult loaded = RuleLoader.standard().load(List.of("rare-earths"));
    ClaimChecker checker = ClaimChecker.of(loaded.rules());

    CheckResult result =
        checker.check(
            List.of(
                Documents.markdown("mines.md", "China mines 70% of the world's rare earths."),
                Documents.markdown(
                    "trade.md", "China mines about 60% of the world's rare earths.")));

    new TextReport().render(result, out);
    // end of snippet
  }
}
