package io.github.claimchecker.examples.jsonlines;

import io.github.claimchecker.ClaimChecker;
import io.github.claimchecker.rule.RuleSet;
import io.github.claimchecker.rule.load.LoadResult;
import io.github.claimchecker.rule.load.RuleLoader;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The library in a pipe: one line of JSON in, one line out, in the same order.
 *
 * <pre>{@code
 * echo '{"id": 1, "text": "over 90% of refining"}' | java -jar json-lines.jar claims
 * echo '{"id": 1, "a": "It has 5 doors.", "b": "It has 7 doors."}' | java -jar json-lines.jar verdicts
 * java -jar json-lines.jar findings --rules rare-earths articles/
 * echo '{"a": "mines.md:5", "b": "trade.md:9"}' | java -jar json-lines.jar explain articles/
 * }</pre>
 */
public final class JsonLines {
  private static final String USAGE =
      """
      usage: java -jar json-lines.jar claims   [--rules FILE] < LINES
             java -jar json-lines.jar verdicts [--rules FILE] < LINES
             java -jar json-lines.jar findings [--rules FILE] DIR
             java -jar json-lines.jar explain  [--rules FILE] [DIR] < LINES""";

  private static final int WRONG_USE = 2;

  private JsonLines() {}

  /**
   * Answers on the standard output; exits with 2 if the arguments or the rule files are wrong, and
   * with 1 if some document could not be read.
   *
   * @param arguments the verb and its options
   * @throws IOException if a stream fails
   */
  public static void main(String[] arguments) throws IOException {
    Call call = Call.of(arguments).orElseThrow(() -> refuse(USAGE));
    BufferedWriter out =
        new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
    boolean whole = true;
    switch (call.verb()) {
      case CLAIMS -> pipe(new ClaimsVerb(checker(call)), out);
      case VERDICTS -> pipe(new VerdictsVerb(checker(call), call.rules().isPresent()), out);
      case EXPLAIN -> pipe(explain(call), out);
      case FINDINGS -> whole = new FindingsVerb(checker(call)).write(Path.of(call.folder()), out);
    }
    out.flush();
    if (!whole) {
      System.exit(1);
    }
  }

  private static ExplainVerb explain(Call call) {
    return call.folder().isEmpty()
        ? ExplainVerb.ofTexts(checker(call))
        : ExplainVerb.ofPlaces(checker(call), Path.of(call.folder()));
  }

  private static void pipe(LineVerb verb, BufferedWriter out) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (!line.isBlank()) {
        out.write(verb.answer(line));
        out.newLine();
        out.flush();
      }
    }
  }

  private static ClaimChecker checker(Call call) {
    if (call.rules().isEmpty() && !call.verb().finds()) {
      return ClaimChecker.of(RuleSet.EMPTY);
    }
    LoadResult loaded = RuleLoader.standard().load(List.of(call.rules().orElse("general")));
    loaded.warnings().forEach(warning -> System.err.println("warning: " + warning));
    if (!loaded.isUsable()) {
      loaded.problems().forEach(System.err::println);
      throw refuse(loaded.problems().size() + " problems in the rules; nothing was checked");
    }
    return ClaimChecker.of(loaded.rules());
  }

  /** Ends the program with a message; what it returns only tells the compiler so. */
  private static IllegalStateException refuse(String message) {
    System.err.println(message);
    System.exit(WRONG_USE);
    return new IllegalStateException(message);
  }
}
