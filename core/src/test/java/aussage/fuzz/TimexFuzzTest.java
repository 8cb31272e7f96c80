package aussage.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aussage.model.DateRef;
import aussage.model.Token;
import aussage.syntax.Document;
import aussage.syntax.Sentence;
import aussage.text.TextReader;
import aussage.text.TokenizedSentence;
import aussage.time.TimexExtractor;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

class TimexFuzzTest {
  private static final TimexExtractor TIMEXES = new TimexExtractor();
  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  @FuzzTest
  void datesStandInTheTextAndCanBeAskedFromAnyDay(byte[] input) {
    String text = FuzzText.of(input);
    List<Sentence> sentences = new ArrayList<>();
    BitSet begins = new BitSet();
    BitSet ends = new BitSet();
    for (TokenizedSentence sentence : TextReader.read(text).sentences()) {
      sentences.add(Sentence.bare(sentences.size(), sentence.role(), sentence.tokens()));
      for (Token token : sentence.tokens()) {
        begins.set(token.begin());
        ends.set(token.end());
      }
    }
    Document document = Document.of(text, sentences);
    TIMEXES.dateline(document);
    TIMEXES.extract(document, Optional.empty());
    List<DateRef> dates = TIMEXES.extract(document, Optional.of(DAY));
    int end = 0;
    for (DateRef date : dates) {
      assertTrue(date.span().begin() >= end && !date.span().isEmpty(), text);
      assertTrue(begins.get(date.span().begin()) || isJoint(text, date.span().begin()), text);
      assertTrue(ends.get(date.span().end()) || isJoint(text, date.span().end()), text);
      assertEquals(date.span().in(text), date.text());
      end = date.span().end();
      date.days();
      date.period();
      date.duration();
      assertEquals(date.value(), date.resolve(DAY).value(), text);
      date.resolve(FIRST_DAY);
      date.resolve(LAST_DAY);
    }
    assertEquals(dates, TIMEXES.extract(document, Optional.of(DAY)));
  }

  /** Where a token can be cut: "3./4.5.2019", "Mai/Juni", "20-22 Uhr", and before a full stop. */
  private static boolean isJoint(String text, int at) {
    return "/-–".indexOf(text.charAt(at - 1)) >= 0 || "/-–.".indexOf(text.charAt(at)) >= 0;
  }
}
