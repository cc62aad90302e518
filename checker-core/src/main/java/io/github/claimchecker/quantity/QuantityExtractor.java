package io.github.claimchecker.quantity;

import io.github.claimchecker.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the quantities that a text prints.
 *
 * <p>Usable alone: {@code QuantityExtractor.english().extract("over 90% of refining")} gives one
 * quantity, a share above 90. It knows no grammar beyond the number's own surroundings; what a
 * number is about is for the claim stage to find out.
 *
 * <p>Immutable and thread-safe. Time and memory grow linearly with the text, whatever stands in it.
 */
public final class QuantityExtractor {
  private final Lexicon lexicon;
  private final UnitTable units;
  private final Suffixes suffixes;
  private final Regions regions;

  private QuantityExtractor(String language) {
    lexicon = Lexicon.of(language);
    units = UnitTable.of(language);
    suffixes = Suffixes.of(language);
    regions = Regions.of(language);
  }

  /** Reads and compiles its data files when it is first asked for, and serves everybody. */
  private static final class English {
    private static final QuantityExtractor EXTRACTOR = new QuantityExtractor("en");
  }

  /**
   * Returns the extractor for English text. The first call reads and compiles its data files.
   *
   * @return the extractor, always the same
   */
  public static QuantityExtractor english() {
    return English.EXTRACTOR;
  }

  /**
   * Finds all quantities of a text.
   *
   * @param text any text, also none, also with unpaired surrogates
   * @return the quantities in their order; their spans count from the start of {@code text} and do
   *     not overlap
   */
  public List<Quantity> extract(CharSequence text) {
    return extract(text.toString());
  }

  private List<Quantity> extract(String text) {
    Stretches stretches = new Stretches(text, lexicon, units);
    if (!stretches.next()) {
      return List.of();
    }
    Tokens tokens = new Tokens(text);
    Lexer lexer = new Lexer(lexicon, units);
    ExpressionReader reader = new ExpressionReader(tokens, units, suffixes);
    Exclusions exclusions = new Exclusions(tokens);
    Changes changes = new Changes(tokens);
    ChangeEnds ends = new ChangeEnds(tokens);
    List<Quantity> found = new ArrayList<>();
    List<Expression> expressions = new ArrayList<>();
    do {
      lexer.read(tokens, stretches);
      expressions.clear();
      read(tokens, reader, exclusions, expressions);
      TwoBounds.apply(tokens, expressions);
      Distribution.apply(tokens, expressions);
      ends.split(expressions);
      changes.apply(expressions);
      ends.apply(expressions);
      for (Expression expression : expressions) {
        found.add(quantity(tokens, expression));
      }
    } while (stretches.next());
    return found;
  }

  private static void read(
      Tokens tokens, ExpressionReader reader, Exclusions exclusions, List<Expression> expressions) {
    int i = 0;
    while (i < tokens.size()) {
      int skipped = exclusions.skip(i);
      if (skipped > i) {
        i = skipped;
        continue;
      }
      Optional<Expression> expression = reader.read(i);
      if (expression.isPresent()) {
        expressions.add(expression.get());
        i = expression.get().end();
        Optional<Expression> asked = reader.asked(expression.get());
        asked.ifPresent(expressions::add);
        i = asked.map(Expression::end).orElse(i);
      } else {
        i = exclusions.pass(i);
      }
    }
  }

  private Quantity quantity(Tokens tokens, Expression expression) {
    Span span = new Span(tokens.start(expression.from()), tokens.end(expression.end() - 1));
    Hedge hedge = hedge(tokens, expression);
    Regions.Pair pair = pair(expression, hedge);
    return new Quantity(
        span,
        span.in(tokens.text()),
        expression.kind(),
        hedge,
        value(expression).map(QuantityExtractor::plain),
        low(expression, hedge).map(QuantityExtractor::plain),
        high(expression, hedge).map(QuantityExtractor::plain),
        expression.unit(),
        expression.noun(),
        expression.change().filter(c -> c.part() == Change.Part.BY).map(Change::direction),
        pair.stated(),
        pair.expected(),
        expression.vague().isPresent(),
        expression.change());
  }

  private static Hedge hedge(Tokens tokens, Expression expression) {
    if (expression.vague().isPresent()) {
      return Hedge.VAGUE;
    }
    if (expression.second().isPresent()) {
      return Hedge.RANGE;
    }
    Bound bound = expression.bound();
    // "Below the sixth largest" is said of the fifth as well as of the seventh.
    boolean place =
        expression.kind() == Kind.RANK && !tokens.is(expression.end() - 1, Role.RANKED_BY);
    return (place ? bound.ofPlace() : bound).hedge();
  }

  private Regions.Pair pair(Expression expression, Hedge hedge) {
    if (expression.vague().isPresent()) {
      Vague vague = expression.vague().get();
      return new Regions.Pair(vague.stated(), vague.expected());
    }
    if (expression.first().isEmpty()) {
      return new Regions.Pair(EVERYTHING, EVERYTHING);
    }
    Amount first = expression.first().get();
    return expression
        .second()
        .map(second -> regions.of(first, second))
        .orElseGet(() -> regions.of(first, hedge, expression.unit(), expression.kind()));
  }

  private static final Interval EVERYTHING =
      Interval.ofOpen(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  private static Optional<BigDecimal> value(Expression expression) {
    return expression.second().isPresent()
        ? Optional.empty()
        : expression.first().map(Amount::value);
  }

  private static Optional<BigDecimal> low(Expression expression, Hedge hedge) {
    if (expression.vague().isPresent()) {
      return expression.vague().get().low();
    }
    boolean bound = hedge == Hedge.RANGE || hedge == Hedge.OVER || hedge == Hedge.AT_LEAST;
    return bound || expression.bound() == Bound.EQUAL
        ? expression.first().map(Amount::value)
        : Optional.empty();
  }

  private static Optional<BigDecimal> high(Expression expression, Hedge hedge) {
    if (expression.vague().isPresent()) {
      return expression.vague().get().high();
    }
    if (hedge == Hedge.RANGE) {
      return expression.second().map(Amount::value);
    }
    boolean bound = hedge == Hedge.UNDER || hedge == Hedge.AT_MOST || hedge == Hedge.NEARLY;
    return bound || expression.bound() == Bound.EQUAL
        ? expression.first().map(Amount::value)
        : Optional.empty();
  }

  private static BigDecimal plain(BigDecimal value) {
    return value.scale() < 0 ? value.setScale(0) : value;
  }
}
