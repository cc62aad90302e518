package io.github.claimchecker.claim;

import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.text.Place;
import io.github.claimchecker.text.Sentence;
import io.github.claimchecker.text.Token;
import java.util.Optional;

/**
 * What a sentence says with a quantity.
 *
 * @param sentence where it stands
 * @param quantity the number; its span counts from the start of the document's text
 * @param head the word that names what is measured ("capacity", or a verb, "weighs 5 kg")
 * @param verb the full verb of the clause
 * @param measure what is measured: the words next to the quantity that say of what it is ("global
 *     rare earth refining capacity"), head and verb included
 * @param subject whose it is ("China"), a pronoun already replaced; empty where nobody is named
 * @param scope the part or place it is limited to ("heavy", "in the US")
 * @param context all words of the sentence that say something, and of the headings above it
 * @param period as of when
 * @param attribution who says so, as printed
 * @param modality how it is meant
 */
public record Claim(
    Sentence sentence,
    Quantity quantity,
    Optional<Token> head,
    Optional<Token> verb,
    Phrase measure,
    Phrase subject,
    Phrase scope,
    Phrase context,
    Period period,
    Optional<String> attribution,
    Modality modality) {

  /**
   * Returns where the quantity stands in its file.
   *
   * @return its place
   */
  public Place place() {
    return sentence.document().place(quantity.span());
  }
}
