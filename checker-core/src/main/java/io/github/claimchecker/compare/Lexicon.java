package io.github.claimchecker.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * How near two lemmas are in meaning, by WordNet 3.1 and a list of families of measuring words.
 *
 * <p>Only the first senses of a word count: the rare ones join almost anything.
 */
final class Lexicon {
  private static final int SENSES = 4;
  private static final int MOST_ENTRIES = 200_000;

  private final Dictionary dictionary;
  private final Opposites opposites = Opposites.english();
  private final Map<String, Set<Integer>> families = new HashMap<>();
  private final Map<String, Entry> entries = new ConcurrentHashMap<>();
  private final RelationMemory memory = new RelationMemory();
  private int lookedUp;

  private Lexicon(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** Loads WordNet from the class path, a third of a second. */
  static Lexicon english() {
    try {
      Lexicon lexicon = new Lexicon(Dictionary.getDefaultResourceInstance());
      lexicon.readFamilies("related-en.txt");
      return lexicon;
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet cannot be read from the class path", e);
    }
  }

  private void readFamilies(String name) {
    List<String> lines = DataLines.of(name);
    for (int family = 0; family < lines.size(); family++) {
      for (String word : lines.get(family).split(" +", -1)) {
        families.computeIfAbsent(word, w -> new HashSet<>()).add(family);
      }
    }
  }

  /** How near two words are: from not at all to the same. */
  enum Relation {
    NONE(0),
    SIBLING(0.35),
    BROADER(0.7),
    SYNONYM(0.9),
    SAME(1);

    private final double weight;

    Relation(double weight) {
      this.weight = weight;
    }

    double weight() {
      return weight;
    }
  }

  Relation relation(String a, String b) {
    if (a.equals(b)) {
      return Relation.SAME;
    }
    Entry first = entry(a);
    Entry second = entry(b);
    return memory.of(first.number, second.number, () -> relation(first, second));
  }

  private static Relation relation(Entry first, Entry second) {
    if (meet(first.families, second.families) || meet(first.senses, second.senses)) {
      return Relation.SYNONYM;
    }
    if (meet(first.senses, second.broader) || meet(first.broader, second.senses)) {
      return Relation.BROADER;
    }
    return meet(first.parents, second.parents) ? Relation.SIBLING : Relation.NONE;
  }

  /** Whether words of two claims exclude each other: "north" and "south", "each" and "total". */
  boolean contrast(Set<String> a, Set<String> b) {
    return opposites.between(a, b) || antonyms(a, b);
  }

  private boolean antonyms(Set<String> a, Set<String> b) {
    for (String mine : a) {
      for (String theirs : b) {
        boolean opposed =
            entry(mine).opposites.contains(theirs) || entry(theirs).opposites.contains(mine);
        if (opposed && !a.contains(theirs) && !b.contains(mine)) {
          return true;
        }
      }
    }
    return false;
  }

  /** What is known of a lemma. */
  Entry entry(String lemma) {
    Entry known = entries.get(lemma);
    if (known == null) {
      known = lookUp(lemma);
      if (entries.size() < MOST_ENTRIES) {
        entries.put(lemma, known);
      }
    }
    return known;
  }

  /** The dictionary reads from a shared stream; one look-up at a time. */
  private synchronized Entry lookUp(String lemma) {
    Entry entry = new Entry(lookedUp++, families.getOrDefault(lemma, Set.of()));
    String written = lemma.replace('_', ' '); // a verb and its particle
    try {
      for (POS pos : List.of(POS.NOUN, POS.VERB, POS.ADJECTIVE)) {
        IndexWord word = dictionary.getIndexWord(pos, written);
        if (word != null) {
          List<Synset> senses = word.getSenses();
          for (Synset sense : senses.subList(0, Math.min(SENSES, senses.size()))) {
            entry.add(sense, written);
          }
        }
      }
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet cannot be read: " + lemma, e);
    }
    return entry;
  }

  private static boolean meet(Set<?> a, Set<?> b) {
    Set<?> small = a.size() < b.size() ? a : b;
    Set<?> large = small == a ? b : a;
    for (Object element : small) {
      if (large.contains(element)) {
        return true;
      }
    }
    return false;
  }

  private static long id(Synset synset) {
    return synset.getOffset() * 4 + synset.getPOS().getId();
  }

  /**
   * What is known of a lemma: its senses, the derived words' senses among them, and those above.
   */
  static final class Entry {
    private final int number;
    private final Set<Integer> families;
    private final Set<Long> senses = new HashSet<>();
    private final Set<Long> parents = new HashSet<>();
    private final Set<Long> broader = new HashSet<>();
    private final Set<String> opposites = new HashSet<>();

    private Entry(int number, Set<Integer> families) {
      this.number = number;
      this.families = families;
    }

    Set<Integer> families() {
      return families;
    }

    Set<Long> senses() {
      return senses;
    }

    /** The senses right above its own. */
    Set<Long> parents() {
      return parents;
    }

    /** The senses up to two steps above its own. */
    Set<Long> broader() {
      return broader;
    }

    private void add(Synset sense, String lemma) throws JWNLException {
      senses.add(id(sense));
      for (Pointer derived : sense.getPointers(PointerType.DERIVATION)) {
        if (derived.getSource() instanceof Word word && word.getLemma().equalsIgnoreCase(lemma)) {
          senses.add(id(derived.getTargetSynset()));
        }
      }
      for (Pointer opposite : sense.getPointers(PointerType.ANTONYM)) {
        if (opposite.getSource() instanceof Word word
            && word.getLemma().equalsIgnoreCase(lemma)
            && opposite.getTarget() instanceof Word other) {
          opposites.add(other.getLemma());
        }
      }
      for (Pointer up : sense.getPointers(PointerType.HYPERNYM)) {
        Synset parent = up.getTargetSynset();
        parents.add(id(parent));
        broader.add(id(parent));
        for (Pointer further : parent.getPointers(PointerType.HYPERNYM)) {
          broader.add(id(further.getTargetSynset()));
        }
      }
    }
  }
}
