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
final class Fingerprint {
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

  /** Letters and digits alone, so that spaces, marks and line breaks may change. */
  private static String normal(String text) {
    StringBuilder normal = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == '%')
        .forEach(normal::appendCodePoint);
    return normal.toString();
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
