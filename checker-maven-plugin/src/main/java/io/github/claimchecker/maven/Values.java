package io.github.claimchecker.maven;

import io.github.claimchecker.rule.Severity;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/** Reads the values of parameters; what does not fit is named together with what would. */
final class Values {
  private Values() {}

  /** The words of a list, without what Maven makes of nothing between two commas: null. */
  static List<String> words(List<String> given) {
    return given.stream()
        .filter(Objects::nonNull)
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  static Charset charset(String property, String value) throws MojoExecutionException {
    if (value.isBlank()) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(value.strip());
    } catch (IllegalArgumentException unknown) {
      throw misfit(
          property, value, "the name of an encoding, such as UTF-8 or ISO-8859-1", unknown);
    }
  }

  static Optional<String> language(String property, String value) throws MojoExecutionException {
    String tag = value.strip();
    if (tag.isEmpty()) {
      return Optional.empty();
    }
    String language = Locale.forLanguageTag(tag).getLanguage();
    if (!Arrays.asList(Locale.getISOLanguages()).contains(language)) {
      throw misfit(property, value, "the tag of a language, such as en or zh");
    }
    return Optional.of(language);
  }

  static int threads(String property, int value) throws MojoExecutionException {
    if (value < 0) {
      throw misfit(
          property, String.valueOf(value), "0 for all processors, or the number of threads");
    }
    return value == 0 ? Runtime.getRuntime().availableProcessors() : value;
  }

  /** Maven takes every word but true for false, so that a slip of the pen would open the gate. */
  static boolean flag(String property, String value) throws MojoExecutionException {
    return switch (value.strip().toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw misfit(property, value, "true or false");
    };
  }

  static int atLeast(int least, String property, int value) throws MojoExecutionException {
    if (value < least) {
      throw misfit(property, String.valueOf(value), "a number, " + least + " or more");
    }
    return value;
  }

  static Severity severity(String property, String value) throws MojoExecutionException {
    return switch (value.strip().toLowerCase(Locale.ROOT)) {
      case "error" -> Severity.ERROR;
      case "warning" -> Severity.WARNING;
      case "info" -> Severity.INFO;
      default -> throw misfit(property, value, "error, warning or info");
    };
  }

  static Optional<LocalDate> date(String property, String value) throws MojoExecutionException {
    if (value.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(value.strip()));
    } catch (DateTimeException unknown) {
      throw misfit(property, value, "a date such as 2026-01-31", unknown);
    }
  }

  /** Names a value that does not fit. */
  static MojoExecutionException misfit(String property, String value, String expected) {
    return new MojoExecutionException(message(property, value, expected));
  }

  private static MojoExecutionException misfit(
      String property, String value, String expected, RuntimeException cause) {
    return new MojoExecutionException(message(property, value, expected), cause);
  }

  private static String message(String property, String value, String expected) {
    return property + " is '" + value + "', but must be " + expected + ".";
  }
}
