package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.ClaimExtractor;
import io.github.claimchecker.claim.Entities;
import io.github.claimchecker.compare.PairFeatures.Feature;
import io.github.claimchecker.compare.Verdict.Outcome;
import io.github.claimchecker.text.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Learns the weights of {@code pairing.weights} from labelled pairs of texts.
 *
 * <p>The labels are of texts, not of claims, so the claims that a label is about are guessed by the
 * weights of the round before. Where a text contradicts another, the likeliest pair whose regions
 * are apart is taken to be about the same thing; where it does not, no pair with regions apart is;
 * where one follows from the other, the likeliest pair that agrees is.
 *
 * <p>CONTRIBUTING.md has the command. Writes to standard output.
 */
final class PairingTraining {
  private static final int ROUNDS = 12;
  private static final int STEPS = 300;
  private static final double RATE = 0.5;
  private static final double DECAY = 0.002;

  private PairingTraining() {}

  /** A pair of claims. */
  private record Candidate(PairFeatures features, Outcome outcome) {}

  /** A pair of texts. */
  private record Labelled(String label, List<Candidate> candidates) {}

  /** A pair of claims with what the weights should say of it. */
  private record Example(PairFeatures features, double target) {}

  public static void main(String[] args) throws IOException {
    List<Labelled> pairs = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.sorted().toList()) {
        if (args.length < 2 || Arrays.asList(args).contains(file.getFileName().toString())) {
          pairs.addAll(read(file));
        }
      }
    }
    PairModel model = PairModel.standard();
    for (int round = 0; round < ROUNDS; round++) {
      model = fit(examples(pairs, model), model);
    }
    for (Feature feature : Feature.values()) {
      System.out.printf(Locale.ROOT, "%s %.2f%n", feature, model.weight(feature));
    }
  }

  private static List<Labelled> read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    ClaimExtractor extractor = ClaimExtractor.english();
    Lexicon lexicon = Lexicon.english();
    Entities entities = Entities.english();
    List<Labelled> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = json.readTree(line);
      List<Candidate> candidates = new ArrayList<>();
      List<Claim> as = extractor.extract(Documents.plain("a", node.get("a").asString()));
      List<Claim> bs = extractor.extract(Documents.plain("b", node.get("b").asString()));
      for (Claim a : as) {
        for (Claim b : bs) {
          if (Pairing.formal(a, b).isEmpty() && Pairing.period(a, b).isEmpty()) {
            PairFeatures features =
                PairFeatures.of(Profile.of(a, entities), Profile.of(b, entities), lexicon);
            candidates.add(
                new Candidate(features, Judge.judge(a, b, Tolerance.NONE, List.of()).outcome()));
          }
        }
      }
      pairs.add(new Labelled(node.get("label").asString(), candidates));
    }
    return pairs;
  }

  private static List<Example> examples(List<Labelled> pairs, PairModel model) {
    List<Example> examples = new ArrayList<>();
    for (Labelled pair : pairs) {
      boolean contradicts = pair.label().equals("contradiction");
      if (contradicts) {
        likeliest(pair, Outcome.CONTRADICTION, model, examples);
        continue;
      }
      for (Candidate candidate : pair.candidates()) {
        if (candidate.outcome() == Outcome.CONTRADICTION) {
          examples.add(new Example(candidate.features(), 0));
        }
      }
      if (pair.label().equals("entailment")) {
        likeliest(pair, Outcome.AGREEMENT, model, examples);
      }
    }
    return examples;
  }

  private static void likeliest(
      Labelled pair, Outcome outcome, PairModel model, List<Example> examples) {
    Candidate best = null;
    for (Candidate candidate : pair.candidates()) {
      if (candidate.outcome() == outcome
          && (best == null || model.score(candidate.features()) > model.score(best.features()))) {
        best = candidate;
      }
    }
    if (best != null) {
      examples.add(new Example(best.features(), 1));
    }
  }

  private static PairModel fit(List<Example> examples, PairModel from) {
    PairModel model = from;
    for (int step = 0; step < STEPS; step++) {
      Map<Feature, Double> weights = new EnumMap<>(Feature.class);
      for (Feature feature : Feature.values()) {
        weights.put(feature, model.weight(feature) * (1 - RATE * DECAY));
      }
      for (Example example : examples) {
        double error = example.target() - 1 / (1 + Math.exp(-model.score(example.features())));
        double pull = RATE * error / examples.size();
        weights.replaceAll((feature, weight) -> weight + pull * example.features().get(feature));
      }
      model = PairModel.of(weights);
    }
    return model;
  }
}
