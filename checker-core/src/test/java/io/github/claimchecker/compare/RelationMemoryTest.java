package io.github.claimchecker.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.compare.Lexicon.Relation;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RelationMemoryTest {
  private static final int WORDS = 1500;
  private static final int LOOK_UPS = 2_000_000;

  private static final List<Relation> RELATIONS = List.of(Relation.values());

  private final RelationMemory memory = new RelationMemory();

  @Test
  void morePairsThanThereIsRoomForAreEachToldTheirOwnRelation() {
    Random random = new Random(5);
    for (int i = 0; i < LOOK_UPS; i++) {
      int a = random.nextInt(WORDS);
      int b = random.nextInt(WORDS);
      Relation relation = RELATIONS.get((a + b) % RELATIONS.size());
      if (memory.of(a, b, () -> relation) != relation) {
        assertThat(memory.of(a, b, () -> relation)).as("%d and %d", a, b).isEqualTo(relation);
      }
    }
  }

  @Test
  void aPairIsLookedUpOnceInEitherOrder() {
    assertThat(memory.of(7, 3, () -> Relation.BROADER)).isEqualTo(Relation.BROADER);
    assertThat(memory.of(3, 7, () -> Relation.NONE)).isEqualTo(Relation.BROADER);
  }

  @Test
  void theLargestNumbersAreKeptApart() {
    int last = (1 << 30) - 2;
    assertThat(memory.of(last, last, () -> Relation.SAME)).isEqualTo(Relation.SAME);
    assertThat(memory.of(last - 1, last, () -> Relation.NONE)).isEqualTo(Relation.NONE);
    assertThat(memory.of(last, last, () -> Relation.NONE)).isEqualTo(Relation.SAME);
  }
}
