package io.github.claimchecker.text;

/**
 * A word or mark of a sentence.
 *
 * <p>Tags are those of Universal Dependencies: {@code NOUN}, {@code PROPN}, {@code PRON}, {@code
 * VERB}, {@code AUX} (be, have, do and the modal verbs), {@code ADJ}, {@code ADV}, {@code NUM},
 * {@code DET}, {@code ADP} (prepositions), {@code SCONJ}, {@code CCONJ}, {@code PART} ("to" before
 * a verb, "not", "'s" of a possessive), {@code INTJ}, {@code PUNCT}, {@code SYM} (%, $, +) and
 * {@code X}. Every number in digits is {@code NUM}.
 *
 * @param span its offsets, counted from the start of the sentence
 * @param text its characters
 * @param tag its part of speech
 * @param lemma its dictionary form in lower case; the lower-case word itself where none is known
 */
public record Token(Span span, String text, String tag, String lemma) {}
