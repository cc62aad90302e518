package io.github.claimchecker.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Text of documents and rule files must not break out of the format it is told in. */
class HostileTextTest {
  private static final String PLAIN = "plain words";

  private static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script>",
          "]]></failure></testcase><testcase name=\"x\">",
          "-->\" onload='x' &amp; &#27; &bogus;",
          "\u001b[31mred\u001b[0m \u001b]8;;http://x\u0007link",
          "one\n::error file=x::two",
          "::stop-commands::token",
          "%0A::error::three",
          "a\r\n[ERROR] BUILD FAILURE\r\n",
          "nul \u0000 bell \u0007 back \b\b\b",
          "\u202eturned\u202c \u2066isolated\u2069",
          "half \ud800 and \udc00 other",
          "\ufffe\uffff\ufdd0",
          "\u2028line\u2029paragraph\u0085next",
          "\",\"injected\":\"x\\",
          "[link](http://x) \\] ](1)",
          "=HYPERLINK(\"http://x\"),\n@SUM(1)");

  static Stream<Arguments> texts() {
    return Stream.of(ReportFormat.values())
        .flatMap(format -> HOSTILE.stream().map(text -> Arguments.of(format, text)));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void staysWithinItsFormat(ReportFormat format, String text) {
    String report = RendererTest.render(format.renderer("site/"), Samples.saying(text));
    String plain = RendererTest.render(format.renderer("site/"), Samples.saying(PLAIN));

    assertThat(report.chars())
        .noneMatch(c -> Character.isISOControl(c) && c != '\n')
        .noneMatch(c -> c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069);
    assertThat(report.codePoints())
        .noneMatch(c -> Character.getType(c) == Character.SURROGATE || c == 0x2028 || c == 0x2029);
    assertThat(parts(format).applyAsLong(report))
        .isEqualTo(parts(format).applyAsLong(plain))
        .isPositive();
  }

  /** Counts what a reader of the format takes for its parts. */
  private static ToLongFunction<String> parts(ReportFormat format) {
    return switch (format) {
      case TEXT -> report -> report.lines().count();
      case JSON, SARIF -> report -> nodes(JsonMapper.shared().readTree(report));
      case JUNIT -> HostileTextTest::elements;
      case GITHUB -> report -> report.lines().filter(HostileTextTest::isCommand).count();
    };
  }

  private static boolean isCommand(String line) {
    assertThat(line).matches("::(error|warning|notice) (file|title)=[^:]*::[^\\n]*");
    assertThat(line.replaceFirst("::.*?::", "")).doesNotContain("%0A");
    return true;
  }

  private static long nodes(JsonNode node) {
    return 1 + node.valueStream().mapToLong(HostileTextTest::nodes).sum();
  }

  private static long elements(String report) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(report)))
          .getElementsByTagName("*")
          .getLength();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(report, e);
    }
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void staysWithinALineOfTheInventory(String text) throws IOException {
    StringBuilder csv = new StringBuilder();
    StringBuilder json = new StringBuilder();

    new CsvInventory().render(Samples.inventory(text), csv);
    new JsonInventory().render(Samples.inventory(text), json);

    assertThat(csv.toString().lines()).hasSize(2);
    assertThat(csv.toString().replaceAll("\"(?:[^\"]|\"\")*\"", "")).doesNotContain("\"");
    assertThat(csv.toString().replaceAll("\"(?:[^\"]|\"\")*\"", "").split(",", -1)).hasSize(37);
    assertThat(JsonMapper.shared().readTree(json.toString()).path("claims").size()).isEqualTo(1);
  }

  static Stream<String> hostile() {
    return HOSTILE.stream();
  }
}
