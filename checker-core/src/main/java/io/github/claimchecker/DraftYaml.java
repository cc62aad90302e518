package io.github.claimchecker;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.report.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints drafted metrics as a rule file. Texts stand in quotes, odd characters by number. */
final class DraftYaml {
  private static final int MOST_FIGURES = 10;

  private DraftYaml() {}

  static String print(List<DraftMetric> metrics, int documents) {
    StringBuilder yaml = new StringBuilder();
    yaml.append("# Drafted from ")
        .append(documents)
        .append(" documents. Keep what matters, give it")
        .append(" names of your own, and run the goal test-rules.\n")
        .append("apiVersion: claim-rules/v1\n")
        .append("name: draft\n")
        .append("description: What these documents give figures of.\n");
    if (metrics.isEmpty()) {
      return yaml.toString();
    }
    yaml.append("\nmetrics:\n");
    metrics.forEach(metric -> metric(metric, yaml));
    yaml.append("\nrules:\n");
    metrics.forEach(metric -> rule(metric, yaml));
    return yaml.toString();
  }

  private static void metric(DraftMetric metric, StringBuilder yaml) {
    yaml.append("  ").append(metric.id()).append(":\n");
    yaml.append("    description: ").append(quoted(description(metric))).append('\n');
    yaml.append("    quantity: ")
        .append(metric.kind().name().toLowerCase(Locale.ROOT))
        .append('\n');
    if (!metric.subject().isEmpty()) {
      yaml.append("    subject: ").append(quoted(words(metric.subject()))).append('\n');
    }
    String all =
        metric.words().stream().map(word -> quoted(words(word))).collect(Collectors.joining(", "));
    yaml.append("    about: {all: [").append(all).append("]}\n");
    metric.claims().stream()
        .limit(MOST_FIGURES)
        .forEach(claim -> yaml.append("    # ").append(figure(claim)).append('\n'));
    yaml.append("    examples:\n");
    metric.examples().forEach(each -> yaml.append("      - ").append(quoted(each)).append('\n'));
  }

  private static String figure(Claim claim) {
    Statement statement = Statement.of(claim);
    return statement.place() + ": " + statement.quantity();
  }

  private static void rule(DraftMetric metric, StringBuilder yaml) {
    yaml.append("  - id: ").append(metric.id()).append("-agrees\n");
    yaml.append("    description: ")
        .append(quoted("Documents give one figure: " + description(metric) + "."))
        .append('\n');
    yaml.append("    kind: agree\n");
    yaml.append("    metric: ").append(metric.id()).append('\n');
    yaml.append("    severity: warning\n");
  }

  private static String description(DraftMetric metric) {
    String what = String.join(" ", metric.words());
    return metric.subject().isEmpty() ? what : what + " of " + metric.subject();
  }

  /** A hyphen would make a word look like the id of a term. */
  private static String words(String text) {
    return text.replace('-', ' ');
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c == ' ' || Character.isLetterOrDigit(c) || c > ' ' && c < 0x7f) {
        quoted.append(c);
      } else {
        quoted.append(String.format("\\u%04X", (int) c));
      }
    }
    return quoted.append('"').toString();
  }
}
