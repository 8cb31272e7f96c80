package aussage.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aussage.html.HtmlReport;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What holds for the page of any text. */
@Tag("models")
class HtmlPageProperties {
  private static final String NOT_ALLOWED =
      "[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

  /** The article of the page: what it shows, its anchors and what points at them. */
  private static final class Seen {
    final StringBuilder text = new StringBuilder();
    final Set<String> anchors = new HashSet<>();
    final List<String> links = new ArrayList<>();

    void read(Node node, boolean inText) {
      for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
        if (child instanceof Element element) {
          note(element);
          String look = element.getAttribute("class");
          boolean extra = List.of("card", "note", "found number").contains(look);
          read(element, (inText || look.equals("text")) && !extra);
        } else if (inText) {
          text.append(child.getTextContent());
        }
      }
    }

    private void note(Element element) {
      String id = element.getAttribute("id");
      assertTrue(id.isEmpty() || anchors.add(id), () -> "twice: " + id);
      String link = element.getAttribute("href");
      if (!link.isEmpty()) {
        links.add(link.substring(1));
      }
      String card = element.getAttribute("aria-describedby");
      if (!card.isEmpty()) {
        links.add(card);
      }
    }
  }

  @Provide
  Arbitrary<String> salads() {
    return WholeChainProperties.texts();
  }

  @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
  void isWellFormedAndShowsTheWholeText(@ForAll("salads") String text) throws Exception {
    String section = HtmlReport.section(WholeChainProperties.parse(text), 1);
    Node page =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(section)));
    Seen seen = new Seen();
    seen.read(page, false);
    assertEquals(letters(text), letters(seen.text.toString()));
    seen.links.forEach(link -> assertTrue(seen.anchors.contains(link), () -> "nowhere: " + link));
  }

  private static String letters(String text) {
    return text.replaceAll(NOT_ALLOWED, "\ufffd").replaceAll("\\s", "");
  }
}
