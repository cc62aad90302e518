package io.github.claimchecker.rule.condition;

import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.quantity.Unit;
import io.github.claimchecker.rule.yaml.Spelling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Reads a condition by descent: {@code ||} binds loosest, then {@code &&}, comparisons, {@code +
 * -}, {@code * /}, and {@code ! -} tightest.
 */
final class ConditionParser {
  private static final int LONGEST = 2_000;
  private static final int DEEPEST = 50;
  private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=", "in");

  private final List<Symbol> symbols;
  private final Function<String, Optional<Quantity>> sizes;
  private final Operators operators;
  private final Set<String> claims = new TreeSet<>();
  private final List<Unit> units = new ArrayList<>();
  private int at;
  private int depth;

  ConditionParser(String text, Function<String, Optional<Quantity>> sizes)
      throws ConditionException {
    if (text.length() > LONGEST) {
      throw new ConditionException(
          0, "a condition has at most " + LONGEST + " characters", "Split it into several rules.");
    }
    this.symbols = Symbols.of(text);
    this.sizes = sizes;
    this.operators = new Operators(sizes);
  }

  Condition parse() throws ConditionException {
    Part root = any();
    if (peek().kind() != Symbol.Kind.END) {
      throw unexpected("an operator such as && or ==");
    }
    Operators.require(root, Value.Type.TRUTH, "a condition");
    return new Condition(root, claims.contains("a") || claims.contains("b"), units);
  }

  private Part any() throws ConditionException {
    Part left = all();
    while (take("||")) {
      left = operators.or(left, all());
    }
    return left;
  }

  private Part all() throws ConditionException {
    Part left = comparison();
    while (take("&&")) {
      left = operators.and(left, comparison());
    }
    return left;
  }

  private Part comparison() throws ConditionException {
    Part left = sum();
    Symbol operator = peek();
    if (COMPARISONS.contains(operator.text()) && operator.is(operator.text())) {
      at++;
      left = operators.compare(operator, left, sum());
    }
    return left;
  }

  private Part sum() throws ConditionException {
    Part left = product();
    for (Symbol mark = peek(); mark.is("+") || mark.is("-"); mark = peek()) {
      at++;
      left = operators.calculate(mark, left, product());
    }
    return left;
  }

  private Part product() throws ConditionException {
    Part left = unary();
    for (Symbol mark = peek(); mark.is("*") || mark.is("/"); mark = peek()) {
      at++;
      left = operators.calculate(mark, left, unary());
    }
    return left;
  }

  private Part unary() throws ConditionException {
    int bangs = 0;
    int start = peek().offset();
    while (take("!")) {
      bangs++;
    }
    if (bangs > 0) {
      Part part = atom();
      return bangs % 2 == 0 ? part : Operators.not(part, start);
    }
    return take("-") ? Operators.negate(atom(), start) : atom();
  }

  private Part atom() throws ConditionException {
    Symbol symbol = peek();
    at++;
    if (symbol.is("(") || symbol.is("[")) {
      return nested(symbol);
    }
    switch (symbol.kind()) {
      case NUMBER -> {
        Value number = Amount.plain(number(symbol));
        return Part.of(Value.Type.AMOUNT, symbol.offset(), (a, b) -> number);
      }
      case TEXT -> {
        return Part.literal(symbol.text(), symbol.offset());
      }
      case NAME -> {
        return peek().is("(") ? call(symbol) : name(symbol);
      }
      default -> {
        at--;
        throw unexpected("a name, a number, a text in quotes or a parenthesis");
      }
    }
  }

  private Part nested(Symbol open) throws ConditionException {
    if (++depth > DEEPEST) {
      throw new ConditionException(
          open.offset(),
          "more than " + DEEPEST + " levels stand in each other",
          "Split it into several rules.");
    }
    Part inner = open.is("[") ? list(open.offset()) : any();
    expect(open.is("[") ? "]" : ")");
    depth--;
    return inner;
  }

  private static double number(Symbol symbol) throws ConditionException {
    try {
      return new BigDecimal(symbol.text()).doubleValue();
    } catch (NumberFormatException e) {
      throw new ConditionException(
          symbol.offset(), symbol + " is not a number", "Write it as 1250.5.");
    }
  }

  private Part list(int start) throws ConditionException {
    List<Part> items = new ArrayList<>();
    do {
      items.add(sum());
    } while (take(","));
    return operators.list(items, start);
  }

  private Part call(Symbol name) throws ConditionException {
    at++;
    Symbol size = peek();
    if (!name.text().equals("q")) {
      throw new ConditionException(
          name.offset(),
          "there is no function " + name,
          "The only one is q('18 months'), which makes a quantity.");
    }
    at++;
    expect(")");
    Optional<Quantity> quantity =
        size.kind() == Symbol.Kind.TEXT ? sizes.apply(size.text()) : Optional.empty();
    if (quantity.isEmpty()) {
      throw new ConditionException(
          size.offset(), size + " is not a size", "Write it as q('18 months') or q('40%').");
    }
    units.add(quantity.get().unit());
    double count = quantity.get().value().orElseThrow().doubleValue();
    Value value = Amount.of(count, quantity.get().unit());
    return Part.of(Value.Type.AMOUNT, name.offset(), (a, b) -> value);
  }

  private Part name(Symbol symbol) throws ConditionException {
    int dot = symbol.text().indexOf('.');
    String claim = dot < 0 ? symbol.text() : symbol.text().substring(0, dot);
    if (!List.of("claim", "a", "b").contains(claim)) {
      throw new ConditionException(
          symbol.offset(),
          "no claim is named \"" + claim + "\"",
          Spelling.advice(claim, List.of("claim", "a", "b")));
    }
    claims.add(claim);
    if (claims.contains("claim") && claims.size() > 1) {
      throw new ConditionException(
          symbol.offset(),
          "a condition is about \"claim\", or about \"a\" and \"b\", not about both",
          "Use one or the other.");
    }
    String path = dot < 0 ? "" : symbol.text().substring(dot + 1);
    Property property =
        Property.named(path)
            .orElseThrow(
                () ->
                    new ConditionException(
                        symbol.offset() + Math.max(0, dot + 1),
                        path.isEmpty()
                            ? "\"" + claim + "\" alone says nothing"
                            : "a claim has no \"" + path + "\"",
                        Spelling.advice(path, Property.paths())));
    Part.Body body = claim.equals("b") ? (a, b) -> property.of(b) : (a, b) -> property.of(a);
    return new Part(property.type(), symbol.offset(), body, Optional.of(property), List.of());
  }

  private Symbol peek() {
    return symbols.get(Math.min(at, symbols.size() - 1));
  }

  private boolean take(String mark) {
    boolean there = peek().is(mark);
    at += there ? 1 : 0;
    return there;
  }

  private void expect(String mark) throws ConditionException {
    if (!take(mark)) {
      throw unexpected("\"" + mark + "\"");
    }
  }

  private ConditionException unexpected(String wanted) {
    return new ConditionException(
        peek().offset(), wanted + " was expected here, not " + peek(), "Check what stands before.");
  }
}
