package io.github.claimchecker.rule.condition;

import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.quantity.Unit;
import io.github.claimchecker.rule.yaml.Spelling;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Puts parts of a condition together, and refuses those whose types do not fit. */
final class Operators {
  private final Function<String, Optional<Quantity>> sizes;
  private final Optional<Unit> day;

  Operators(Function<String, Optional<Quantity>> sizes) {
    this.sizes = sizes;
    this.day = sizes.apply("1 day").map(Quantity::unit);
  }

  static void require(Part part, Value.Type type, String what) throws ConditionException {
    if (part.type() != type) {
      throw new ConditionException(
          part.offset(),
          what + " must be " + type + ", but this is " + part.type(),
          type == Value.Type.TRUTH
              ? "Compare it with something, such as claim.value > q('5 t')."
              : "Use something else here.");
    }
  }

  Part and(Part left, Part right) throws ConditionException {
    require(left, Value.Type.TRUTH, "what stands before &&");
    require(right, Value.Type.TRUTH, "what stands behind &&");
    return truth(left, (a, b) -> left.answer(a, b).and(right.answer(a, b)));
  }

  Part or(Part left, Part right) throws ConditionException {
    require(left, Value.Type.TRUTH, "what stands before ||");
    require(right, Value.Type.TRUTH, "what stands behind ||");
    return truth(left, (a, b) -> left.answer(a, b).or(right.answer(a, b)));
  }

  static Part not(Part part, int start) throws ConditionException {
    require(part, Value.Type.TRUTH, "what stands behind !");
    return Part.of(Value.Type.TRUTH, start, (a, b) -> new Value.Truth(part.answer(a, b).not()));
  }

  static Part negate(Part part, int start) throws ConditionException {
    require(part, Value.Type.AMOUNT, "what stands behind -");
    return Part.of(
        Value.Type.AMOUNT,
        start,
        (a, b) -> part.of(a, b) instanceof Amount amount ? amount.negated() : Value.UNKNOWN);
  }

  private interface Asked {
    Answer of(io.github.claimchecker.claim.Claim a, io.github.claimchecker.claim.Claim b);
  }

  private static Part truth(Part left, Asked answer) {
    return Part.of(Value.Type.TRUTH, left.offset(), (a, b) -> new Value.Truth(answer.of(a, b)));
  }

  Part list(List<Part> items, int start) throws ConditionException {
    for (Part item : items) {
      require(item, items.get(0).type(), "each item of the list");
    }
    Part.Body body = (a, b) -> new Value.Items(items.stream().map(item -> item.of(a, b)).toList());
    List<Part.Literal> literals = items.stream().flatMap(item -> item.literals().stream()).toList();
    return new Part(Value.Type.LIST, start, body, Optional.empty(), literals);
  }

  Part calculate(Symbol mark, Part left, Part right) throws ConditionException {
    boolean days = left.type() == Value.Type.DAY && right.type() == Value.Type.DAY && mark.is("-");
    if (days) {
      return Part.of(
          Value.Type.AMOUNT, left.offset(), (a, b) -> between(left.of(a, b), right.of(a, b)));
    }
    require(left, Value.Type.AMOUNT, "what stands before " + mark.text());
    require(right, Value.Type.AMOUNT, "what stands behind " + mark.text());
    return Part.of(
        Value.Type.AMOUNT,
        left.offset(),
        (a, b) ->
            left.of(a, b) instanceof Amount x && right.of(a, b) instanceof Amount y
                ? calculate(mark.text(), x, y)
                : Value.UNKNOWN);
  }

  private static Value calculate(String mark, Amount x, Amount y) {
    return switch (mark) {
      case "+" -> x.plus(y, 1);
      case "-" -> x.plus(y, -1);
      case "*" -> x.times(y);
      default -> x.over(y);
    };
  }

  private Value between(Value later, Value earlier) {
    return later instanceof Value.Day to && earlier instanceof Value.Day from && day.isPresent()
        ? Amount.of((double) ChronoUnit.DAYS.between(from.day(), to.day()), day.get())
        : Value.UNKNOWN;
  }

  Part compare(Symbol mark, Part first, Part second) throws ConditionException {
    if (mark.text().equals("in")) {
      return in(first, second);
    }
    Part left = dated(first, second);
    Part right = dated(second, left);
    if (left.type() != right.type() || left.type() == Value.Type.LIST) {
      throw new ConditionException(
          right.offset(),
          right.type() + " cannot be compared with " + left.type(),
          right.type() == Value.Type.LIST ? "Ask with in." : "Compare like with like.");
    }
    boolean order = !mark.text().equals("==") && !mark.text().equals("!=");
    if (order && left.type() != Value.Type.AMOUNT && left.type() != Value.Type.DAY) {
      throw new ConditionException(
          mark.offset(), left.type() + " is neither less nor more", "Use == or != here.");
    }
    checkWord(left, right);
    checkWord(right, left);
    return truth(left, (a, b) -> answer(mark.text(), left.of(a, b), right.of(a, b)));
  }

  /** Takes a text for a date where a date is compared with it. */
  private static Part dated(Part part, Part other) throws ConditionException {
    if (other.type() != Value.Type.DAY
        || part.literals().isEmpty()
        || part.type() != Value.Type.TEXT) {
      return part;
    }
    String text = part.literals().get(0).text();
    try {
      Value day = new Value.Day(LocalDate.parse(text));
      return Part.of(Value.Type.DAY, part.offset(), (a, b) -> day);
    } catch (DateTimeParseException e) {
      throw new ConditionException(
          part.offset(), "\"" + text + "\" is not a date", "Write it as '2026-01-31'.");
    }
  }

  private Part in(Part left, Part right) throws ConditionException {
    boolean texts = left.type() == Value.Type.TEXT && right.type() == Value.Type.TEXT;
    if (!texts && right.type() != Value.Type.LIST) {
      throw new ConditionException(
          right.offset(),
          "behind in stands a list or a text, not " + right.type(),
          "Write claim.kind in ['share', 'count'], or 'steel' in claim.measure.");
    }
    if (!texts) {
      checkWord(left, right);
    }
    return truth(left, (a, b) -> isIn(left.of(a, b), right.of(a, b)));
  }

  private static Answer isIn(Value item, Value holder) {
    if (holder instanceof Value.Text text && item instanceof Value.Text part) {
      return Answer.of(text.holds(part));
    }
    Answer answer = Answer.NO;
    if (holder instanceof Value.Items list) {
      for (Value each : list.items()) {
        answer = answer.or(answer("==", item, each));
      }
    }
    return answer;
  }

  /** Refuses words that the property they are compared with can never be. */
  private void checkWord(Part asked, Part told) throws ConditionException {
    for (Part.Literal literal : told.literals()) {
      if (asked.property().isPresent() && !literal.text().isEmpty()) {
        checkWord(asked.property().get(), literal);
      }
    }
  }

  private void checkWord(Property property, Part.Literal literal) throws ConditionException {
    String word = literal.text();
    List<String> words = property.words();
    if (!words.isEmpty() && !words.contains(word)) {
      throw new ConditionException(
          literal.offset(), "\"" + word + "\" is never what this is", Spelling.advice(word, words));
    }
    Optional<String> unit = sizes.apply("1 " + word).map(size -> size.unit().id());
    if (property == Property.UNIT && !unit.equals(Optional.of(word)) && !word.equals("1")) {
      throw new ConditionException(
          literal.offset(),
          "\"" + word + "\" is not the short name of a unit",
          unit.map(id -> "Did you mean '" + id + "'?").orElse("Write t, kg, month, % or USD."));
    }
  }

  private static Answer answer(String mark, Value x, Value y) {
    if (x instanceof Amount left && y instanceof Amount right) {
      return left.compare(right).map(order -> answer(mark, order)).orElse(Answer.UNKNOWN);
    }
    if (x instanceof Value.Day left && y instanceof Value.Day right) {
      return answer(mark, left.day().compareTo(right.day()));
    }
    if (x instanceof Value.Text left && y instanceof Value.Text right) {
      return Answer.of(left.isSame(right) == mark.equals("=="));
    }
    if (x instanceof Value.Truth left && y instanceof Value.Truth right) {
      boolean known = left.answer() != Answer.UNKNOWN && right.answer() != Answer.UNKNOWN;
      boolean same = left.answer() == right.answer();
      return known ? Answer.of(same == mark.equals("==")) : Answer.UNKNOWN;
    }
    return Answer.UNKNOWN;
  }

  private static Answer answer(String mark, int order) {
    return Answer.of(
        switch (mark) {
          case "==" -> order == 0;
          case "!=" -> order != 0;
          case "<" -> order < 0;
          case "<=" -> order <= 0;
          case ">" -> order > 0;
          default -> order >= 0;
        });
  }
}
