package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.ClaimExtractor;
import io.github.claimchecker.claim.Entities;
import io.github.claimchecker.compare.TrainingTexts.LabelledText;
import io.github.claimchecker.compare.TrainingTexts.Scenario;
import io.github.claimchecker.compare.Verdict.Outcome;
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Documents;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Learns the weights of {@code pairing.weights} from labelled pairs of texts and from documents in
 * which every conflict is known.
 *
 * <p>The labels of pairs are of texts, not of claims, so the claims that a label is about are
 * guessed by the weights of the round before. Where a text contradicts another, the likeliest pair
 * whose regions are apart is taken to be about the same thing; where it does not, no pair with
 * regions apart is; where one follows from the other, the likeliest pair that agrees is. What one
 * number is told of, its neighbours are not; nor are numbers of texts taken at random. Of documents
 * every pair of claims has its own label.
 *
 * <p>CONTRIBUTING.md has the command. Writes to standard output.
 */
final class PairingTraining {
  private static final int ROUNDS = 4;

  /** Texts that stand so many lines apart are taken to be about different things. */
  private static final int FAR_OFF = 37;

  private static final double STRANGERS = 0.3;
  private static final double NEIGHBOURS = 0.5;
  private static final double AGREEING = 0.5;

  /** How much a pair of claims of a document counts: one about the same thing, and any other. */
  private static final double KNOWN = 18;

  private static final double LOOKALIKE = 18;
  private static final double OTHER = 5;

  /** How much a pair of claims counts of documents that have nothing to do with each other. */
  private static final double FOREIGN = 1.5;

  /**
   * How much our own scenarios count: there are more of them, and what they have in common with
   * others they say in harder words.
   */
  private static final double OWN = 0.1;

  private static final double GOLDEN = 30;

  /** A false alarm is worse than a miss: how much more a set counts that holds no contradiction. */
  private static final double QUIET = 4;

  /**
   * What two sentences that stand alone are given on top: of those that just miss the threshold
   * five in six are in conflict, since the sets hold many more candidates than conflicts.
   */
  private static final double EASE = 0.7;

  /** What numbers of two documents are given on top, for the same reason. */
  private static final double LONG_EASE = 0.2;

  /** What is taken from dates of two documents: much happens to the same names on other days. */
  private static final double LONG_DOUBT = 0.5;

  private final ClaimExtractor extractor = ClaimExtractor.english();
  private final Entities entities = Entities.english();
  private final Pairing pairing = new Pairing(Lexicon.english(), PairModel.standard());
  private final List<Group> groups = new ArrayList<>();

  private PairingTraining() {}

  /** A pair of claims that nothing formal refuses. */
  private record Candidate(int a, int b, PairFeatures features, Outcome outcome) {}

  /** The pairs of claims of two texts, the label of the texts, and how much an example counts. */
  private record Group(String label, double weight, List<Candidate> candidates) {}

  /** The folder of labelled pairs, the folder of scenarios, and files of pairs to leave out. */
  public static void main(String[] args) throws IOException {
    PairingTraining training = new PairingTraining();
    training.readPairs(Path.of(args[0]), Arrays.asList(args).subList(2, args.length));
    training.readScenarios(TrainingTexts.scenarios(Path.of(args[1])));
    for (Scenario own : TrainingTexts.ownScenarios()) {
      training.readScenario(own, training.documents(own), OWN);
    }
    training.readGolden();
    PairModel model = PairModel.standard();
    for (int round = 0; round < ROUNDS; round++) {
      List<Example> examples = training.examples(model);
      model = PairModel.of(fit(examples, false), fit(examples, true));
    }
    print("quantities", model.weights(false));
    print("dates", model.weights(true));
  }

  private static Map<Feature, Double> fit(List<Example> examples, boolean ofDates) {
    Map<Feature, Double> weights =
        LogisticRegression.fit(
            examples.stream().filter(example -> example.features().ofDates() == ofDates).toList());
    weights.merge(Feature.SHORT, EASE, Double::sum);
    weights.merge(Feature.LONG, ofDates ? -LONG_DOUBT : LONG_EASE, Double::sum);
    return weights;
  }

  private static void print(String section, Map<Feature, Double> weights) {
    System.out.println("[" + section + "]");
    for (Map.Entry<Feature, Double> weight : weights.entrySet()) {
      if (Math.abs(weight.getValue()) >= 0.005) {
        System.out.printf(Locale.ROOT, "%s %.2f%n", weight.getKey(), weight.getValue());
      }
    }
  }

  /** Small sets count more a line than large ones, so that no set decides alone. */
  private void readPairs(Path folder, List<String> leftOut) throws IOException {
    Map<String, List<LabelledText>> sets = TrainingTexts.pairs(folder);
    sets.keySet().removeAll(leftOut);
    int largest = sets.values().stream().mapToInt(List::size).max().orElse(1);
    for (List<LabelledText> set : sets.values()) {
      boolean quiet = set.stream().noneMatch(pair -> pair.label().equals("contradiction"));
      double weight = Math.sqrt((double) largest / set.size());
      List<List<Profile>> earlier = new ArrayList<>();
      for (LabelledText pair : set) {
        List<Profile> as = profiles(Documents.plain("a", pair.a()));
        List<Profile> bs = profiles(Documents.plain("b", pair.b()));
        List<Candidate> candidates = candidates(as, bs);
        double counts = weight * (quiet ? quiet(candidates) : 1);
        groups.add(new Group(pair.label(), counts, candidates));
        if (earlier.size() >= FAR_OFF) {
          List<Profile> strangers = earlier.get(earlier.size() - FAR_OFF);
          groups.add(new Group("unrelated", STRANGERS, candidates(strangers, bs)));
        }
        earlier.add(as);
      }
    }
  }

  /** How much more a pair of texts counts of a set in which nothing is in conflict. */
  private static double quiet(List<Candidate> candidates) {
    boolean alone = candidates.stream().allMatch(c -> c.features().get(Feature.SHORT) > 0);
    return alone ? 1 : QUIET;
  }

  /** Documents of one scenario by its labels; those of two have no claims about the same thing. */
  private void readScenarios(List<Scenario> scenarios) {
    List<List<Profile>> earlier = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      List<List<Profile>> documents = documents(scenario);
      readScenario(scenario, documents, 1);
      for (List<Profile> document : documents) {
        earlier.forEach(
            other -> groups.add(new Group("unrelated", FOREIGN, candidates(other, document))));
      }
      earlier.addAll(documents);
    }
  }

  private List<List<Profile>> documents(Scenario scenario) {
    return scenario.documents().stream().map(this::profiles).toList();
  }

  private void readScenario(Scenario scenario, List<List<Profile>> documents, double counts) {
    for (int i = 0; i < documents.size(); i++) {
      for (int j = i + 1; j < documents.size(); j++) {
        for (Candidate candidate : candidates(documents.get(i), documents.get(j))) {
          Claim a = documents.get(i).get(candidate.a()).claim();
          Claim b = documents.get(j).get(candidate.b()).claim();
          add(scenario.label(a, b), candidate, counts);
        }
      }
    }
  }

  /** Our own pairs of short texts: those with a verdict are about the same thing. */
  private void readGolden() throws IOException {
    for (GoldenPair pair : GoldenPair.all()) {
      List<Candidate> candidates =
          candidates(
              profiles(Documents.plain("a", pair.a())), profiles(Documents.plain("b", pair.b())));
      String label =
          switch (pair.expected()) {
            case "CONTRADICTION" -> "contradiction";
            case "AGREEMENT" -> "entailment";
            case "TENSION" -> "tension";
            default -> "unrelated";
          };
      groups.add(new Group(label, GOLDEN, candidates));
    }
  }

  private void add(Scenario.Label label, Candidate candidate, double counts) {
    switch (label) {
      case ALIKE -> groups.add(new Group("alike", counts * KNOWN, List.of(candidate)));
      case LOOKALIKE -> groups.add(new Group("unrelated", counts * LOOKALIKE, List.of(candidate)));
      case NONE -> groups.add(new Group("unrelated", counts * OTHER, List.of(candidate)));
    }
  }

  private List<Profile> profiles(Document document) {
    return Profile.of(extractor.extract(document), entities);
  }

  private List<Candidate> candidates(List<Profile> as, List<Profile> bs) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < as.size(); i++) {
      for (int j = 0; j < bs.size(); j++) {
        Claim a = as.get(i).claim();
        Claim b = bs.get(j).claim();
        if (Pairing.unlike(a, b).isEmpty()
            && Pairing.modality(a, b).isEmpty()
            && Pairing.period(a, b).isEmpty()) {
          Outcome outcome = Judge.judge(a, b, ConflictFinder.Scope.STANDARD, List.of()).outcome();
          candidates.add(new Candidate(i, j, pairing.features(as.get(i), bs.get(j)), outcome));
        }
      }
    }
    return candidates;
  }

  private List<Example> examples(PairModel model) {
    List<Example> examples = new ArrayList<>();
    for (Group group : groups) {
      switch (group.label()) {
        case "contradiction" -> contradicting(group, model, examples);
        case "tension" -> likeliestOf(group, Outcome.TENSION, 1, model, examples);
        case "alike" -> examples.add(example(group, 0, 1, group.weight()));
        case "unrelated" -> {
          for (int c = 0; c < group.candidates().size(); c++) {
            examples.add(example(group, c, 0, group.weight()));
          }
        }
        default -> consistent(group, model, examples);
      }
    }
    return examples;
  }

  private static void contradicting(Group group, PairModel model, List<Example> examples) {
    OptionalInt likeliest = likeliest(group, Outcome.CONTRADICTION, model);
    if (likeliest.isEmpty()) {
      return;
    }
    Candidate best = group.candidates().get(likeliest.getAsInt());
    examples.add(example(group, likeliest.getAsInt(), 1, group.weight()));
    for (int c = 0; c < group.candidates().size(); c++) {
      Candidate other = group.candidates().get(c);
      boolean neighbour = (other.a() == best.a()) != (other.b() == best.b());
      if (neighbour && other.outcome() == Outcome.CONTRADICTION) {
        examples.add(example(group, c, 0, NEIGHBOURS * group.weight()));
      }
    }
  }

  private static void consistent(Group group, PairModel model, List<Example> examples) {
    for (int c = 0; c < group.candidates().size(); c++) {
      if (group.candidates().get(c).outcome() == Outcome.CONTRADICTION) {
        examples.add(example(group, c, 0, group.weight()));
      }
    }
    if (group.label().equals("entailment")) {
      likeliestOf(group, Outcome.AGREEMENT, AGREEING, model, examples);
    }
  }

  private static void likeliestOf(
      Group group, Outcome outcome, double weight, PairModel model, List<Example> examples) {
    likeliest(group, outcome, model)
        .ifPresent(c -> examples.add(example(group, c, 1, weight * group.weight())));
  }

  private static OptionalInt likeliest(Group group, Outcome outcome, PairModel model) {
    int best = -1;
    double most = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < group.candidates().size(); c++) {
      Candidate candidate = group.candidates().get(c);
      double score = model.score(candidate.features());
      if (candidate.outcome() == outcome && score > most) {
        best = c;
        most = score;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  private static Example example(Group group, int candidate, double target, double weight) {
    return new Example(group.candidates().get(candidate).features(), target, weight);
  }

  /** A pair of claims, what the model should say of it, and how much it counts. */
  record Example(PairFeatures features, double target, double weight) {}
}
