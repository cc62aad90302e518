package io.github.claimchecker.examples.jsonlines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.ClaimChecker;
import io.github.claimchecker.rule.load.RuleLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReadmeTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void theAnswerInTheReadmeIsWhatExplainAnswers() throws IOException {
    ClaimChecker checker = ClaimChecker.of(RuleLoader.standard().load(List.of("general")).rules());

    String answer = ExplainVerb.ofTexts(checker).answer(snippet("explain"));

    assertThat(JSON.readTree(snippet("answer"))).isEqualTo(JSON.readTree(answer));
  }

  @Test
  void theReadmeTellsEveryVerb() throws IOException {
    for (Call.Verb verb : Call.Verb.values()) {
      assertThat(Files.readString(Path.of("README.md")))
          .contains("java -jar json-lines.jar " + ClaimNodes.word(verb));
    }
  }

  /** The code between a mark and the end of it. */
  private static String snippet(String mark) throws IOException {
    String text = Files.readString(Path.of("README.md"));
    int start = text.indexOf("<!-- " + mark + " -->");
    String block = text.substring(start, text.indexOf("<!-- end -->", start));
    return block.substring(block.indexOf("```json\n") + 8, block.lastIndexOf("```"));
  }
}
