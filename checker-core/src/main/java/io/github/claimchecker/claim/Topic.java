package io.github.claimchecker.claim;

import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What a document has been talking of so far: its title and heading, and who was told of last. */
final class Topic {
  private final Phrase title;
  private Phrase heading = Phrase.EMPTY;
  private final Function<String, TaggedSentence> tagger;
  private final WordLists words;
  private Phrase lastNamed = Phrase.EMPTY;
  private Phrase lastSubject = Phrase.EMPTY;
  private String untagged = "";

  /** What the last number of the sentence before was told of. */
  private Optional<Frame> lastMeasured = Optional.empty();

  /** That number. */
  private Optional<Quantity> lastCounted = Optional.empty();

  /** The same of the sentence that is being read. */
  private Optional<Frame> measured = Optional.empty();

  private Optional<Quantity> counted = Optional.empty();

  Topic(Phrase title, Function<String, TaggedSentence> tagger, WordLists words) {
    this.title = title;
    this.tagger = tagger;
    this.words = words;
  }

  /** A heading replaces the one before it; the title stays. */
  void heading(Phrase said) {
    heading = said;
  }

  /** The words of a sentence with those of the title and the heading above it. */
  Phrase context(Phrase sentence) {
    List<Token> all = new ArrayList<>(sentence.tokens());
    all.addAll(heading.tokens());
    all.addAll(title.tokens());
    return new Phrase(all);
  }

  /**
   * What a number is told of: "That is 40 percent less" goes on about what the last number of the
   * sentence before was told of; a subject that is a pronoun is who was told of last.
   */
  Frame resolve(TaggedSentence sentence, Frame frame, Quantity quantity, Period period) {
    boolean bare = frame.head().isEmpty() && frame.measure().isEmpty();
    boolean dated = !period.equals(Period.UNSPECIFIED) && isPronoun(frame.subject());
    boolean again = dated && frame.measure().isEmpty() && isLike(quantity);
    Frame read = withObject(sentence, withCounted(resolve(frame)));
    Frame told = bare && pointsBack(sentence) ? lastMeasured.orElse(read) : read;
    told = again ? lastMeasured.map(read::measuredAs).orElse(told) : told;
    measured = Optional.of(told);
    counted = Optional.of(quantity);
    return told;
  }

  private static boolean isPronoun(Phrase subject) {
    return !subject.isEmpty()
        && subject.tokens().stream().allMatch(token -> token.tag().equals("PRON"));
  }

  /** "In 1988 it had 4,200": a number of the sort of the last one of the sentence before. */
  private boolean isLike(Quantity quantity) {
    return lastCounted
        .filter(
            last ->
                isBare(last) && isBare(quantity)
                    || last.kind() == quantity.kind()
                        && last.unit().dimension() == quantity.unit().dimension())
        .isPresent();
  }

  private static boolean isBare(Quantity quantity) {
    return quantity.kind() == Kind.NUMBER || quantity.kind() == Kind.COUNT;
  }

  /** A frame whose subject, where it is a pronoun, is who was told of last. */
  Frame resolve(Frame frame) {
    return frame.withSubject(resolve(frame.subject()));
  }

  /**
   * "81 percent of them", "70% of it": what the number before counted for "them", or who was told
   * of last.
   */
  private Frame withCounted(Frame frame) {
    Optional<Token> pronoun =
        frame.measure().tokens().stream().filter(token -> token.tag().equals("PRON")).findFirst();
    if (pronoun.isEmpty()) {
      return frame;
    }
    catchUp();
    List<Token> measure = new ArrayList<>(frame.measure().tokens());
    measure.remove(pronoun.get());
    Optional<Token> counted =
        words.has("them", pronoun.get().text().toLowerCase(Locale.ROOT))
            ? lastMeasured.flatMap(Frame::head).filter(head -> head.tag().equals("NOUN"))
            : Optional.empty();
    measure.addAll(0, counted.map(List::of).orElse(lastSubject.tokens()));
    return frame.withMeasure(new Phrase(measure));
  }

  /** "Patients get it within 12 weeks": what the sentence before told of is what they get. */
  private Frame withObject(TaggedSentence sentence, Frame frame) {
    boolean it =
        IntStream.range(1, sentence.size())
            .anyMatch(
                i ->
                    sentence.in("object", i)
                        && frame.verb().equals(Optional.of(sentence.token(i - 1))));
    if (!it) {
      return frame;
    }
    catchUp();
    List<Token> measure = new ArrayList<>(lastSubject.tokens());
    measure.addAll(frame.measure().tokens());
    return frame.withMeasure(new Phrase(measure));
  }

  private static boolean pointsBack(TaggedSentence sentence) {
    return sentence.in("demonstrative", 0) && sentence.isAuxiliary(1);
  }

  /** Replaces a subject that is a pronoun, or "the country", by what was told of last. */
  private Phrase resolve(Phrase subject) {
    Phrase named =
        new Phrase(subject.tokens().stream().filter(token -> !token.tag().equals("PRON")).toList());
    boolean general =
        named.tokens().size() == 1 && words.has("general", named.tokens().get(0).lemma());
    if (!named.isEmpty() && !general || subject.isEmpty()) {
      return named;
    }
    catchUp();
    if (general) {
      return isName(lastSubject) ? lastSubject : named;
    }
    boolean person =
        subject.tokens().stream().anyMatch(token -> words.has("person", token.lemma()));
    return person || lastSubject.isEmpty() ? lastNamed : lastSubject;
  }

  /** Reads the sentence before, if nothing in it asked for that. */
  private void catchUp() {
    if (!untagged.isEmpty()) {
      tagged(tagger.apply(untagged));
    }
  }

  private static boolean isName(Phrase phrase) {
    return !phrase.isEmpty()
        && phrase.tokens().stream().allMatch(token -> token.tag().equals("PROPN"));
  }

  /** Takes note of the subject and the first run of names of a tagged sentence. */
  void tagged(TaggedSentence sentence) {
    untagged = "";
    lastMeasured = measured;
    lastCounted = counted;
    measured = Optional.empty();
    counted = Optional.empty();
    List<Token> names = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.isName(i) && sentence.isContent(i)) {
        names.add(sentence.token(i));
      } else if (!names.isEmpty()) {
        break;
      }
    }
    if (!names.isEmpty()) {
      lastNamed = new Phrase(names);
    }
    Phrase subject = subject(sentence);
    if (!subject.isEmpty()) {
      lastSubject = subject;
    } else if (!names.isEmpty()) {
      lastSubject = lastNamed;
    }
  }

  /** The subject of the first verb; nothing where it is a pronoun. */
  private static Phrase subject(TaggedSentence sentence) {
    Strand main = new Strands(sentence).main();
    TaggedSentence told = main.sentence();
    for (int i = 0; i < told.size(); i++) {
      if (told.isVerb(i) && !told.isNoun(i + 1) || told.isAuxiliary(i)) {
        int start = main.clauses().startOf(i);
        return Strand.content(told, new Subjects(main).of(i, start));
      }
    }
    return Phrase.EMPTY;
  }

  /**
   * Takes note of a sentence that holds no quantity; it is tagged only if a pronoun asks for it.
   */
  void untagged(String sentence) {
    untagged = sentence;
    lastMeasured = Optional.empty();
    lastCounted = Optional.empty();
  }
}
