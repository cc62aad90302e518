package io.github.claimchecker.quantity;

/** Cuts a stretch of text into words, numerals and marks. */
final class Lexer {
  /** How many tokens behind its number a quantity and its change may reach. */
  private static final int REACH = 24;

  private final Lexicon lexicon;
  private final UnitTable units;

  Lexer(Lexicon lexicon, UnitTable units) {
    this.lexicon = lexicon;
    this.units = units;
  }

  /**
   * Fills the tokens of a stretch, as far as its numbers have to do with them.
   *
   * @param tokens what to fill; emptied first
   */
  void read(Tokens tokens, Stretches stretch) {
    tokens.clear();
    String text = tokens.text();
    int i = Chars.skipSpace(text, stretch.start());
    int behind = 0;
    while (i < stretch.end() && behind < REACH) {
      behind += i > stretch.lastSeed() ? 1 : 0;
      i = Chars.skipSpace(text, next(tokens, text, i));
    }
  }

  private int next(Tokens tokens, String text, int i) {
    if (NumeralReader.startsAt(text, i)) {
      Numeral numeral = NumeralReader.read(text, i);
      tokens.addNumeral(i, numeral);
      return numeral.end();
    }
    long word = FirstWords.word(text, i);
    int letters = FirstWords.end(word);
    boolean known = letters == i || lexicon.mayBegin(word);
    boolean glued = isTimes(tokens, text, i, letters);
    long match = known ? lexicon.longest(text, i, glued) : -1;
    if (match >= 0 && !isUnitOf(tokens, lexicon.lexeme(match))) {
      tokens.addWord(i, Automaton.end(match), lexicon.lexeme(match));
      return Automaton.end(match);
    }
    int end = letters > i ? wordEnd(tokens, text, i, letters) : markEnd(text, i);
    if (letters > i) {
      tokens.addWord(i, end, Lexeme.UNKNOWN);
    } else {
      tokens.addMark(i, end);
    }
    return end;
  }

  /** In "40 percent of" the words are a unit and a preposition, in "percent of 40" one sign. */
  private static boolean isUnitOf(Tokens tokens, Lexeme lexeme) {
    int before = tokens.size() - 1;
    return lexeme.is(Role.PERCENT_OF)
        && (tokens.isNumeral(before) || tokens.isAny(before, Role.CARDINALS));
  }

  /**
   * Returns the end of a word: "Johnson's" and names with digits such as "C919" and "F-35" are one
   * word; a currency in front of its number is not part of it.
   *
   * @param letters where the run of letters ends that begins the word
   */
  private int wordEnd(Tokens tokens, String text, int from, int letters) {
    int i = letters;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Chars.isDigit(c)) {
        boolean touching = tokens.size() > 0 && tokens.end(tokens.size() - 1) == from;
        if (!touching && isLeadingUnit(text, from, i)) {
          return i;
        }
        i = codeEnd(text, i);
      } else if (isApostrophe(c) && Chars.isLetter(Chars.at(text, i + 1))) {
        i++;
      } else if (c == '.' && isInitial(text, from, i)) {
        i++;
      } else if (c == '-' && isName(text, from, i) && !isUnitBehind(tokens, text, from, i)) {
        return codeEnd(text, i + 1);
      } else if (!Chars.isLetter(c) && c != '_') {
        break;
      } else {
        i++;
      }
    }
    return i;
  }

  /** Says whether a point belongs to an abbreviation in capitals such as "U.S.". */
  private static boolean isInitial(String text, int from, int point) {
    boolean initial = Chars.isUpper(text.charAt(point - 1));
    boolean first = point == from + 1;
    boolean later = Chars.at(text, point - 2) == '.';
    boolean next = Chars.isUpper(Chars.at(text, point + 1)) && Chars.at(text, point + 2) == '.';
    return initial && (first ? next : later);
  }

  /** Says whether [from, end) is the "x" of "5x6". */
  private static boolean isTimes(Tokens tokens, String text, int from, int end) {
    int last = tokens.size() - 1;
    boolean number = tokens.isNumeral(last) && tokens.end(last) == from;
    return number && end == from + 1 && text.charAt(from) == 'x';
  }

  /** In "5 MHz-10 MHz" the hyphen is the range's. */
  private boolean isUnitBehind(Tokens tokens, String text, int from, int end) {
    return tokens.isNumeral(tokens.size() - 1) && Automaton.end(units.longest(text, from)) == end;
  }

  private boolean isLeadingUnit(String text, int from, int end) {
    long match = units.leading(text, from);
    return match >= 0 && Automaton.end(match) == end;
  }

  /** Returns the end of a mark; "$US" and "$A" in front of a number are one. */
  private int markEnd(String text, int from) {
    char c = text.charAt(from);
    boolean ascii = c < 0x80;
    if (ascii ? c != '$' : Character.getType(c) != Character.CURRENCY_SYMBOL) {
      return from + 1;
    }
    long match = units.leading(text, from);
    boolean glued = match >= 0 && Chars.isDigit(Chars.at(text, Automaton.end(match)));
    return glued ? Automaton.end(match) : from + 1;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  /** Says whether "-" and a digit go on with a name: "F-35", "COVID-19", but not "sub-5". */
  private static boolean isName(String text, int from, int hyphen) {
    boolean capital = Chars.isUpper(text.charAt(hyphen - 1)) || Chars.isUpper(text.charAt(from));
    return capital && Chars.isDigit(Chars.at(text, hyphen + 1));
  }

  private static int codeEnd(String text, int from) {
    int i = from;
    while (Chars.isDigit(Chars.at(text, i))
        || Chars.isLetter(Chars.at(text, i))
        || (Chars.at(text, i) == ',' && isGroup(text, i + 1))) {
      i++;
    }
    return i;
  }

  private static boolean isGroup(String text, int from) {
    return Chars.isDigit(Chars.at(text, from))
        && Chars.isDigit(Chars.at(text, from + 1))
        && Chars.isDigit(Chars.at(text, from + 2))
        && !Chars.isDigit(Chars.at(text, from + 3));
  }
}
