package io.github.claimchecker.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CharsTest {

  @Test
  void listsAllWhiteSpace() {
    String spaces =
        IntStream.rangeClosed(0, Character.MAX_VALUE)
            .filter(c -> Chars.isSpace((char) c))
            .mapToObj(Character::toString)
            .collect(Collectors.joining());

    assertThat(Chars.spaces().chars())
        .containsExactlyInAnyOrderElementsOf(spaces.chars().boxed().toList());
  }
}
