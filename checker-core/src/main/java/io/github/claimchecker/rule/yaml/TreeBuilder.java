package io.github.claimchecker.rule.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a tree together from what a parser reports one after the other; no recursion. */
final class TreeBuilder {
  private final Source source;
  private final Limits limits;
  private final Problems problems;
  private final Deque<Frame> open = new ArrayDeque<>();
  private @Nullable Node root;

  TreeBuilder(Source source, Limits limits, Problems problems) {
    this.source = source;
    this.limits = limits;
    this.problems = problems;
  }

  /** The whole tree; nothing as long as no value is complete. */
  Optional<Node> root() {
    return Optional.ofNullable(root);
  }

  void openMapping(Position at) throws SyntaxException {
    push(new MappingFrame(at));
  }

  void openSequence(Position at) throws SyntaxException {
    push(new SequenceFrame(at));
  }

  private void push(Frame frame) throws SyntaxException {
    if (open.size() >= limits.depth()) {
      throw new SyntaxException(
          frame.at,
          "more than " + limits.depth() + " levels stand in each other",
          "Flatten the file, or raise the limit.");
    }
    open.push(frame);
  }

  /** Ends the innermost map or list, adds it to what it stands in, and returns it. */
  Node close() {
    Frame done = open.pop();
    Node node = done.node();
    add(node, done.size);
    return node;
  }

  /** Adds a finished value of so many values, itself included. */
  void add(Node node, int size) {
    Frame top = open.peek();
    if (top == null) {
      root = node;
    } else {
      top.size += size;
      top.add(node);
    }
  }

  /** How many values the innermost open map or list holds so far, itself included. */
  int size() {
    Frame top = open.peek();
    return top == null ? 0 : top.size;
  }

  private abstract static class Frame {
    final Position at;
    int size = 1;

    Frame(Position at) {
      this.at = at;
    }

    abstract void add(Node node);

    abstract Node node();
  }

  private static final class SequenceFrame extends Frame {
    private final List<Node> items = new ArrayList<>();

    SequenceFrame(Position at) {
      super(at);
    }

    @Override
    void add(Node node) {
      items.add(node);
    }

    @Override
    Node node() {
      return new Node.Sequence(at, items);
    }
  }

  private final class MappingFrame extends Frame {
    private final Map<String, Node.Scalar> keys = new HashMap<>();
    private final List<Node.Entry> entries = new ArrayList<>();
    private @Nullable Node pending;

    MappingFrame(Position at) {
      super(at);
    }

    @Override
    void add(Node node) {
      Node key = pending;
      if (key == null) {
        pending = node;
        return;
      }
      pending = null;
      if (key instanceof Node.Scalar scalar) {
        put(scalar, node);
      } else {
        problems.error(
            source.problem(
                key.at(), "a key must be a text, not " + key.sort(), "Write a word as the key."));
      }
    }

    private void put(Node.Scalar key, Node value) {
      Node.Scalar earlier = keys.putIfAbsent(key.text(), key);
      if (earlier != null) {
        problems.error(
            source.problem(
                key.at(),
                "the key \"" + key.text() + "\" stands here twice",
                "Line " + earlier.at().line() + " has it already; keep one of them."));
      } else if (key.text().equals("<<") && !key.quoted()) {
        problems.error(
            source.problem(
                key.at(),
                "merge keys (<<) are not part of YAML 1.2",
                "Write the keys out, or use an anchor for each value."));
      } else {
        entries.add(new Node.Entry(key, value));
      }
    }

    @Override
    Node node() {
      return new Node.Mapping(at, entries);
    }
  }
}
