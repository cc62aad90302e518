package io.github.claimchecker.quantity;

import io.github.claimchecker.quantity.Amount.Form;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers from tokens: digits, words, fractions and magnitudes in any mixture. */
final class NumberReader {
  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private static final long OPENERS = Role.mask(Role.ARTICLE, Role.MINUS, Role.PLUS, Role.POINT);

  private final Tokens tokens;
  private final SuffixReader suffixes;
  private final SpelledReader spelled;

  // the number read last: several readers look at the same one
  private int lastStart = -1;
  private boolean lastMoney;
  private Optional<Amount> last = Optional.empty();

  NumberReader(Tokens tokens, SuffixReader suffixes) {
    this.tokens = tokens;
    this.suffixes = suffixes;
    this.spelled = new SpelledReader(tokens);
  }

  /**
   * Reads the number that begins at a token, its sign included.
   *
   * @param i the token
   * @param money whether a currency stands in front, so that "5m" are millions
   */
  Optional<Amount> read(int i, boolean money) {
    if (!tokens.isCore(i) && !tokens.isMark(i) && !tokens.isAny(i, OPENERS)) {
      return Optional.empty();
    }
    int start = tokens.start(i);
    if (start != lastStart || money != lastMoney) {
      last = signed(i, money).map(Amount::inDozens);
      lastStart = start;
      lastMoney = money;
    }
    return last;
  }

  private Optional<Amount> signed(int i, boolean money) {
    if (isSign(i)) {
      boolean negative = !tokens.is(i, Role.PLUS);
      return unsigned(i + 1, money).map(n -> negative ? n.negated() : n);
    }
    return unsigned(i, money);
  }

  private boolean isSign(int i) {
    boolean plus = tokens.is(i, Role.PLUS) && tokens.first(i) == '+';
    if (!plus && (tokens.is(i, Role.MINUS) || tokens.is(i, Role.PLUS))) {
      return isNumber(i + 1);
    }
    if (plus ? !tokens.touchesPrevious(i + 1) : !tokens.isDash(i)) {
      return false;
    }
    boolean joint = tokens.touchesPrevious(i) && !tokens.isMark(i - 1) && !endsInSign(i - 1);
    boolean near = tokens.touchesPrevious(i + 1);
    boolean behindNumber = tokens.isNumeral(i - 1) || tokens.isWord(i - 1);
    boolean bullet =
        !near && tokens.first(i) == '-' && isLineStart(tokens.start(i)) && tokens.size() > i + 3;
    return !bullet
        && tokens.isNumeral(i + 1)
        && !joint
        && !tokens.isDash(i - 1)
        && (near || !behindNumber);
  }

  private boolean isLineStart(int offset) {
    char before = Chars.at(tokens.text(), offset - 1);
    return before == 0 || before == '\n';
  }

  private boolean endsInSign(int i) {
    char last = Chars.at(tokens.text(), tokens.end(i) - 1);
    return !Chars.isLetter(last) && !Chars.isDigit(last);
  }

  private boolean isNumber(int i) {
    return tokens.isNumeral(i) || tokens.isAny(i, Role.CARDINALS);
  }

  private Optional<Amount> unsigned(int i, boolean money) {
    Optional<Amount> base = base(i, money);
    return base.map(this::continued);
  }

  private Optional<Amount> base(int i, boolean money) {
    if (tokens.isNumeral(i)) {
      Numeral numeral = tokens.numeral(i);
      if (numeral.is(Numeral.Form.CODE)) {
        return Optional.empty();
      }
      Amount amount = Amount.of(numeral, i + 1);
      return Optional.of(scaled(suffixed(amount, money)));
    }
    if (tokens.is(i, Role.POINT) && tokens.isNumeral(i + 1)) {
      Numeral numeral = tokens.numeral(i + 1);
      return Optional.of(
          Amount.of(numeral, i + 2).over(ONE.scaleByPowerOfTen(numeral.digits()), i + 2));
    }
    return spelled.read(i);
  }

  /** Adds what "and" ties to a number: "and a half", "and twenty-one". */
  private Amount continued(Amount amount) {
    int i = amount.end();
    if (tokens.is(i, Role.POINT) && !amount.is(Form.FRACTION)) {
      return scaled(decimals(amount, i + 1));
    }
    if (isHyphenedHalf(i) && !amount.is(Form.FRACTION)) {
      return withPart(amount, Amount.ofWords(ONE, ONE, i + 6, false).over(TWO, i + 6));
    }
    if (!tokens.is(i, Role.AND) || amount.is(Form.FRACTION)) {
      return amount;
    }
    Optional<Amount> part = spelled.part(i + 1).or(() -> spelled.counted(i + 1));
    if (part.isPresent()) {
      return withPart(amount, part.get());
    }
    Optional<Amount> rest = amount.scaled() ? base(i + 1, false) : Optional.empty();
    return rest.filter(n -> fits(amount, n)).map(n -> amount.plus(n, n.end())).orElse(amount);
  }

  /** "two-and-a-half". */
  private boolean isHyphenedHalf(int i) {
    return tokens.isDash(i)
        && tokens.is(i + 1, Role.AND)
        && tokens.isDash(i + 2)
        && tokens.is(i + 3, Role.ARTICLE)
        && tokens.isDash(i + 4)
        && tokens.is(i + 5, Role.HALF);
  }

  /** Adds a fraction; behind a magnitude it is a part of that: "three million and a half". */
  private Amount withPart(Amount amount, Amount part) {
    Amount rest = scaled(part);
    boolean magnified = rest.end() > part.end();
    if (spelled.isDecimal(part.end() - 1)) {
      return amount.plus(part, part.end());
    }
    if (!amount.scaled()) {
      return scaled(amount.plus(part, part.end())).toTenth();
    }
    BigDecimal magnitude = magnified ? BigDecimal.ONE : magnitudeBefore(amount.end());
    return amount.plus(rest.times(magnitude, rest.end()), rest.end()).toTenth();
  }

  private BigDecimal magnitudeBefore(int end) {
    return tokens.is(end - 1, Role.MAGNITUDE) ? tokens.word(end - 1).number() : ONE;
  }

  /** "3 hundred and 21" is one number, "3 hundred and 2 hundred" are two. */
  private boolean fits(Amount amount, Amount rest) {
    boolean smaller = rest.value().compareTo(amount.quantum()) < 0;
    return smaller && !rest.is(Form.FRACTION) && rest.value().scale() <= 0;
  }

  /** Reads the decimals behind "point". */
  private Amount decimals(Amount whole, int from) {
    int i = from;
    BigDecimal value = whole.value();
    BigDecimal place = ONE;
    while (tokens.is(i, Role.DIGIT) || tokens.is(i, Role.TENS) || tokens.isNumeral(i)) {
      BigDecimal digit = tokens.isNumeral(i) ? tokens.numeral(i).value() : tokens.word(i).number();
      place = place.scaleByPowerOfTen(-digit.precision());
      value = value.add(digit.multiply(place));
      i++;
    }
    return i == from ? whole : Amount.ofWords(value, place, i, false);
  }

  /** Multiplies by the words behind a number: "5 hundred thousand", "25 lakh", "3 dozens". */
  private Amount scaled(Amount amount) {
    Amount result = amount;
    int i = joint(amount.end());
    while (tokens.isAny(i, Role.mask(Role.HUNDRED, Role.MAGNITUDE, Role.DOZEN))) {
      result = result.times(tokens.word(i).number(), i + 1);
      i = joint(i + 1);
    }
    return result;
  }

  /** Passes over the hyphen of "2.5-million". */
  private int joint(int i) {
    boolean hyphen = tokens.isDash(i) && tokens.touchesPrevious(i) && tokens.touchesPrevious(i + 1);
    return hyphen ? i + 1 : i;
  }

  private Amount suffixed(Amount amount, boolean money) {
    int i = amount.end();
    return suffixes.factor(i, money).map(factor -> amount.times(factor, i + 1)).orElse(amount);
  }
}
