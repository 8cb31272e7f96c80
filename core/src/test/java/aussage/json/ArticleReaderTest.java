package aussage.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aussage.model.Article;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleReaderTest {
  @Test
  void readsAnArticle() throws IOException {
    InputLine line = only("{\"date\":\"2024-10-24\",\"text\":\"Es kamen 40.\",\"id\":\"hafen\"}");
    Article article =
        Article.of("Es kamen 40.").named("hafen").published(LocalDate.of(2024, 10, 24));
    assertEquals(new InputLine.Valid(1, article, ""), line);
  }

  @Test
  void readsALineThatOthersCut() {
    byte[] line = "{\"id\":\"hafen\",\"text\":\"Es kamen 40.\"}\r".getBytes(StandardCharsets.UTF_8);
    Article article = Article.of("Es kamen 40.").named("hafen");
    assertEquals(Optional.of(new InputLine.Valid(17, article, "")), ArticleReader.line(17, line));
    assertEquals(Optional.empty(), ArticleReader.line(17, new byte[] {' ', '\r'}));
    InputLine.Invalid tooLong =
        (InputLine.Invalid) ArticleReader.line(17, new byte[8_000_001]).orElseThrow();
    assertEquals("the line has more than 8000000 bytes: split the article", tooLong.error());
  }

  @Test
  void takesNullForADateThatIsNotKnown() throws IOException {
    InputLine.Valid line = (InputLine.Valid) only("{\"id\":\"a\",\"text\":\"\",\"date\":null}");
    assertEquals(Optional.empty(), line.article().published());
  }

  @ParameterizedTest(name = "keeps {0} as it stands")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "ort": "Kiel"                          | {"ort": "Kiel"}
          "n":1.50e+3                            | {"n":1.50e+3}
          "n" : 123456789012345678901234567890.1 | {"n" : 123456789012345678901234567890.1}
          "a": [1, {"b": null}], "ja": true      | {"a": [1, {"b": null}], "ja": true}
          "\\u00e4": "\\u00e4 ä"                 | {"\\u00e4": "\\u00e4 ä"}
          "extra": {"extra": 1}                  | {"extra": {"extra": 1}}
          """)
  void copiesOtherFields(String fields, String extra) throws IOException {
    String line = "{\"id\":\"a\", " + fields + ", \"text\":\"Ein \\\"Satz\\\".\"}";
    assertEquals(extra, ((InputLine.Valid) only(line)).extra());
    String last = "{\"id\":\"a\", \"text\":\"\", " + fields + " }";
    assertEquals(extra, ((InputLine.Valid) only(last)).extra());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          {"id":"a"}                             | a | the field "text" is missing: it holds the article
          {"text":"Es regnet."}                  | - | the field "id" is missing: give each article a name
          {"id":7,"text":"Es regnet."}           | - | the field "id" is a number: write a string in quotation marks
          {"id":"a","text":null}                 | a | the field "text" is null: write a string in quotation marks
          {"id":"a","text":["Es regnet."]}       | a | the field "text" is an array: write a string in quotation marks
          {"id":"a","text":"","date":20241024}   | a | the field "date" is a number: write a string in quotation marks
          {"id":"a","text":"","date":"24.10.24"} | a | the date "24.10.24" is no day of the calendar: write it as 2024-10-24, or leave it out
          {"id":"a","text":"","date":"2023-02-29"} | a | the date "2023-02-29" is no day of the calendar: write it as 2024-10-24, or leave it out
          {"id":"a","text":"","date":"+12024-02-29"} | a | the date "+12024-02-29" is no day of the calendar: write it as 2024-10-24, or leave it out
          {"id":"a","text":"","id":"b"}          | a | malformed JSON at column 25: Duplicate field 'id'; write one complete JSON object on a line
          {"id":"a","text":"Es reg               | a | malformed JSON at column 25: Unexpected end-of-input: was expecting closing quote for a string value; write one complete JSON object on a line
          {"id":"a","text":""                    | a | malformed JSON at column 20: Unexpected end-of-input: expected close marker for Object; write one complete JSON object on a line
          {'id':'a'}                             | - | malformed JSON at column 2: Unexpected character (''' (code 39)): was expecting double-quote to start field name; write one complete JSON object on a line
          {"id":"a","text":""} {"id":"b"}        | a | something follows the JSON object: write one article on a line
          ["a","Es regnet."]                     | - | the line is an array: write a JSON object with "id" and "text"
          "Es regnet."                           | - | the line is a string: write a JSON object with "id" and "text"
          17                                     | - | the line is a number: write a JSON object with "id" and "text"
          Es regnet.                             | - | malformed JSON at column 3: Unrecognized token 'Es'; write one complete JSON object on a line
          """)
  void tellsWhatIsWrong(String line, String id, String error) throws IOException {
    assertEquals(new InputLine.Invalid(1, Optional.ofNullable(id), error), only(line));
  }

  @Test
  void goesOnAfterALineThatIsNoArticle() throws IOException {
    List<InputLine> lines =
        read(
            utf8("\uFEFF{\"id\":\"a\",\"text\":\"\"}\r\n\n  \t\r\n{\n"),
            new byte[] {'"', (byte) 0xe4, '"', '\n'},
            utf8("{\"id\":\"b\",\"text\":\"\"}"));
    assertEquals(List.of(1L, 4L, 5L, 6L), lines.stream().map(InputLine::number).toList());
    assertTrue(lines.get(0) instanceof InputLine.Valid);
    assertEquals(
        new InputLine.Invalid(
            5, Optional.empty(), "the line is not UTF-8: convert it, for example with iconv"),
        lines.get(2));
    assertEquals("b", ((InputLine.Valid) lines.get(3)).article().id());
  }

  @Test
  void takesTextsUpToTheLimit() throws IOException {
    String longest = "ä".repeat(ArticleReader.MAX_TEXT_LENGTH);
    List<InputLine> lines =
        read(
            utf8("{\"id\":\"a\",\"text\":\"" + longest + "\"}\n"),
            utf8("{\"id\":\"b\",\"text\":\"" + longest + "ä\"}\n"),
            utf8("{\"id\":\"c\",\"text\":\"" + "ä".repeat(8_000_000) + "\"}\n"),
            utf8("{\"id\":\"d\",\"text\":\"\"}\n"));
    assertEquals(longest, ((InputLine.Valid) lines.get(0)).article().text());
    assertEquals(
        "the text has 1000001 characters, more than 1000000: split the article",
        ((InputLine.Invalid) lines.get(1)).error());
    assertEquals(
        "the line has more than 8000000 bytes: split the article",
        ((InputLine.Invalid) lines.get(2)).error());
    assertTrue(lines.get(3) instanceof InputLine.Valid);
  }

  @Test
  void survivesDeepNesting() throws IOException {
    String deep = "{\"id\":\"a\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    assertTrue(only(deep) instanceof InputLine.Invalid);
  }

  private static InputLine only(String line) throws IOException {
    List<InputLine> lines = read(utf8(line));
    assertEquals(1, lines.size());
    return lines.get(0);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<InputLine> read(byte[]... pieces) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] piece : pieces) {
      all.write(piece);
    }
    List<InputLine> lines = new ArrayList<>();
    try (ArticleReader reader = new ArticleReader(new ByteArrayInputStream(all.toByteArray()))) {
      for (Optional<InputLine> line = reader.next(); line.isPresent(); line = reader.next()) {
        lines.add(line.get());
      }
    }
    return lines;
  }
}
