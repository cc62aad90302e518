package io.github.claimchecker.benchmarks;

import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Documents;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Short articles about towns and what is counted there. The same ones each time. */
final class MadeUpArticles {
  private static final int SENTENCES = 10;
  private static final int TOWNS = 700;

  private static final List<String> NOUNS =
      words(
          "acre airport apartment apple archive aunt baker bakery bank barge barn barrel battery",
          "beach bed bench bicycle bird boat book bottle bridge brick bus bush cabin cable camel",
          "camera candle canoe carpenter carpet castle cat cathedral cellar chair chapel cheese",
          "chimney cinema citizen clerk clinic coach coin college cottage cow crane crate crop",
          "customer dancer dentist diary doctor dog donkey door driver drum duck engine engineer",
          "factory farmer fence ferry field firefighter fish flag flat flock florist forest fork",
          "fountain fridge garden gate glacier goat grave guest guitar hall harbour harp hedge",
          "helmet hen hive horse hospital hotel hut island jacket jar juror kettle kiosk kitchen",
          "ladder lake lamp lawyer library lighthouse lion lock locomotive lorry magazine mast",
          "mattress meadow mechanic melon mill miner mirror monk monument mosque motorway museum",
          "neighbour notebook nurse oak office orchard oven owl paddle painter palace parcel park",
          "parrot passenger path pear pension piano picture pier pigeon pillow pilot pipe plough",
          "poem pond porter potter pram prison puddle pump pupil rabbit radio railway refugee river",
          "road roof rower sack saddle sailor sausage scarf school sculpture settler sheep shelf",
          "shepherd ship shirt shop shovel singer sister sleeper slipper soldier sparrow spire");

  private static final List<String> VERBS =
      words(
          "admires auctions blesses borrows builds buys catalogues cleans collects counts cuts",
          "delivers designs employs examines exports feeds fills finds grows guards has hires holds",
          "imports inherits inspects keeps lends lists loses makes measures moves needs numbers",
          "owns paints plants prints produces protects rents repairs replaces rescues restores",
          "sells serves shelters shows stores teaches tests trains visits wants washes welcomes");

  private static final List<String> SYLLABLES =
      words("bar dor fel gan hol kir lem mor nis pol rav sel tam ul vor wes yor zan");

  private final Random random = new Random(1);

  private static List<String> words(String... lines) {
    return List.of(String.join(" ", lines).split(" ", -1));
  }

  /** A document of ten sentences with a quantity each. */
  Document next(int number) {
    StringBuilder text = new StringBuilder();
    String town = town();
    for (int i = 0; i < SENTENCES; i++) {
      text.append(sentence(i % 2 == 0 ? town : town())).append(' ');
    }
    return Documents.plain("article-" + number + ".txt", text.toString());
  }

  private String sentence(String town) {
    int value = 2 + (int) Math.pow(10, 1 + 4 * random.nextDouble());
    String when = random.nextInt(3) == 0 ? "In " + (1990 + random.nextInt(35)) + ", " : "";
    return when
        + switch (random.nextInt(8)) {
          case 0 -> "the %s of %s costs $%d.".formatted(noun(), town, value);
          case 1 -> "%s %s %d%% of its %ss.".formatted(town, verb(), value % 98, noun());
          case 2 -> "the %s of %s is %d metres long.".formatted(noun(), town, value);
          case 3 -> "%s %s its %s for %d days.".formatted(town, verb(), noun(), value % 300);
          default -> "%s %s %d %ss and a %s.".formatted(town, verb(), value, noun(), noun());
        };
  }

  private String noun() {
    return NOUNS.get(random.nextInt(NOUNS.size()));
  }

  private String verb() {
    return VERBS.get(random.nextInt(VERBS.size()));
  }

  private String town() {
    int town = random.nextInt(TOWNS);
    int size = SYLLABLES.size();
    List<String> parts = new ArrayList<>();
    for (int left = town; parts.size() < 3; left /= size) {
      parts.add(SYLLABLES.get(left % size));
    }
    String name = String.join("", parts);
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
