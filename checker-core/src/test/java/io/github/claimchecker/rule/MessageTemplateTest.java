package io.github.claimchecker.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MessageTemplateTest {

  @Test
  void namesGiveWayToValues() {
    assertThat(MessageTemplate.parse("{a}, but { b.source }.").fill(name -> "<" + name + ">"))
        .isEqualTo("<a>, but <b.source>.");
  }

  @Test
  void aBraceWithoutAPartnerStays() {
    assertThat(MessageTemplate.parse("} {a} {b").fill(name -> "x")).isEqualTo("} x {b");
  }

  @Test
  void namesThatMeanNothingAreTold() {
    assertThat(MessageTemplate.parse("{a} {c} {a.colour}").unknown(List.of("a")))
        .containsExactly("c", "a.colour");
  }
}
