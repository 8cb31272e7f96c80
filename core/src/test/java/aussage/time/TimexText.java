package aussage.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aussage.model.DateRef;
import aussage.syntax.Document;
import aussage.syntax.Sentence;
import aussage.text.TextReader;
import aussage.text.TokenizedSentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads time expressions for the tests and writes them so that a table can hold them. */
final class TimexText {
  /** The day of the articles that tables of sentences are read in: a Thursday. */
  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2024, 10, 24));

  private static final TimexExtractor EXTRACTOR = new TimexExtractor();

  private TimexText() {}

  static Document document(String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (TokenizedSentence sentence : TextReader.read(text).sentences()) {
      sentences.add(Sentence.bare(sentences.size(), sentence.role(), sentence.tokens()));
    }
    return Document.of(text, sentences);
  }

  static List<DateRef> refs(String text, Optional<LocalDate> published) {
    return EXTRACTOR.extract(document(text), published);
  }

  /** What a sentence of an article of 24 October 2024 has, as {@link #shown}; null is nothing. */
  static void assertShown(@Nullable String expected, String german) {
    assertEquals(Objects.toString(expected, ""), shown(refs(german, PUBLISHED)));
  }

  /** The same as {@link #placed}. */
  static void assertPlaced(@Nullable String expected, String german) {
    assertEquals(Objects.toString(expected, ""), placed(refs(german, PUBLISHED)));
  }

  /** "3. Mai 2019 DATE 2019-05-03 | Ende Mai DATE 2020-05 END". */
  static String shown(List<DateRef> refs) {
    return refs.stream()
        .map(
            ref ->
                ref.text()
                    + " "
                    + ref.type()
                    + " "
                    + ref.value()
                    + ref.modifier().map(modifier -> " " + modifier).orElse(""))
        .collect(Collectors.joining(" | "));
  }

  /**
   * "vor | drei Wochen": "drei Wochen P3W BEFORE 2024-09-30/2024-10-07", where it lies if known.
   */
  static String placed(List<DateRef> refs) {
    return refs.stream()
        .map(
            ref ->
                ref.text()
                    + " "
                    + ref.value()
                    + ref.modifier().map(modifier -> " " + modifier).orElse("")
                    + " "
                    + ref.relation()
                    + ref.interval()
                        .map(days -> " " + days.startText() + "/" + days.endText())
                        .orElse(""))
        .collect(Collectors.joining(" | "));
  }
}
