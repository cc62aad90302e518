package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Modality;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.text.Token;
import java.util.Optional;

/** Says which claims may be held against each other, by how they are meant. */
final class Meaning {
  private Meaning() {}

  /** Whether both are meant as facts, or alike, or what one is meant as rules the other out. */
  static boolean areAlike(Claim a, Claim b) {
    return areFacts(a, b)
        || a.modality() == b.modality() && !asFact(a)
        || Norms.areRules(a, b)
        || mayFollow(a, b)
        || mayFollow(b, a);
  }

  static boolean asFact(Claim claim) {
    return claim.modality() == Modality.ASSERTED || claim.modality() == Modality.ESTIMATE;
  }

  private static boolean areFacts(Claim a, Claim b) {
    return asFact(a) && asFact(b) && !Norms.isCase(a, b) && !Outcomes.areOfOne(a, b);
  }

  private static boolean mayFollow(Claim plan, Claim other) {
    return isStillSo(plan, other)
        || isPlanned(plan, other)
        || isForetold(plan, other)
        || Plans.areOfOne(plan, other);
  }

  /** "The pass will cost 54 euros", "the pass costs 59": what is so at the time that will be. */
  private static boolean isStillSo(Claim plan, Claim fact) {
    boolean when = plan.period().isSpecified() == fact.period().isSpecified();
    return when
        && Tense.isSettled(plan)
        && asFact(fact)
        && Tense.mayLast(fact)
        && (Tense.isOfNew(fact) || !Tense.isOfNew(plan));
  }

  /** "The film will be out on 4 May", "it came out before 3 May": the day of the plan is past. */
  private static boolean isPlanned(Claim plan, Claim fact) {
    boolean days = plan.quantity().kind() == Kind.DATE && fact.quantity().kind() == Kind.DATE;
    boolean event = plan.head().isPresent() && lemma(plan).equals(lemma(fact));
    return days && event && Tense.isSettled(plan) && asFact(fact) && !Tense.mayLast(fact);
  }

  /** "Will hold 235 seats", "could hold more": what will be leaves no room for what might. */
  private static boolean isForetold(Claim plan, Claim maybe) {
    return plan.modality() == Modality.FORECAST
        && maybe.modality() == Modality.HYPOTHETICAL
        && Tense.isOpen(maybe);
  }

  private static Optional<String> lemma(Claim claim) {
    return claim.head().map(Token::lemma);
  }
}
