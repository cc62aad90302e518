package io.github.claimchecker.rule;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.rule.kind.Breach;
import io.github.claimchecker.text.Place;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What tells one finding from another over time: a hash of the rule, the files and the words, not
 * of lines or of the order of documents.
 */
public final class Fingerprint {
  private static final int DIGITS = 32;

  private Fingerprint() {}

  /** Returns 32 lower-case hex digits. What is missing is told by where it is missing. */
  static String of(String rule, Breach breach) {
    List<Claim> claims = breach.claims();
    return claims.isEmpty()
        ? of(rule, breach.sides().places().stream().map(Place::file))
        : of(rule, claims);
  }

  static String of(String rule, Collection<Claim> claims) {
    return of(rule, claims.stream().map(Fingerprint::print));
  }

  /**
   * Tells a claim from others, wherever its sentence stands in its file.
   *
   * @param claim the claim
   * @return 16 lower-case hex digits
   */
  public static String of(Claim claim) {
    return hash(print(claim)).substring(0, DIGITS / 2);
  }

  static String of(String rule, String... parts) {
    return of(rule, Stream.of(parts));
  }

  private static String of(String rule, Stream<String> parts) {
    String text = parts.sorted().collect(Collectors.joining("\n", rule + "\n", ""));
    return hash(text).substring(0, DIGITS);
  }

  private static String print(Claim claim) {
    return claim.sentence().document().file()
        + '\t'
        + normal(claim.quantity().surface())
        + '\t'
        + normal(claim.sentence().text());
  }

  /**
   * Letters and numbers alone, so that spaces, marks and line breaks may change; but what belongs
   * to a number, its sign, point and currency, says which number it is.
   */
  private static String normal(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder normal = new StringBuilder();
    for (int i = 0; i < lower.length(); i += Character.charCount(lower.codePointAt(i))) {
      int c = lower.codePointAt(i);
      if (Character.isLetterOrDigit(c) || c == '%' || isOfNumber(lower, i, c)) {
        normal.appendCodePoint(c);
      }
    }
    return normal.toString();
  }

  private static boolean isOfNumber(String text, int at, int c) {
    if (Character.getType(c) == Character.CURRENCY_SYMBOL) {
      return true;
    }
    boolean before = at > 0 && Character.isDigit(text.charAt(at - 1));
    boolean after = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    return after && (before ? c == '.' || c == ',' : c == '-' || c == '\u2212');
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
