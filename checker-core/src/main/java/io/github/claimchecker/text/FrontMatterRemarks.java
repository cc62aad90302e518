package io.github.claimchecker.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads {@code claims: {ignore: [some-rule: reason]}} in front matter as the comment {@code
 * claims-ignore-file some-rule: reason}, so that both are one thing to whoever looks for them.
 */
final class FrontMatterRemarks {
  private final Source source;
  private final int start;
  private final Consumer<Problem> problems;

  /** Takes the file, the offset at which the YAML starts, and who takes what has to be mended. */
  FrontMatterRemarks(Source source, int start, Consumer<Problem> problems) {
    this.source = source;
    this.start = start;
    this.problems = problems;
  }

  List<Comment> read(List<NodeTuple> entries) {
    List<Comment> remarks = new ArrayList<>();
    for (NodeTuple entry : entries) {
      if (isKey(entry, "claims")) {
        read(entry.getValueNode(), remarks);
      }
    }
    return remarks;
  }

  private void read(Node claims, List<Comment> remarks) {
    List<NodeTuple> keys = claims instanceof MappingNode map ? map.getValue() : List.of();
    boolean good = !keys.isEmpty();
    for (NodeTuple key : keys) {
      good &= isKey(key, "ignore") && key.getValueNode() instanceof SequenceNode;
      if (good && key.getValueNode() instanceof SequenceNode list) {
        for (Node item : list.getValue()) {
          wish(item).ifPresentOrElse(text -> remarks.add(remark(text, item)), () -> refuse(item));
        }
      }
    }
    if (!good) {
      refuse(claims);
    }
  }

  private static boolean isKey(NodeTuple entry, String key) {
    return entry.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key);
  }

  /** "some-rule: reason" is a map of one key to YAML, or a text where it is quoted. */
  private static Optional<String> wish(Node item) {
    if (item instanceof ScalarNode text) {
      return Optional.of(text.getValue());
    }
    boolean single = item instanceof MappingNode map && map.getValue().size() == 1;
    if (!single) {
      return Optional.empty();
    }
    NodeTuple pair = ((MappingNode) item).getValue().get(0);
    return pair.getKeyNode() instanceof ScalarNode rule
            && pair.getValueNode() instanceof ScalarNode reason
        ? Optional.of(rule.getValue() + ": " + reason.getValue())
        : Optional.empty();
  }

  private Comment remark(String text, Node at) {
    int offset = offset(at);
    LineIndex lines = source.lines();
    int line = lines.line(offset);
    int column = lines.column(offset);
    Place place = new Place(source.file(), line, column, line, column);
    return new Comment("claims-ignore-file " + text, 0, place);
  }

  private void refuse(Node at) {
    problems.accept(
        source.problem(
            offset(at),
            "The front matter says nothing under \"claims\" that is understood.",
            "Write claims: {ignore: [\"some-rule: reason, until 2027-01-31\"]}."));
  }

  private int offset(Node node) {
    return node.getStartMark()
        .map(mark -> FrontMatterFields.offset(source, start, mark))
        .orElse(start);
  }
}
