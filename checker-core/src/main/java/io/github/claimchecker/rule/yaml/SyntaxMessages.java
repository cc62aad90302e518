package io.github.claimchecker.rule.yaml;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says what the YAML parser complains of in words that help a writer. */
final class SyntaxMessages {

  /** What a message of the parser holds, with the next step for it. */
  private static final Map<String, String> ADVICE =
      Map.of(
          "\\t(TAB)", "Indent with spaces; YAML does not allow tabs there.",
          "mapping values are not allowed here",
              "Put the text in quotes if it holds a colon, and check the indentation.",
          "expected <block end>", "Check that this line is indented like its neighbours.",
          "while scanning a quoted scalar", "Close the quotes.",
          "expected ',' or '}'", "Close the map with } or put a comma between its keys.",
          "expected ',' or ']'", "Close the list with ] or put a comma between its values.",
          "could not find expected ':'", "Put a colon and a space after the key.");

  private SyntaxMessages() {}

  static SyntaxException of(MarkedYamlEngineException failure, Function<Mark, Position> places) {
    String context = failure.getContext() == null ? "" : failure.getContext();
    String problem = failure.getProblem() == null ? "" : failure.getProblem();
    String message = context.isEmpty() ? problem : context + ": " + problem;
    String advice =
        ADVICE.entrySet().stream()
            .filter(entry -> message.contains(entry.getKey()))
            .map(Map.Entry::getValue)
            .sorted()
            .findFirst()
            .orElse("");
    return new SyntaxException(at(failure, places), "this is not YAML: " + message, advice);
  }

  /** What ends with the file is best looked for where it started. */
  private static Position at(MarkedYamlEngineException failure, Function<Mark, Position> places) {
    boolean atEnd = String.valueOf(failure.getProblem()).contains("end of stream");
    Optional<Mark> start = failure.getContextMark().filter(mark -> atEnd);
    return start.or(failure::getProblemMark).map(places).orElse(Position.START);
  }
}
