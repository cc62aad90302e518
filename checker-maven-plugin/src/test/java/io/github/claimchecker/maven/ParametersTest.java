package io.github.claimchecker.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Looks at the parameters as Maven sees them: in the descriptor that the build has made. */
class ParametersTest {
  /** What only a gate has: the page of the site fails nothing and is one file of its own. */
  private static final Set<String> OF_GATES =
      Set.of(
          "failOnSeverity",
          "failOnViolation",
          "maxViolations",
          "failIfUnmatched",
          "formats",
          "outputDirectory");

  @Test
  void theReportTakesWhatTheCheckTakes() throws Exception {
    Map<String, String> expected = ofUsers("check");
    expected.keySet().removeAll(OF_GATES);

    assertThat(expected).hasSizeGreaterThan(10);
    assertThat(ofUsers("report")).containsAllEntriesOf(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aggregate-check",
        "baseline",
        "check",
        "claims",
        "explain",
        "init",
        "suggest",
        "test-rules"
      })
  void eachParameterHasAPropertyOfItsName(String goal) throws Exception {
    assertThat(ofUsers(goal))
        .isNotEmpty()
        .allSatisfy((name, value) -> assertThat(value).startsWith("${checker." + name + "}"));
    assertThat(child(mojo(goal), "threadSafe").getTextContent()).isEqualTo("true");
    assertThat(child(mojo(goal), "requiresProject").getTextContent()).isEqualTo("false");
  }

  /** The parameters that a user can set, each with its property and its default. */
  private static Map<String, String> ofUsers(String goal) throws Exception {
    Map<String, String> parameters = new TreeMap<>();
    NodeList all = child(mojo(goal), "configuration").getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element each = (Element) all.item(i);
      if (each.getTextContent().startsWith("${checker.")) {
        String standard = each.getAttribute("default-value");
        parameters.put(each.getTagName(), each.getTextContent() + " " + standard);
      }
    }
    return parameters;
  }

  private static Element mojo(String goal) throws Exception {
    Document descriptor =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(Path.of("target/classes/META-INF/maven/plugin.xml").toFile());
    return elements(descriptor.getElementsByTagName("mojo"))
        .filter(mojo -> child(mojo, "goal").getTextContent().equals(goal))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast);
  }

  private static Element child(Element parent, String name) {
    return elements(parent.getChildNodes())
        .filter(each -> each.getTagName().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " in " + parent));
  }
}
