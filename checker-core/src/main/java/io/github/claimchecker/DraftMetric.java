package io.github.claimchecker;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A metric that several documents seem to give figures of.
 *
 * @param id its id
 * @param kind what its figures are
 * @param subject whose it is, as printed; empty where nobody is named
 * @param words lemmas that all its claims hold next to their figures
 * @param claims its claims
 * @param examples sentences that are about it
 */
record DraftMetric(
    String id,
    Kind kind,
    String subject,
    List<String> words,
    List<Claim> claims,
    List<String> examples) {
  private static final int MOST_WORDS = 3;
  private static final int MOST_EXAMPLES = 3;

  /** What claims of one metric share. */
  record Key(Kind kind, String unit, String subject, String head) {

    /** The key of a claim; empty where it does not say what it measures. */
    static Optional<Key> of(Claim claim) {
      return claim
          .head()
          .filter(head -> isNoun(head) && isWord(head.lemma()))
          .map(
              head ->
                  new Key(
                      claim.quantity().kind(),
                      claim.quantity().unit().base(),
                      lemmas(claim.subject().tokens()).collect(Collectors.joining(" ")),
                      head.lemma()));
    }
  }

  /** Describes the claims of one key; {@code taken} are the ids that others have. */
  static DraftMetric of(List<Claim> claims, Set<String> taken) {
    Claim first = claims.get(0);
    List<String> words = common(claims);
    String subject =
        first.subject().tokens().stream()
            .filter(token -> isNoun(token) && isWord(token.text()))
            .map(Token::text)
            .collect(Collectors.joining(" "));
    Kind kind = first.quantity().kind();
    String id = id(Stream.concat(Stream.of(subject), words.stream()).toList(), kind, taken);
    return new DraftMetric(id, kind, subject, words, claims, List.of());
  }

  private static List<String> common(List<Claim> claims) {
    Set<String> words = new LinkedHashSet<>();
    claims.get(0).head().map(Token::lemma).ifPresent(words::add);
    lemmas(claims.get(0).measure().tokens()).forEach(words::add);
    for (Claim claim : claims) {
      Set<String> own = lemmas(claim.measure().tokens()).collect(Collectors.toSet());
      claim.head().map(Token::lemma).ifPresent(own::add);
      words.retainAll(own);
    }
    return words.stream().limit(MOST_WORDS).toList();
  }

  private static Stream<String> lemmas(List<Token> tokens) {
    return tokens.stream()
        .filter(DraftMetric::isNoun)
        .map(Token::lemma)
        .filter(DraftMetric::isWord);
  }

  private static boolean isNoun(Token token) {
    return token.tag().equals("NOUN") || token.tag().equals("PROPN");
  }

  private static boolean isWord(String word) {
    return word.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-')
        && word.codePoints().anyMatch(Character::isLetter);
  }

  private static String id(List<String> words, Kind kind, Set<String> taken) {
    StringBuilder id = new StringBuilder();
    for (char c : (String.join(" ", words) + " ").toLowerCase(Locale.ROOT).toCharArray()) {
      boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (plain || !id.isEmpty() && id.charAt(id.length() - 1) != '-') {
        id.append(plain ? c : '-');
      }
    }
    String base = id + kind.name().toLowerCase(Locale.ROOT);
    String unique = base;
    for (int i = 2; taken.contains(unique); i++) {
      unique = base + "-" + i;
    }
    return unique;
  }

  /** Takes sentences of different documents as examples; empty where none shows the metric. */
  Optional<DraftMetric> withExamples(Predicate<DraftMetric> passes) {
    List<String> shown = new ArrayList<>();
    Set<String> documents = new LinkedHashSet<>();
    for (Claim claim : claims) {
      String sentence = claim.sentence().text().strip();
      boolean known = documents.contains(claim.sentence().document().id());
      if (shown.size() < MOST_EXAMPLES && !known && passes.test(with(List.of(sentence)))) {
        documents.add(claim.sentence().document().id());
        shown.add(sentence);
      }
    }
    return shown.isEmpty() ? Optional.empty() : Optional.of(with(shown));
  }

  private DraftMetric with(List<String> sentences) {
    return new DraftMetric(id, kind, subject, words, claims, sentences);
  }
}
