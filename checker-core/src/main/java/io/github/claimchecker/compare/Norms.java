package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Modality;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.text.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Says which claims tell rules that cannot both hold. "No file may be larger than 250 MB" and "the
 * limit is 1 GB" do, in whatever words; "her file was 1 GB" tells what came of the rule, and "at
 * least 5" leaves room for "at most 9".
 */
final class Norms {
  private static final ProfileWords WORDS = ProfileWords.ENGLISH;

  /** What people set, where they find sizes and counts. */
  private static final Set<Kind> DECIDED =
      Set.of(Kind.DURATION, Kind.MONEY, Kind.PRICE, Kind.DATE, Kind.TIME);

  private Norms() {}

  /** Whether both claims tell rules, of the same side where both tell one. */
  static boolean areRules(Claim a, Claim b) {
    if (a.modality().isNorm() && b.modality().isNorm()) {
      return a.modality() == b.modality() || !(a.modality().isLimit() && b.modality().isLimit());
    }
    return isToldAsFact(a, b) || isToldAsFact(b, a);
  }

  /** Whether a claim that is told like a fact tells the rule that another one tells as such. */
  private static boolean isToldAsFact(Claim norm, Claim fact) {
    if (!norm.modality().isNorm()
        || fact.modality() != Modality.ASSERTED
        || !isNow(fact)
        || isOfOtherPart(norm, fact)
        || isAdvice(fact)
        || has(fact, norm.modality() == Modality.UPPER_LIMIT ? "least" : "most", norm)) {
      return false;
    }
    boolean decided = norm.modality() == Modality.RULE && isDecided(fact);
    return decided || has(fact, "norm") || isBound(fact) || isRoom(norm, fact);
  }

  /** "We recommend", which nobody has to follow. */
  private static boolean isAdvice(Claim fact) {
    return Surroundings.words(fact.sentence().text()).stream()
        .anyMatch(word -> WORDS.has("advice", word));
  }

  /** "In the free edition" where the rule says nothing of editions. */
  private static boolean isOfOtherPart(Claim norm, Claim fact) {
    Set<String> said =
        norm.context().tokens().stream().map(Token::lemma).collect(Collectors.toSet());
    List<Token> scope = fact.scope().tokens();
    return !scope.isEmpty() && scope.stream().noneMatch(token -> said.contains(token.lemma()));
  }

  /** "The longest allowed is 9 metres" is so today, whatever ends in "-ed". */
  private static boolean isNow(Claim fact) {
    boolean rule = fact.verb().filter(verb -> WORDS.has("norm", verb.lemma())).isPresent();
    return rule
        ? !Tense.tellsPast(Surroundings.words(fact.sentence().text()))
        : Tense.mayLast(fact);
  }

  private static boolean has(Claim fact, String section, Claim norm) {
    return norm.modality().isLimit() && has(fact, section);
  }

  private static boolean isDecided(Claim fact) {
    return DECIDED.contains(fact.quantity().kind());
  }

  /** "Has to give 90 days' notice", "is entitled to borrow 12 books", "you can stay for 5 days". */
  private static boolean isBound(Claim fact) {
    int number = fact.quantity().span().start() - fact.sentence().span().start();
    List<String> words = Surroundings.words(fact.sentence().text().substring(0, number));
    return IntStream.range(Math.max(1, words.size() - REACH), words.size())
        .anyMatch(
            i ->
                WORDS.has("bound-by", words.get(i)) && WORDS.has("bound-to", words.get(i - 1))
                    || words.get(i).equals("can") && words.get(i - 1).equals("you"));
  }

  /** How many words in front of a number may make a duty or a permission of it. */
  private static final int REACH = 12;

  /** "The cave takes 45 visitors": as many as are let in. */
  private static boolean isRoom(Claim norm, Claim fact) {
    boolean counts = fact.quantity().kind() == Kind.COUNT;
    return counts
        && norm.modality() == Modality.UPPER_LIMIT
        && fact.verb().filter(verb -> WORDS.has("room", verb.lemma())).isPresent();
  }

  private static boolean has(Claim fact, String section) {
    return words(fact).anyMatch(token -> WORDS.has(section, token.lemma()));
  }

  private static Stream<Token> words(Claim claim) {
    return Stream.of(
            claim.measure().tokens().stream(),
            claim.subject().tokens().stream(),
            claim.verb().stream())
        .flatMap(tokens -> tokens);
  }

  /**
   * Whether of two claims that are told like facts only one tells a limit, and the other a case.
   */
  static boolean isCase(Claim a, Claim b) {
    return isLimit(a) && Tense.isPast(b) && !has(b, "norm")
        || isLimit(b) && Tense.isPast(a) && !has(a, "norm");
  }

  /** "The limit is 10 MB". */
  private static boolean isLimit(Claim claim) {
    boolean named = claim.head().filter(head -> WORDS.has("limit", head.lemma())).isPresent();
    return named && !Tense.isPast(claim);
  }
}
