package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Phrase;
import io.github.claimchecker.compare.Incomparable.Reason;
import io.github.claimchecker.compare.Lexicon.Relation;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.text.Token;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether two places in a row exclude each other: "the 22nd governor of Norland" and "the 21st" do
 * if both are told of one person. The third child may be the second son, and the fifth album of a
 * singer the third one of a label, so that nothing but the same row of the same things will do.
 */
final class Rows {
  private static final ProfileWords WORDS = ProfileWords.ENGLISH;

  private final Lexicon lexicon;

  Rows(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Why two claims that differ are no conflict; empty where they are no ranks, or of one row. */
  Optional<Incomparable> apart(Profile a, Profile b) {
    Claim first = a.claim();
    Claim second = b.claim();
    if (first.quantity().kind() != Kind.RANK) {
      return Optional.empty();
    }
    if (isElsewhere(a, b)) {
      return otherMeasure(a, b);
    }
    if (isInRow(first) || isInRow(second)) {
      return isOneSubject(a, b)
          ? isOneRow(a, b) ? Optional.empty() : otherMeasure(a, b)
          : Optional.of(
              new Incomparable(
                  Reason.OTHER_SUBJECT, first.subject() + " against " + second.subject()));
    }
    boolean verbs = isVerb(first) && isVerb(second) && !ranks(a.head()) && !ranks(b.head());
    return verbs && !areAlike(a.head(), b.head())
        ? otherMeasure(a, b) // "debuted at number 40", "peaked at number 28"
        : Optional.empty();
  }

  /** "Ranks second", "fourth place went to": verbs that say no more than that there is a row. */
  private static boolean ranks(Optional<String> verb) {
    return verb.filter(lemma -> WORDS.has("ranks", lemma)).isPresent();
  }

  private boolean isOneRow(Profile a, Profile b) {
    return isInRow(a.claim())
        && isInRow(b.claim())
        && areAlike(a.head(), b.head())
        && kinds(a.claim()).equals(kinds(b.claim()))
        && (fits(a, b) || fits(b, a));
  }

  /**
   * "Third in the Tovik race" and "second in the Ferrol race", "third in steel" and "fifth in
   * wool", "the second of this year" and "the fifth" of all.
   */
  private static boolean isElsewhere(Profile a, Profile b) {
    return areApart(lemmas(a.claim().scope()), lemmas(b.claim().scope()))
        || !times(a.claim()).equals(times(b.claim()));
  }

  /** Whether each of two sets has words that the other lacks. */
  private static boolean areApart(Set<String> a, Set<String> b) {
    return !a.containsAll(b) && !b.containsAll(a);
  }

  private static Set<String> lemmas(Phrase phrase) {
    Set<String> lemmas = new LinkedHashSet<>();
    phrase.tokens().forEach(token -> lemmas.add(token.lemma()));
    return lemmas;
  }

  /** The words behind a rank that say in what time its row was counted. */
  private static Set<String> times(Claim claim) {
    int behind = claim.quantity().span().end() - claim.sentence().span().start();
    Set<String> times = new LinkedHashSet<>();
    for (String word : claim.sentence().text().substring(behind).split("[^A-Za-z]+", -1)) {
      if (WORDS.has("span", word)) {
        times.add(word);
      }
    }
    return times;
  }

  /** "22nd", but not "third largest": an ordinal in front of the noun that it counts. */
  private static boolean isInRow(Claim claim) {
    String surface = claim.quantity().surface().toLowerCase(Locale.ROOT);
    String last =
        surface.substring(Math.max(surface.lastIndexOf(' '), surface.lastIndexOf('-')) + 1);
    int end = claim.quantity().span().end() - claim.sentence().span().start();
    boolean counts = claim.head().filter(head -> head.span().start() >= end).isPresent();
    return counts && !isVerb(claim) && WORDS.isOrdinal(last);
  }

  private static boolean isVerb(Claim claim) {
    return claim.head().filter(head -> head.tag().equals("VERB")).isPresent();
  }

  /** Whether both are told of one by name; "the album" may be any. */
  private static boolean isOneSubject(Profile a, Profile b) {
    Set<String> mine = a.subject().keySet();
    Set<String> theirs = b.subject().keySet();
    boolean named = isNamed(a) || isNamed(b);
    boolean part = !areApart(mine, theirs);
    boolean other = !Collections.disjoint(mine, theirs); // "Quiet Harbour" and "Loud Harbour"
    return named
        && !mine.isEmpty()
        && !theirs.isEmpty()
        && (part || !other && Names.meet(a.subjects(), b.subjects()));
  }

  private static boolean isNamed(Profile profile) {
    boolean name =
        profile.claim().subject().tokens().stream().anyMatch(token -> token.tag().equals("PROPN"));
    return name || !profile.subjects().isEmpty() || profile.subject().size() > 1;
  }

  private boolean areAlike(Optional<String> a, Optional<String> b) {
    Relation relation = lexicon.relation(a.orElse(""), b.orElse(""));
    return relation == Relation.SAME || relation == Relation.SYNONYM;
  }

  /** The words between an ordinal and its noun: "studio" albums are other ones than albums. */
  private static Set<String> kinds(Claim claim) {
    Set<String> kinds = new LinkedHashSet<>();
    claim.measure().tokens().stream()
        .filter(token -> isBetween(claim, token))
        .forEach(token -> kinds.add(token.lemma()));
    return kinds;
  }

  private static boolean isBetween(Claim claim, Token token) {
    int from = claim.quantity().span().end() - claim.sentence().span().start();
    int to = claim.head().map(head -> head.span().start()).orElse(from);
    return token.span().start() >= from && token.span().start() < to;
  }

  /** Whether what the row of one is told to be of is told of the other too: "of Norland". */
  private static boolean fits(Profile a, Profile b) {
    Set<String> mine = owners(a.claim());
    Set<String> theirs = owners(b.claim());
    boolean open =
        a.around().before().stream().findFirst().filter(w -> WORDS.has("whose", w)).isPresent();
    if (mine.isEmpty()) {
      return open || a.context().keySet().containsAll(theirs);
    }
    return !Collections.disjoint(mine, theirs);
  }

  private static Set<String> owners(Claim claim) {
    Set<String> owners = new LinkedHashSet<>();
    for (Token token : claim.measure().tokens()) {
      boolean told =
          token.equals(claim.head().orElse(null)) || token.equals(claim.verb().orElse(null));
      if (!told && !isBetween(claim, token)) {
        owners.add(token.lemma());
      }
    }
    return owners;
  }

  private static Optional<Incomparable> otherMeasure(Profile a, Profile b) {
    String detail = "\"" + a.claim().measure() + "\" against \"" + b.claim().measure() + "\"";
    return Optional.of(new Incomparable(Reason.OTHER_MEASURE, detail));
  }
}
