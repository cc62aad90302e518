package io.github.claimchecker.text;

/**
 * A link out of a document.
 *
 * @param span the words that carry it; empty where a bare address stood, which is not text
 * @param destination where it leads, as written
 */
public record Link(Span span, String destination) {}
