package io.github.claimchecker.claim;

/**
 * Takes a noun for a name where it is printed like one: "our coaster, Redtail, opens". Nouns behind
 * an article keep their capital for other reasons ("the Board").
 */
final class NameRepair {
  private final TaggedSentence sentence;

  NameRepair(TaggedSentence sentence) {
    this.sentence = sentence;
  }

  void apply() {
    for (int i = 1; i < sentence.size(); i++) {
      if (isPrintedLikeName(i) && isAlone(i) && !isTitled()) {
        sentence.retag(i, "PROPN");
      }
    }
  }

  /** "Redtail", but neither "DVD" nor "iPod". */
  private boolean isPrintedLikeName(int i) {
    String text = sentence.token(i).text();
    boolean lower = text.length() > 2 && text.substring(1).chars().allMatch(Character::isLowerCase);
    return sentence.isTagged(i, "NOUN")
        && !sentence.isQuantity(i)
        && !sentence.in("stop", i)
        && Character.isUpperCase(text.charAt(0))
        && lower;
  }

  /** Behind a comma or a preposition, with nothing that it could describe or be described by. */
  private boolean isAlone(int i) {
    boolean opened = sentence.lower(i - 1).equals(",") || sentence.isPreposition(i - 1);
    return opened && !sentence.isNoun(i + 1) && !sentence.lower(i + 1).equals("of");
  }

  /** A title prints most of its words so. */
  private boolean isTitled() {
    int capitals = 0;
    int content = 0;
    for (int i = 1; i < sentence.size(); i++) {
      if (sentence.isContent(i)) {
        content++;
        capitals += Character.isUpperCase(sentence.token(i).text().charAt(0)) ? 1 : 0;
      }
    }
    return capitals * 2 > content;
  }
}
