package aussage.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import aussage.model.Article;
import aussage.model.Claim;
import aussage.model.DateRef;
import aussage.model.Interval;
import aussage.model.ParsedArticle;
import aussage.model.Quantity;
import aussage.model.QuantityModifier;
import aussage.model.TimeRelation;
import aussage.model.TimexType;
import aussage.model.Unit;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleJsonTest {
  @Test
  void writesTheWholeArticleOnALine() {
    String line = ArticleJson.all().line(Samples.article(), "{\"n\":1e3}");
    OutputSchema.check(line);
    assertEquals(
        """
        {"id":"kutter","date":"2024-10-24",\
        "quantities":[{"span":[67,104],"text":"bis zu 12 Mio. Liter Wasser je Stunde",\
        "number":{"span":[74,81],"text":"12 Mio."},\
        "value":12000000,"min":null,"max":12000000,"modifier":"AT_MOST",\
        "unit":{"kind":"MEASURE","code":"L","text":"Liter","span":[82,87],"lemma":"Liter"},\
        "counted":{"span":[88,94],"text":"Wasser"},\
        "per":{"value":1,"unit":{"kind":"DURATION","code":"h","text":"Stunde","span":[98,104],"lemma":"Stunde"}}}],\
        "dateRefs":[{"span":[41,52],"text":"18. Oktober","type":"DATE","value":"2024-10-18",\
        "modifier":"APPROX","start":"2024-10-18","end":"2024-10-19","relation":"ON"}],\
        "attributions":[{"kind":"INDIRECT","span":[0,133],\
        "source":{"span":[0,18],"text":"Kapitänin Eva Lang","head":"Lang","name":"Eva Lang",\
        "role":"Kapitänin","type":"PERSON","members":[]},\
        "cue":{"spans":[[19,25],[62,65]],"text":"teilte mit","lemma":"mitteilen"},\
        "content":[[67,132]],"stance":"AFFIRMS",\
        "addressee":{"span":[26,37],"text":"der Zeitung"},"medium":{"span":[53,61],"text":"im Radio"}}],\
        "claims":[{"span":[67,132],"text":"bis zu 12 Mio. Liter Wasser je Stunde seien in den Rumpf gelaufen",\
        "sentence":[0,133],\
        "subject":{"span":[67,104],"text":"bis zu 12 Mio. Liter Wasser je Stunde","head":"Liter"},\
        "predicate":{"spans":[[105,110],[124,132]],"text":"seien gelaufen","lemma":"laufen"},\
        "arguments":[{"role":"DIRECTION","preposition":"in","span":[111,123],"text":"in den Rumpf"}],\
        "polarity":"POSITIVE","certainty":"CERTAIN","tense":"PAST","speechAct":"STATEMENT",\
        "attributions":[0],"quantities":[0],"dateRefs":[0],\
        "triples":[["bis zu 12 Mio. Liter Wasser je Stunde","seien gelaufen","in den Rumpf"]]}],\
        "diagnostics":[{"span":[0,1],"rule":"text.long-sentence","message":"The sentence was cut."}],\
        "extra":{"n":1e3}}""",
        line);
  }

  @ParameterizedTest(name = "{0} is written {1}")
  @CsvSource({
    "3000, 3000",
    "1.2E+7, 12000000",
    "1E-7, 0.0000001",
    "1.20, 1.20",
    "-5, -5",
    "0.3333333333, 0.3333333333",
    "123456789012345678901234567890.5, 123456789012345678901234567890.5",
    "1E+120, 1000000000000000000000000000000000000000000000000000000000000000000000000000000000"
        + "000000000000000000000000000000000000000"
  })
  void writesNumbersInFull(BigDecimal value, String written) {
    String line = ArticleJson.all().line(withQuantities(quantity(value)));
    OutputSchema.check(line);
    assertEquals(written, line.replaceAll(".*\"value\":([^,]*),.*", "$1"));
  }

  @Test
  void writesAClockTimeAsALocalDateTime() {
    Interval evening =
        Interval.ofTimes(
            LocalDateTime.of(2024, 10, 18, 20, 0), LocalDateTime.of(2024, 10, 18, 20, 30));
    DateRef time =
        new DateRef(
            Samples.span("18. Oktober"),
            "18. Oktober",
            TimexType.TIME,
            "2024-10-18T20:00",
            Optional.empty(),
            Optional.of(evening),
            TimeRelation.ON);
    JsonNode json =
        OutputSchema.check(
            ArticleJson.all().line(Samples.with(List.of(), List.of(time), List.of())));
    assertEquals("2024-10-18T20:00", json.at("/dateRefs/0/start").textValue());
    assertEquals("2024-10-18T20:30", json.at("/dateRefs/0/end").textValue());
  }

  @Test
  void pointsAtThatVeryQuantityAmongEqualOnes() {
    Quantity first = Samples.quantity();
    Quantity second = Samples.quantity();
    ParsedArticle article =
        new ParsedArticle(
            Article.of(Samples.TEXT),
            Optional.empty(),
            List.of(),
            List.of(first, second),
            List.of(Samples.date()),
            List.of(Samples.attribution()),
            List.of(Samples.claim(), withQuantity(second)),
            List.of());
    JsonNode claims = OutputSchema.check(ArticleJson.all().line(article)).get("claims");
    assertEquals("[0]", claims.get(0).get("quantities").toString(), "an equal one");
    assertEquals("[1]", claims.get(1).get("quantities").toString(), "that very one");
  }

  @Test
  void refusesAClaimOfAnotherArticle() {
    ParsedArticle article =
        Samples.with(List.of(), List.of(Samples.date()), List.of(Samples.claim()));
    assertThrows(IllegalArgumentException.class, () -> ArticleJson.all().line(article));
  }

  @Test
  void writesOnlyWhatIsAskedFor() {
    ArticleJson json = ArticleJson.only(EnumSet.of(Part.DATE_REFS));
    String line = json.line(Samples.with(List.of(), List.of(), List.of()));
    OutputSchema.check(line);
    assertEquals("{\"id\":\"kutter\",\"date\":null,\"dateRefs\":[]}", line);
  }

  @Test
  void writesAnErrorLine() {
    String line =
        ArticleJson.errorLine(new InputLine.Invalid(17, Optional.empty(), "so \"nicht\""));
    OutputSchema.check(line);
    assertEquals("{\"id\":null,\"line\":17,\"error\":\"so \\\"nicht\\\"\"}", line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\ud800", "\udc00\ud800", "a\ud83d", "\ud83d\ude00", "\u2028\n\r\u0000", "ß"})
  void keepsAnyCharacterThroughUtf8(String id) {
    Article article = Article.of("").named(id);
    String line =
        ArticleJson.all()
            .line(
                new ParsedArticle(
                    article,
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()));
    byte[] utf8 = line.getBytes(StandardCharsets.UTF_8);
    String read = new String(utf8, StandardCharsets.UTF_8);
    assertEquals(id, OutputSchema.check(read).get("id").textValue());
    assertEquals(-1, line.indexOf('\n'));
  }

  private static Quantity quantity(BigDecimal value) {
    return new Quantity(
        Samples.span("12"),
        "12",
        Samples.mention("12"),
        Optional.of(value),
        Range.all(),
        QuantityModifier.EXACT,
        Unit.NONE,
        Optional.empty(),
        Optional.empty());
  }

  private static ParsedArticle withQuantities(Quantity quantity) {
    return Samples.with(List.of(quantity), List.of(), List.of());
  }

  private static Claim withQuantity(Quantity quantity) {
    Claim claim = Samples.claim();
    return new Claim(
        claim.span(),
        claim.text(),
        claim.sentence(),
        claim.subject(),
        claim.predicate(),
        claim.arguments(),
        claim.polarity(),
        claim.certainty(),
        claim.tense(),
        claim.speechAct(),
        claim.attributions(),
        List.of(quantity),
        claim.dateRefs(),
        claim.checkability(),
        claim.triples());
  }
}
