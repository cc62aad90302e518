package io.github.claimchecker.rule.yaml;

import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON document, strictly: no comments, no trailing commas, no single quotes. */
final class JsonReader {
  private final Source source;
  private final Limits limits;
  private final TreeBuilder tree;

  JsonReader(Source source, Limits limits, Problems problems) {
    this.source = source;
    this.limits = limits;
    this.tree = new TreeBuilder(source, limits, problems);
  }

  /** Returns the document's value, or nothing where there is none. */
  Optional<Node> read() throws SyntaxException {
    // The tree refuses what is too deep, with a message of its own.
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxNestingDepth(limits.depth() + 2).build())
            .build();
    try (JsonParser parser =
        factory.createParser(tools.jackson.core.ObjectReadContext.empty(), source.text())) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (tree.root().isPresent()) {
          throw new SyntaxException(at(parser), "something stands after the end", "Remove it.");
        }
        take(token, parser);
      }
    } catch (StreamReadException e) {
      throw new SyntaxException(
          at(e.getLocation()),
          "this is not JSON: " + plain(e.getOriginalMessage()),
          "Files that end in .json are strict JSON; name the file .yaml for YAML.");
    }
    return tree.root();
  }

  private void take(JsonToken token, JsonParser parser) throws SyntaxException {
    switch (token) {
      case START_OBJECT -> tree.openMapping(at(parser));
      case START_ARRAY -> tree.openSequence(at(parser));
      case END_OBJECT, END_ARRAY -> tree.close();
      case PROPERTY_NAME, VALUE_STRING -> add(parser, true);
      default -> add(parser, false);
    }
  }

  private void add(JsonParser parser, boolean quoted) {
    tree.add(new Node.Scalar(at(parser), String.valueOf(parser.getString()), quoted), 1);
  }

  /** Drops what the parser says of its own settings. */
  private static String plain(String message) {
    int settings =
        Math.max(message.indexOf(": maybe a (non-standard)"), message.indexOf(" (start"));
    String plain = settings < 0 ? message : message.substring(0, settings);
    return plain.replaceAll(" \\(code [0-9]+\\)", "");
  }

  private static Position at(JsonParser parser) {
    return at(parser.currentTokenLocation());
  }

  private static Position at(TokenStreamLocation location) {
    return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }
}
