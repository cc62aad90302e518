package io.github.claimchecker.rule;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.ClaimExtractor;
import io.github.claimchecker.claim.Modality;
import io.github.claimchecker.claim.Period;
import io.github.claimchecker.claim.Phrase;
import io.github.claimchecker.compare.ClaimComparer;
import io.github.claimchecker.compare.Conflict;
import io.github.claimchecker.compare.ConflictFinder;
import io.github.claimchecker.compare.ConflictFinder.Scope;
import io.github.claimchecker.quantity.QuantityExtractor;
import io.github.claimchecker.rule.kind.ConflictSource;
import io.github.claimchecker.rule.kind.Material;
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Documents;
import io.github.claimchecker.text.Sentence;
import io.github.claimchecker.text.Span;
import io.github.claimchecker.text.Tagger;
import io.github.claimchecker.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Claims put together by hand, so that these tests do not hang on the reading of sentences. */
final class Claims {
  static final Tagger TAGGER = new Tagger();
  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.english();
  private static final ConflictSource FINDER = source(new ConflictFinder(ClaimComparer.english()));

  private Claims() {}

  /** The real finder. */
  static ConflictSource finder() {
    return FINDER;
  }

  private static ConflictSource source(ConflictFinder finder) {
    return new ConflictSource() {
      @Override
      public List<Conflict> conflicts(List<Claim> claims, Scope scope) {
        return finder.conflicts(claims, scope);
      }

      @Override
      public List<Conflict> discovered(List<Claim> claims, Scope scope) {
        return finder.discovered(claims, scope).conflicts();
      }
    };
  }

  /** Documents of texts with their claims, as the facade reads them. */
  static Material read(Map<String, String> sources) {
    List<Document> documents = new ArrayList<>();
    sources.forEach((file, text) -> documents.add(Documents.markdown(file, text)));
    List<Claim> claims = new ArrayList<>();
    documents.forEach(document -> claims.addAll(EXTRACTOR.extract(document)));
    return new Material(documents, claims, LocalDate.of(2026, 1, 31));
  }

  /** The claims with their documents, looked at on a day that never changes. */
  static Material material(List<Claim> claims) {
    List<Document> documents =
        claims.stream().map(claim -> claim.sentence().document()).distinct().toList();
    return new Material(documents, claims, LocalDate.of(2026, 1, 31));
  }

  /** A claim of the first line of a document, with nothing known but the sentence. */
  static Claim of(String file, String sentence, String surface) {
    return in(Documents.plain(file, sentence), sentence, surface);
  }

  /** A claim of a sentence that stands anywhere in a document. */
  static Claim in(Document document, String text, String surface) {
    int start = document.text().indexOf(text);
    Sentence sentence =
        new Sentence(document, document.blocks().get(0), new Span(start, start + text.length()));
    return new Claim(
        sentence,
        QuantityExtractor.english().extract(surface).get(0).shifted(start + text.indexOf(surface)),
        Optional.empty(),
        Optional.empty(),
        Phrase.EMPTY,
        Phrase.EMPTY,
        Phrase.EMPTY,
        new Phrase(TAGGER.tag(text)),
        Period.UNSPECIFIED,
        Optional.empty(),
        Modality.ASSERTED);
  }

  /** The same claim with words next to its quantity, in the order of the sentence. */
  static Claim measuring(Claim claim, String words) {
    return with(claim, phrase(claim, words), claim.subject(), claim.context());
  }

  /** The same claim with a subject. */
  static Claim subject(Claim claim, String words) {
    return with(claim, claim.measure(), phrase(claim, words), claim.context());
  }

  /** The same claim below a heading. */
  static Claim below(Claim claim, String heading) {
    List<Token> tokens =
        Stream.concat(claim.context().tokens().stream(), TAGGER.tag(heading).stream()).toList();
    return with(claim, claim.measure(), claim.subject(), new Phrase(tokens));
  }

  private static Claim with(Claim claim, Phrase measure, Phrase subject, Phrase context) {
    return new Claim(
        claim.sentence(),
        claim.quantity(),
        claim.head(),
        claim.verb(),
        measure,
        subject,
        claim.scope(),
        context,
        claim.period(),
        claim.attribution(),
        claim.modality());
  }

  private static Phrase phrase(Claim claim, String words) {
    List<String> wanted = Arrays.asList(words.split(" "));
    List<Token> found =
        TAGGER.tag(claim.sentence().text()).stream()
            .filter(token -> wanted.contains(token.text()))
            .toList();
    return new Phrase(found.isEmpty() ? TAGGER.tag(words) : found);
  }
}
