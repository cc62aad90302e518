package io.github.claimchecker.text;

import java.nio.charset.StandardCharsets;

/**
 * The words of one part of speech, as an index file of WordNet lists them: a word and what is known
 * of it in each line. The file is kept as it is, beside a hash table of where its lines begin,
 * since a set of so many words takes longer to make than most runs take to ask. Immutable.
 */
final class WordIndex {
  private final byte[] lines;

  /** Where lines begin, counted from 1; 0 for none. */
  private final int[] table;

  /** Takes in an index file; words of several parts are left out. */
  WordIndex(byte[] index) {
    lines = index;
    table = new int[Integer.highestOneBit(count() + 1) * 4]; // half of it stays empty
    for (int line = 0; line < index.length; line = nextLine(line)) {
      add(line);
    }
  }

  private int count() {
    int count = 0;
    for (byte each : lines) {
      count += each == '\n' ? 1 : 0;
    }
    return count;
  }

  private int nextLine(int from) {
    int i = from;
    while (i < lines.length && lines[i] != '\n') {
      i++;
    }
    return i + 1;
  }

  private void add(int line) {
    int hash = 0;
    int end = line;
    while (end < lines.length && lines[end] > ' ' && lines[end] != '_') {
      hash = hash * 31 + lines[end];
      end++;
    }
    if (end == line || end == lines.length || lines[end] != ' ') {
      return;
    }
    int cell = cell(hash);
    while (table[cell] != 0) {
      cell = (cell + 1) & (table.length - 1);
    }
    table[cell] = line + 1;
  }

  private int cell(int hash) {
    return (hash ^ (hash >>> 15)) & (table.length - 1);
  }

  /** Where the line of a word begins; below 0 where there is none. */
  private int find(String word) {
    int cell = cell(word.hashCode());
    while (table[cell] != 0) {
      if (isAt(word, table[cell] - 1)) {
        return table[cell] - 1;
      }
      cell = (cell + 1) & (table.length - 1);
    }
    return -1;
  }

  private boolean isAt(String word, int line) {
    int length = word.length();
    if (line + length >= lines.length || lines[line + length] != ' ') {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (lines[line + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Says whether a word is listed. */
  boolean has(String word) {
    return find(word) >= 0;
  }

  /** Says whether a word is listed and its line holds a mark. */
  boolean has(String word, String mark) {
    int line = find(word);
    return line >= 0
        && new String(lines, line, nextLine(line) - 1 - line, StandardCharsets.US_ASCII)
            .contains(mark);
  }
}
