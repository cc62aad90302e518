package io.github.claimchecker.text;

/** What characters are for. */
final class Characters {
  private static final String OPENING = "\"'“‘«‹([{（【《「『";
  private static final String CLOSING = "\"'”’»›)]}）】》」』*_";

  private Characters() {}

  /** White space that is folded; no-break spaces are kept, as they hold numbers together. */
  static boolean isFoldable(char c) {
    return c <= ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\u3000';
  }

  /** Space of any sort, no-break spaces too. */
  static boolean isSpace(char c) {
    return isFoldable(c) || Character.isSpaceChar(c);
  }

  /** Characters without width: they neither part words nor belong to them. */
  static boolean isInvisible(char c) {
    return c == '\u00AD'
        || (c >= '\u200B' && c <= '\u200F' && c != '\u200D')
        || c == '\u2060'
        || c == '\uFEFF'
        || (c >= '\u202A' && c <= '\u202E');
  }

  /** Han characters and their marks, which are written without spaces. */
  static boolean isWide(char c) {
    return isHan(c) || (c >= '\u3001' && c <= '\u303F') || (c >= '\uFF01' && c <= '\uFF60');
  }

  static boolean isHan(char c) {
    return (c >= '\u4E00' && c <= '\u9FFF')
        || (c >= '\u3400' && c <= '\u4DBF')
        || (c >= '\uF900' && c <= '\uFAFF');
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isOpening(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  static boolean isClosing(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  /** Full stops of Chinese, which need no space behind them. */
  static boolean isWideStop(char c) {
    return c == '。' || c == '！' || c == '？';
  }

  /** Marks that end a sentence. */
  static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || isWideStop(c);
  }
}
