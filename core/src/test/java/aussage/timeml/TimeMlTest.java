package aussage.timeml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aussage.model.Article;
import aussage.model.DateRef;
import aussage.model.Interval;
import aussage.model.ParsedArticle;
import aussage.model.Span;
import aussage.model.TimeRelation;
import aussage.model.TimexModifier;
import aussage.model.TimexType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** TIMEX3 tags in place. */
class TimeMlTest {
  @Test
  void tagsInPlaceAndEscapes() {
    String text = "R&D bis Ende Mai <neu>\u0000";
    LocalDate day = LocalDate.of(2024, 5, 3);
    DateRef may =
        new DateRef(
            new Span(8, 16),
            "Ende Mai",
            TimexType.DATE,
            "2024-05",
            Optional.of(TimexModifier.END),
            Optional.of(Interval.ofDays(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 6, 1))),
            TimeRelation.UNTIL);
    ParsedArticle article =
        new ParsedArticle(
            Article.of(text).named("a").published(day),
            Optional.of(day),
            List.of(),
            List.of(),
            List.of(may),
            List.of(),
            List.of(),
            List.of());
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <TimeML>
        <DOCID>a</DOCID>
        <DCT><TIMEX3 tid="t0" type="DATE" value="2024-05-03" functionInDocument="CREATION_TIME">2024-05-03</TIMEX3></DCT>
        <TEXT>R&amp;D bis <TIMEX3 tid="t1" type="DATE" value="2024-05" mod="END">Ende Mai</TIMEX3> &lt;neu&gt;\uFFFD</TEXT>
        </TimeML>
        """,
        TimeMl.write(article));
  }
}
