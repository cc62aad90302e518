package io.github.claimchecker.examples.jsonlines;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A verb that answers line by line. A bad line gets an answer with an error and stops nothing. */
abstract class LineVerb {
  private final JsonMapper json = JsonMapper.builder().build();

  final String answer(String line) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    try {
      JsonNode question = json.readTree(line);
      if (question.has("id")) {
        answer.set("id", question.get("id"));
      }
      fill(question, answer);
    } catch (JacksonException e) {
      answer.put("error", e.getOriginalMessage());
    } catch (BadLineException e) {
      answer.put("error", e.getMessage());
    }
    return answer.toString();
  }

  abstract void fill(JsonNode question, ObjectNode answer) throws BadLineException;

  static String text(JsonNode question, String key) throws BadLineException {
    JsonNode text = question.path(key);
    if (!text.isString()) {
      throw new BadLineException("\"" + key + "\" is not a text");
    }
    return text.asString();
  }

  /** A line that is JSON and yet no question. */
  static final class BadLineException extends Exception {
    private static final long serialVersionUID = 1;

    BadLineException(String message) {
      super(message);
    }
  }
}
