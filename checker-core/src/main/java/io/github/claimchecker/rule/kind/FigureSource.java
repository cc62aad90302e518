package io.github.claimchecker.rule.kind;

import io.github.claimchecker.rule.yaml.Fields;
import io.github.claimchecker.rule.yaml.Node;
import java.util.Optional;

/** Finds figures of record in files of facts. */
public interface FigureSource {

  /**
   * Finds a figure.
   *
   * @param at the keys that ask for it
   * @param file the path of the file, relative to the rule file
   * @param key the figure's own key in the file
   * @return the figure; empty where the file or the key is missing or broken, which is reported
   */
  Optional<Figure> find(Fields at, Node.Scalar file, Node.Scalar key);
}
