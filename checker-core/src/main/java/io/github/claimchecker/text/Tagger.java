package io.github.claimchecker.text;

import io.github.claimchecker.text.WordForms.Open;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.postag.POSModel;

/**
 * Cuts English sentences into tokens, with part of speech and lemma. Thread-safe; loading the
 * models takes a fifth of a second, so one tagger should serve a whole run.
 */
public final class Tagger {
  /** OpenNLP's time grows with the square of the length; longer sentences are tagged in pieces. */
  private static final int LONGEST = 160;

  private final Decoder decoder;
  private final Lemmas lemmas;
  private final WordForms forms;

  /**
   * Loads the English models from the class path.
   *
   * @throws UncheckedIOException if they are not there, or damaged
   */
  public Tagger() {
    forms = new WordForms();
    try (InputStream data = WordList.open("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
      decoder = new Decoder(new POSModel(data), new Tags(forms));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    lemmas = new Lemmas(forms);
  }

  /**
   * Tags a sentence.
   *
   * @param sentence the words of a sentence, a heading or any fragment; may be empty
   * @return its tokens in their order; their spans count from the start of {@code sentence}
   */
  public List<Token> tag(String sentence) {
    List<Span> spans = Tokenizer.tokenize(sentence);
    List<Token> tokens = new ArrayList<>(spans.size() + 4);
    for (int from = 0; from < spans.size(); ) {
      int to = pieceEnd(sentence, spans, from);
      tag(sentence, spans.subList(from, to), tokens);
      from = to;
    }
    return tokens;
  }

  /**
   * Tags the label of a row or column. Its first word has a capital by its place, so it is a name
   * only if the dictionary knows no other word like it.
   *
   * @param label the words of the label; may be empty
   * @return its tokens, as those of {@link #tag}
   */
  public List<Token> tagLabel(String label) {
    int end = 1;
    while (end < label.length() && Character.isLowerCase(label.charAt(end))) {
      end++;
    }
    boolean whole = end == label.length() || !Character.isLetterOrDigit(label.charAt(end));
    boolean capital = !label.isEmpty() && Character.isUpperCase(label.charAt(0));
    if (!capital || !whole || !isWord(label.substring(0, end).toLowerCase(Locale.ROOT))) {
      return tag(label);
    }
    return tag(Character.toLowerCase(label.charAt(0)) + label.substring(1));
  }

  private boolean isWord(String lower) {
    return forms.base(lower, Open.NOUN).filter(forms::isKind).isPresent()
        || forms.base(lower, Open.VERB).isPresent()
        || forms.base(lower, Open.ADJ).isPresent();
  }

  /**
   * Where a piece that begins at {@code from} ends: behind a comma or the like, if there is one.
   */
  private static int pieceEnd(String sentence, List<Span> spans, int from) {
    if (spans.size() - from <= LONGEST) {
      return spans.size();
    }
    for (int to = from + LONGEST; to > from + LONGEST / 2; to--) {
      if (",;:.".indexOf(sentence.charAt(spans.get(to - 1).start())) >= 0) {
        return to;
      }
    }
    return from + LONGEST;
  }

  private void tag(String sentence, List<Span> spans, List<Token> tokens) {
    String[] words = new String[spans.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = spans.get(i).in(sentence).replace('’', '\'');
    }
    String[] found = decoder.decode(words);
    for (int i = 0; i < words.length; i++) {
      add(spans.get(i), sentence, found[i], tokens);
    }
  }

  /** Adds a token, or two where the word has a clitic. */
  private void add(Span span, String sentence, String tag, List<Token> tokens) {
    String word = span.in(sentence);
    int cut = Clitic.start(word);
    int plus = tag.indexOf('+');
    String first = plus < 0 ? tag : tag.substring(0, plus);
    tokens.add(token(span.start(), word.substring(0, cut), first));
    if (cut < word.length()) {
      String clitic = Clitic.plain(word.substring(cut));
      String second = Clitic.tag(clitic, tag);
      Span rest = new Span(span.start() + cut, span.end());
      tokens.add(new Token(rest, rest.in(sentence), second, lemmas.lemma(clitic, second)));
    }
  }

  private Token token(int start, String word, String tag) {
    Span span = new Span(start, start + word.length());
    return new Token(span, word, tag, lemmas.lemma(word, tag));
  }
}
