package io.github.claimchecker.claim;

import io.github.claimchecker.claim.PeriodReader.Dated;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.quantity.QuantityExtractor;
import io.github.claimchecker.text.Block;
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Sentence;
import io.github.claimchecker.text.SentenceSplitter;
import io.github.claimchecker.text.Tagger;
import io.github.claimchecker.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a claim of every quantity of a document. Immutable and thread-safe.
 *
 * <p>Only sentences that hold a quantity are tagged.
 */
public final class ClaimExtractor {
  private final SentenceSplitter splitter;
  private final QuantityExtractor quantities;
  private final Tagger tagger;
  private final WordLists words;
  private final PeriodReader periods;

  private ClaimExtractor(Tagger tagger) {
    this.splitter = new SentenceSplitter();
    this.quantities = QuantityExtractor.english();
    this.tagger = tagger;
    this.words = WordLists.of("en");
    this.periods = PeriodReader.of("en");
  }

  /**
   * Makes an extractor for English; loading the language models takes about a second.
   *
   * @return the extractor
   */
  public static ClaimExtractor english() {
    return english(new Tagger());
  }

  /**
   * Makes an extractor for English that shares a tagger.
   *
   * @param tagger cuts sentences into words
   * @return the extractor
   */
  public static ClaimExtractor english(Tagger tagger) {
    return new ClaimExtractor(tagger);
  }

  /**
   * Finds the claims of a document.
   *
   * @param document the document
   * @return a claim for each quantity, in the order of the text
   */
  public List<Claim> extract(Document document) {
    Topic topic =
        new Topic(
            document
                .metadata()
                .title()
                .map(title -> content(tagger.tag(title)))
                .orElse(Phrase.EMPTY),
            text -> new TaggedSentence(tagger.tag(text), List.of(), words));
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : splitter.split(document)) {
      List<Quantity> found = quantities.extract(sentence.text());
      boolean heading = sentence.block().kind() == Block.Kind.HEADING;
      if (found.isEmpty() && !heading) {
        topic.untagged(sentence.text());
        continue;
      }
      TaggedSentence tagged = new TaggedSentence(tagger.tag(sentence.text()), found, words);
      if (heading) {
        topic.heading(content(tagged));
      }
      claims.addAll(claims(sentence, tagged, topic));
      topic.tagged(tagged);
    }
    return claims;
  }

  private List<Claim> claims(Sentence sentence, TaggedSentence tagged, Topic topic) {
    FrameReader frames = new FrameReader(tagged);
    ModalityReader modality = new ModalityReader(tagged, frames.clauses());
    Optional<String> attribution = new AttributionReader(tagged).read();
    List<Dated> dates = periods.read(tagged, sentence.document().metadata().date());
    Phrase context = topic.context(content(tagged));
    List<Claim> claims = new ArrayList<>();
    for (int q = 0; q < tagged.quantityCount(); q++) {
      Frame frame = frames.read(q);
      Quantity quantity = tagged.quantity(q).shifted(sentence.span().start());
      claims.add(
          new Claim(
              sentence,
              quantity,
              frame.head(),
              frame.verb(),
              frame.measure(),
              topic.resolve(frame.subject()),
              frame.scope(),
              context,
              PeriodChoice.of(tagged, frames.clauses(), dates, q),
              attribution,
              modality.read(q)));
    }
    return claims;
  }

  private Phrase content(List<Token> tokens) {
    return content(new TaggedSentence(tokens, List.of(), words));
  }

  private static Phrase content(TaggedSentence sentence) {
    List<Token> content = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.isContent(i)) {
        content.add(sentence.token(i));
      }
    }
    return new Phrase(content);
  }
}
