package io.github.claimchecker.text;

/**
 * A word or mark of a sentence.
 *
 * @param span its offsets, counted from the start of the sentence
 * @param text its characters
 * @param tag its Penn Treebank part of speech ({@code NN}, {@code VBZ}, {@code CD}, ...)
 * @param lemma its dictionary form in lower case; the lower-case word itself where none is known
 */
public record Token(Span span, String text, String tag, String lemma) {}
