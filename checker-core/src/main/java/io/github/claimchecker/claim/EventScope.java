package io.github.claimchecker.claim;

/**
 * The words that a time may tell of.
 *
 * @param start the first word of its clause
 * @param end the word behind the last
 * @param opens whether the time opens the clause
 * @param verb the verb it is told of, or -1
 */
record EventScope(int start, int end, boolean opens, int verb) {}
