package io.github.claimchecker.rule.load;

import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.rule.Metric;
import io.github.claimchecker.rule.Term;
import io.github.claimchecker.rule.kind.KindKeys;
import io.github.claimchecker.rule.yaml.Fields;
import io.github.claimchecker.rule.yaml.Node;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads metrics. */
final class MetricReader {
  private static final List<String> KEYS =
      List.of("description", "quantity", "subject", "about", "examples", "counterexamples");

  private final Ids ids = new Ids("metric");
  private final TermReader terms;

  MetricReader(TermReader terms) {
    this.terms = terms;
  }

  /** Reads one metric; nothing if it has no usable id. */
  Optional<Metric> read(Fields.Named entry) {
    Fields fields = entry.fields();
    fields.expect(KEYS);
    fields.require("description", "about");
    if (entry.id().text().equals(KindKeys.ANY)) {
      fields.error(entry.id().at(), "\"any\" is not free for a metric", "Choose another id.");
    }
    if (!ids.declare(fields, entry.id())) {
      return Optional.empty();
    }
    return Optional.of(
        new Metric(
            entry.id().text(),
            fields.text("description").orElse(entry.id().text()),
            quantity(fields),
            fields.scalar("subject").flatMap(subject -> terms.resolve(fields, subject)),
            about(fields),
            texts(fields, "examples"),
            texts(fields, "counterexamples"),
            fields.source().name(),
            entry.id().at().line()));
  }

  private static Optional<Kind> quantity(Fields fields) {
    boolean any = fields.text("quantity").filter(KindKeys.ANY::equals).isPresent();
    return any
        ? Optional.empty()
        : fields.values().choice("quantity", Arrays.asList(Kind.values()));
  }

  private Metric.About about(Fields fields) {
    Optional<Fields> about = fields.fields("about");
    if (about.isEmpty()) {
      return new Metric.About(List.of(), List.of(), List.of());
    }
    about.get().expect(List.of("all", "any", "none"));
    Metric.About words =
        new Metric.About(
            terms(about.get(), "all"), terms(about.get(), "any"), terms(about.get(), "none"));
    if (about.get().scalars("all").isEmpty() && about.get().scalars("any").isEmpty()) {
      fields.error(
          about.get().at(),
          "\"about\" names nothing that a claim must hold, so all claims would match",
          "Put terms or words under \"all\" or \"any\".");
    }
    return words;
  }

  private List<Term> terms(Fields about, String key) {
    return about.scalars(key).stream()
        .flatMap(entry -> terms.resolve(about, entry).stream())
        .toList();
  }

  private static List<String> texts(Fields fields, String key) {
    return fields.scalars(key).stream().map(Node.Scalar::text).toList();
  }
}
