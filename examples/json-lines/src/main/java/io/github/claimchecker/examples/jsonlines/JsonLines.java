package io.github.claimchecker.examples.jsonlines;

import io.github.claimchecker.quantity.QuantityExtractor;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The library in a pipe: one line of JSON in, one line out, in the same order.
 *
 * <pre>{@code
 * echo '{"id": 1, "text": "over 90% of refining"}' | java -jar json-lines.jar claims
 * }</pre>
 */
public final class JsonLines {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonMapper json = JsonMapper.builder().build();
  private final QuantityExtractor extractor = QuantityExtractor.english();

  private JsonLines() {}

  /**
   * Reads lines from the standard input and answers each on the standard output.
   *
   * @param arguments the verb: {@code claims}
   * @throws IOException if a stream fails
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0 || !arguments[0].toLowerCase(Locale.ROOT).equals("claims")) {
      System.err.println("usage: java -jar json-lines.jar claims < LINES");
      System.exit(2);
    }
    Reader in = new InputStreamReader(System.in, StandardCharsets.UTF_8);
    Writer out = new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
    new JsonLines().answer(new BufferedReader(in), new BufferedWriter(out));
  }

  private void answer(BufferedReader in, BufferedWriter out) throws IOException {
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (!line.isBlank()) {
        out.write(answer(line).toString());
        out.newLine();
        out.flush();
      }
    }
  }

  private ObjectNode answer(String line) {
    ObjectNode answer = NODES.objectNode();
    try {
      JsonNode question = json.readTree(line);
      if (question.has("id")) {
        answer.set("id", question.get("id"));
      }
      JsonNode text = question.path("text");
      if (!text.isString()) {
        return answer.put("error", "no text");
      }
      answer.set("claims", ClaimNodes.of(extractor.extract(text.asString())));
      return answer;
    } catch (JacksonException e) {
      return answer.put("error", e.getOriginalMessage());
    }
  }
}
