package io.github.claimchecker.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All units, with the symbols of every language and the names of one. */
final class UnitTable {
  /** A fraction of a whole, such as "a quarter" or "one in five". */
  static final Unit FRACTION = new Unit("1", Dimension.SHARE, "%", 100, 0);

  private final Map<String, Unit> byId = new LinkedHashMap<>();
  private final List<UnitName> entries = new ArrayList<>();
  private final Map<String, Integer> symbols = new HashMap<>();
  private final Map<String, Integer> names = new HashMap<>();
  private final Set<String> articleUnits = new HashSet<>();
  private final Map<String, List<Prefix>> prefixesOf = new HashMap<>();
  private final Automaton symbolAutomaton;
  private final Automaton nameAutomaton;

  private final FirstWords leadingWords = new FirstWords();

  private record Prefix(String symbol, String name, double factor) {}

  private UnitTable(String language) {
    Map<String, Prefix> prefixes = new HashMap<>();
    for (List<String> row : DataFile.read("units.txt")) {
      if (row.get(0).equals("prefix")) {
        prefixes.put(
            row.get(1), new Prefix(row.get(1), row.get(2), Double.parseDouble(row.get(3))));
      } else {
        addUnit(row, prefixes);
      }
    }
    for (List<String> row : DataFile.read("units-" + language + ".txt")) {
      addNames(row);
    }
    for (List<String> row : DataFile.read("articles-" + language + ".txt")) {
      for (String id : row.get(0).split(",", -1)) {
        articleUnits.add(known(id.strip()).id());
      }
    }
    symbolAutomaton = new Automaton(symbols, false);
    nameAutomaton = new Automaton(names, true);
    forms().forEach((form, name) -> addLeading(form, name));
  }

  /** Reads the table for a language, given by the ending of the names' file, such as {@code en}. */
  static UnitTable of(String language) {
    return new UnitTable(language);
  }

  private void addUnit(List<String> row, Map<String, Prefix> prefixes) {
    String id = row.get(0);
    Dimension dimension = Dimension.valueOf(row.get(1));
    String[] scale = row.get(3).split(" ", -1);
    double factor = Double.parseDouble(scale[0]);
    double offset = scale.length > 1 ? Double.parseDouble(scale[1]) : 0;
    register(new Unit(id, dimension, row.get(2), factor, offset), row.get(4), "");
    List<Prefix> own = new ArrayList<>();
    for (String symbol : row.get(5).isEmpty() ? new String[0] : row.get(5).split(" ", -1)) {
      Prefix prefix = prefixes.get(symbol);
      if (prefix == null) {
        throw new IllegalStateException("no prefix " + symbol + " for " + id);
      }
      own.add(prefix);
      double scaled =
          new BigDecimal(Double.toString(factor))
              .multiply(new BigDecimal(Double.toString(prefix.factor)))
              .doubleValue();
      register(
          new Unit(symbol + id, dimension, row.get(2), scaled, 0),
          row.get(4).isEmpty() ? id : row.get(4),
          symbol);
    }
    prefixesOf.put(id, own);
  }

  private void register(Unit unit, String symbolList, String prefix) {
    byId.putIfAbsent(unit.id(), unit);
    for (String symbol : symbolList.split(",", -1)) {
      String bare = symbol.strip();
      if (!bare.isEmpty()) {
        addSymbol(byId.getOrDefault(unit.id(), unit), bare, prefix);
      }
    }
  }

  private void addSymbol(Unit unit, String marked, String prefix) {
    UnitName name = prefix.isEmpty() ? UnitName.of(unit, marked) : UnitName.prefixed(unit, marked);
    String symbol = UnitName.unmarked(marked);
    if (prefix.equals("µ")) {
      symbols.putIfAbsent("μ" + symbol, entry(name));
    }
    symbols.putIfAbsent(prefix + symbol, entry(name));
  }

  private void addNames(List<String> row) {
    Unit unit = known(row.get(0));
    for (String printed : row.get(1).split(",", -1)) {
      String marked = printed.strip();
      String name = UnitName.unmarked(marked);
      names.putIfAbsent(name, entry(UnitName.of(unit, marked)));
      if (marked.startsWith("*")) {
        for (Prefix prefix : prefixesOf.getOrDefault(row.get(0), List.of())) {
          Unit scaled = byId.getOrDefault(prefix.symbol + row.get(0), unit);
          names.putIfAbsent(prefix.name + name, entry(UnitName.of(scaled, name)));
        }
      }
    }
  }

  private Unit known(String id) {
    Unit unit = byId.get(id);
    if (unit == null) {
      throw new IllegalStateException("no unit " + id);
    }
    return unit;
  }

  private void addLeading(String form, UnitName name) {
    if (name.leading()) {
      leadingWords.add(form);
    }
  }

  private int entry(UnitName name) {
    entries.add(name);
    return entries.size() - 1;
  }

  /**
   * Returns a unit by its id.
   *
   * @param id such as {@code kg}
   */
  Optional<Unit> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Says whether "a" in front of a unit means one of it: "a kilogram", not "a turn". */
  boolean countsWithArticle(Unit unit) {
    return articleUnits.contains(unit.id());
  }

  /** Returns all units, in the order of the data file. */
  List<Unit> all() {
    return List.copyOf(byId.values());
  }

  /** Returns every printed form with what it stands for; a symbol wins over a name. */
  Map<String, UnitName> forms() {
    Map<String, UnitName> forms = new LinkedHashMap<>();
    names.forEach((form, entry) -> forms.put(form, entries.get(entry)));
    symbols.forEach((form, entry) -> forms.put(form, entries.get(entry)));
    return forms;
  }

  /**
   * Finds the longest symbol or name that begins at an offset.
   *
   * @return the index in the upper and the end in the lower 32 bits; below 0 for none
   */
  long longest(String text, int from) {
    long word = FirstWords.word(text, from);
    boolean mark = FirstWords.end(word) == from;
    boolean maySymbol = mark || symbolAutomaton.mayBegin(word);
    boolean mayName = mark || nameAutomaton.mayBegin(word);
    long symbol = maySymbol ? symbolAutomaton.longest(text, from) : -1;
    long name = mayName ? nameAutomaton.longest(text, from) : -1;
    return Automaton.end(symbol) >= Automaton.end(name) ? symbol : name;
  }

  /**
   * Finds the longest symbol or name that may stand in front of a number.
   *
   * @return as {@link #longest}; a digit may touch its end
   */
  long leading(String text, int from) {
    long word = FirstWords.word(text, from);
    if (FirstWords.end(word) > from && !leadingWords.mayHold(word)) {
      return -1;
    }
    long symbol = symbolAutomaton.longest(text, from, true);
    long name = nameAutomaton.longest(text, from, true);
    long match = Automaton.end(symbol) >= Automaton.end(name) ? symbol : name;
    return match >= 0 && entry(match).leading() ? match : -1;
  }

  /** Says whether the name of a unit, not a mere symbol, begins at an offset. */
  boolean isNameAt(String text, int from) {
    return nameAutomaton.mayBegin(FirstWords.word(text, from))
        && nameAutomaton.longest(text, from) >= 0;
  }

  /** Returns what a result of {@link #longest} stands for. */
  UnitName entry(long match) {
    return entries.get(Automaton.payload(match));
  }
}
