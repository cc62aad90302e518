package io.github.claimchecker.text;

/**
 * A remark in a file that readers of the document do not see.
 *
 * @param text its characters, without {@code <!--} and {@code -->} and the space inside them
 * @param offset where it would stand in the document's text: at or before the next word
 * @param place where it stands in the file, its marks included
 */
public record Comment(String text, int offset, Place place) {}
