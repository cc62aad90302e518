package io.github.claimchecker.rule.yaml;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML 1.2 document.
 *
 * <p>It follows the parser's events instead of composing the parser's own nodes: so depth and
 * aliases are counted before anything is built, and an alias costs nothing.
 */
final class YamlReader {
  private final Source source;
  private final Limits limits;
  private final Problems problems;
  private final TreeBuilder tree;
  private final Map<Anchor, Anchored> anchors = new HashMap<>();
  private final java.util.ArrayDeque<Optional<Anchor>> openAnchors = new java.util.ArrayDeque<>();
  private int aliases;
  private int repeated;
  private int documents;

  YamlReader(Source source, Limits limits, Problems problems) {
    this.source = source;
    this.limits = limits;
    this.problems = problems;
    this.tree = new TreeBuilder(source, limits, problems);
  }

  private record Anchored(Node node, int size) {}

  /** Returns the document's value, or nothing where there is none. */
  Optional<Node> read() throws SyntaxException {
    LoadSettings settings =
        LoadSettings.builder().setCodePointLimit(limits.bytes()).setLabel(source.name()).build();
    try {
      for (Event event : new Parse(settings).parseString(source.text())) {
        if (event instanceof DocumentStartEvent && ++documents > 1) {
          throw new SyntaxException(
              at(event), "a second document starts here", "Put it into a file of its own.");
        }
        take(event);
      }
    } catch (MarkedYamlEngineException e) {
      throw SyntaxMessages.of(e, this::at);
    } catch (ReaderException e) {
      throw new SyntaxException(
          source.position(e.getPosition()),
          String.format("the character U+%04X is not allowed in YAML", e.getCodePoint()),
          "Remove it, or write it as an escape in double quotes.");
    } catch (YamlEngineException e) {
      throw new SyntaxException(Position.START, String.valueOf(e.getMessage()), "");
    }
    return tree.root();
  }

  private void take(Event event) throws SyntaxException {
    switch (event.getEventId()) {
      case Scalar -> takeScalar((ScalarEvent) event);
      case Alias -> takeAlias((AliasEvent) event);
      case MappingStart, SequenceStart -> takeStart((CollectionStartEvent) event);
      case MappingEnd, SequenceEnd -> takeEnd();
      default -> {}
    }
  }

  private void takeScalar(ScalarEvent event) {
    refuseTag(event, event.getTag());
    Node node = new Node.Scalar(at(event), event.getValue(), !event.isPlain());
    event.getAnchor().ifPresent(anchor -> anchors.put(anchor, new Anchored(node, 1)));
    tree.add(node, 1);
  }

  private void takeStart(CollectionStartEvent event) throws SyntaxException {
    refuseTag(event, event.getTag());
    openAnchors.push(event.getAnchor());
    if (event instanceof MappingStartEvent) {
      tree.openMapping(at(event));
    } else {
      tree.openSequence(at(event));
    }
  }

  private void takeEnd() {
    int size = tree.size();
    Node node = tree.close();
    openAnchors.pop().ifPresent(anchor -> anchors.put(anchor, new Anchored(node, size)));
  }

  private void takeAlias(AliasEvent event) throws SyntaxException {
    Anchored anchored = anchors.get(event.getAlias());
    if (anchored == null) {
      throw new SyntaxException(
          at(event),
          "no finished anchor &" + event.getAlias() + " stands above this alias",
          "Write &" + event.getAlias() + " before the value that is meant.");
    }
    repeated += anchored.size();
    if (++aliases > limits.aliases() || repeated > Limits.REPEATED_VALUES) {
      throw new SyntaxException(
          at(event),
          "the aliases up to here are more than " + limits.aliases() + " or repeat too much",
          "Write the values out, or raise the limit.");
    }
    tree.add(anchored.node(), anchored.size());
  }

  private void refuseTag(NodeEvent event, Optional<String> tag) {
    tag.ifPresent(
        name ->
            problems.error(
                source.problem(
                    at(event),
                    "tags such as " + name.replace("tag:yaml.org,2002:", "!!") + " are not allowed",
                    "Remove the tag; what is expected follows from the key.")));
  }

  private Position at(Event event) {
    return event.getStartMark().map(this::at).orElse(Position.START);
  }

  private Position at(Mark mark) {
    return source.position(mark.getLine(), mark.getColumn());
  }
}
