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
 * where one follows from the other, the likeliest pair that agrees is. What one number is told of,
 * its neighbours are not; nor are numbers of texts taken at random.
 *
 * <p>CONTRIBUTING.md has the command. Writes to standard output.
 */
final class PairingTraining {
  private static final int ROUNDS = 6;
  private static final int STEPS = 150;
  private static final double RATE = 1.5;
  private static final double DECAY = 0.002;

  private static final String NEUTRAL = "neutral";

  /** Texts that stand so many lines apart are taken to be about different things. */
  private static final int FAR_OFF = 37;

  private PairingTraining() {}

  /** A pair of claims. */
  private record Candidate(Claim a, Claim b, PairFeatures features, Outcome outcome) {}

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
    Reading reading = new Reading();
    List<Labelled> pairs = new ArrayList<>();
    List<List<Claim>> earlier = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = new ObjectMapper().readTree(line);
      List<Claim> as = reading.claims(node.get("a").asString());
      List<Claim> bs = reading.claims(node.get("b").asString());
      pairs.add(new Labelled(node.get("label").asString(), reading.candidates(as, bs)));
      if (earlier.size() >= FAR_OFF) {
        List<Claim> strangers = earlier.get(earlier.size() - FAR_OFF);
        pairs.add(new Labelled(NEUTRAL, reading.candidates(strangers, bs)));
      }
      earlier.add(as);
    }
    return pairs;
  }

  /** Makes claims and features. */
  private static final class Reading {
    private final ClaimExtractor extractor = ClaimExtractor.english();
    private final Lexicon lexicon = Lexicon.english();
    private final Entities entities = Entities.english();

    List<Claim> claims(String text) {
      return extractor.extract(Documents.plain("text", text));
    }

    List<Candidate> candidates(List<Claim> as, List<Claim> bs) {
      List<Candidate> candidates = new ArrayList<>();
      for (Claim a : as) {
        for (Claim b : bs) {
          if (Pairing.unlike(a, b).isEmpty()
              && Pairing.modality(a, b).isEmpty()
              && Pairing.period(a, b).isEmpty()) {
            candidates.add(
                new Candidate(
                    a,
                    b,
                    PairFeatures.of(Profile.of(a, entities), Profile.of(b, entities), lexicon),
                    Judge.judge(a, b, ConflictFinder.Scope.STANDARD, List.of()).outcome()));
          }
        }
      }
      return candidates;
    }
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
    if (best == null) {
      return;
    }
    examples.add(new Example(best.features(), 1));
    for (Candidate other : pair.candidates()) {
      boolean neighbour = other.a().equals(best.a()) != other.b().equals(best.b());
      if (neighbour && other.outcome() == Outcome.CONTRADICTION) {
        examples.add(new Example(other.features(), 0));
      }
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
