package aussage.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aussage.model.Article;
import aussage.model.Certainty;
import aussage.model.ParsedArticle;
import aussage.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks in each other, side by side and across each other. */
class MarkedTextTest {
  private static final String TEXT = "abcdefghij";

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          QUANTITY 2 4                | ab[q cd]efghij
          CLAIM 0 10, QUANTITY 2 4    | [c ab[q cd]efghij]
          QUANTITY 2 4, DATE 4 6      | ab[q cd][d ef]ghij
          CLAIM 2 6, QUANTITY 2 6     | ab[c [q cdef]]ghij
          SOURCE 2 6, QUANTITY 4 8    | ab[s cd[q ef]][q gh]ij
          CLAIM 0 4, CLAIM 2 8, DATE 3 6 | [c ab[c c[d d]]][c [d ef]gh]ij
          QUANTITY 6 14               | abcdef[q ghij]
          """)
  void writesEveryMarkInPlace(String marks, String expected) {
    List<Mark> all = new ArrayList<>();
    for (String mark : marks.split(",\\s*")) {
      String[] parts = mark.split(" ");
      Span span = new Span(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
      Mark.Kind kind = Mark.Kind.valueOf(parts[0]);
      all.add(new Mark(kind, all.size() + 1, span, Certainty.CERTAIN, false, new Card("Karte")));
    }
    ParsedArticle article =
        new ParsedArticle(
            Article.of(TEXT),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Markup out = new Markup();
    new MarkedText(out, TEXT, new Anchors(1, article)).write(new Span(0, 10), all);
    assertEquals(expected, inBrackets(out.toString()));
  }

  /** Without cards and numbers, only the kinds of marks. */
  private static String inBrackets(String markup) {
    return markup
        .replaceAll("<span class=\"found number\">.*?</a>", "<number>")
        .replaceAll("<span class=\"card\".*?</b></span>", "")
        .replaceAll("<number></span>", "")
        .replaceAll("<span class=\"found ([a-z])[^>]*>(<mark[^>]*>)?", "[$1 ")
        .replaceAll("</mark>", "")
        .replaceAll("</span>", "]");
  }
}
