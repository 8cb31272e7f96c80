package aussage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aussage.model.Diagnostic;
import aussage.model.ParsedArticle;
import aussage.model.Span;
import aussage.syntax.Sentence;
import com.google.common.base.Ticker;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {
  private static final String TEXT =
      "Es kamen 40 Boote. Es kamen 50 Fähren. Es kamen 60 Kutter. Am 3. Mai 2024 regnete es.";
  private static final int SECOND = TEXT.indexOf("Es kamen 50");
  private static final int THIRD = TEXT.indexOf("Es kamen 60");

  private final ChainParser parser = new ChainParser();

  @AfterEach
  void forgetInterrupt() {
    Thread.interrupted();
  }

  @ParameterizedTest(name = "{0} code units: {1} trees")
  @CsvSource({"0, 0", "1, 1", "18, 1", "19, 1", "20, 2", "39, 2", "40, 3", "85, 4", "1000, 4"})
  void parsesSentencesThatBeginWithinTheLongestText(int longest, int trees) {
    Aussage aussage = Aussage.builder().longestText(longest).with(parser);
    assertEquals(trees, parsed(aussage));
    ParsedArticle article = aussage.parse(TEXT);
    assertEquals(3, article.quantities().size());
    assertEquals(1, article.dateRefs().size());
    assertEquals(trees < 4 ? 1 : 0, article.diagnostics().size());
  }

  @Test
  void saysWhatIsMissingInALongText() {
    Aussage aussage = Aussage.builder().longestText(SECOND).with(parser);
    assertEquals(
        List.of(
            new Diagnostic(
                new Span(SECOND, TEXT.length()),
                "syntax.long-text",
                "only quantities and dates from here on, no attributions and claims: the text goes"
                    + " on after 19 characters; Aussage.builder().longestText sets the limit, or"
                    + " split the text")),
        aussage.parse(TEXT).diagnostics());
  }

  /** A quotation needs no tree, but one that begins where trees have ended is not told either. */
  @ParameterizedTest(name = "{0} code units: {1} quotations")
  @CsvSource({"0, 0", "1, 0", "23, 0", "24, 1"})
  void givesNoAttributionAfterTheLongestText(int longest, int quotations) {
    String text = "Am Kai war viel Leben. „Es kamen alle Boote. Es kamen auch Fähren.“";
    Aussage aussage = Aussage.builder().longestText(longest).with(parser);
    assertEquals(quotations, aussage.parse(text).attributions().size());
  }

  @Test
  void missesNothingWithoutModels() {
    Aussage aussage = Aussage.builder().longestText(0).withoutModels();
    assertEquals(List.of(), aussage.parse(TEXT).diagnostics());
  }

  /** Each sentence takes a second, loading the models an hour. */
  @ParameterizedTest(name = "{0}: {1} trees")
  @CsvSource({"PT0S, 1", "PT1S, 1", "PT1.5S, 2", "PT2S, 2", "PT4S, 4"})
  void stopsBetweenSentencesWhenTheTimeIsOver(Duration time, int trees) {
    Clock clock = new Clock();
    Aussage aussage =
        Aussage.builder().timePerArticle(time).ticker(clock).with(new SlowParser(clock));
    assertEquals(trees, parsed(aussage));
    ParsedArticle article = aussage.parse(TEXT);
    assertEquals(3, article.quantities().size());
    assertEquals(1, article.dateRefs().size());
    assertEquals(trees < 4 ? 1 : 0, article.diagnostics().size());
  }

  @Test
  void saysWhatTheTimeWasTooShortFor() {
    Clock clock = new Clock();
    Aussage aussage =
        Aussage.builder()
            .timePerArticle(Duration.ofSeconds(2))
            .ticker(clock)
            .with(new SlowParser(clock));
    assertEquals(
        List.of(
            new Diagnostic(
                new Span(THIRD, TEXT.length()),
                "syntax.time-limit",
                "only quantities and dates from here on, no attributions and claims: the article"
                    + " has taken PT2S; Aussage.builder().timePerArticle sets the limit")),
        aussage.parse(TEXT).diagnostics());
  }

  @Test
  void tellsOfSentencesInPieces() {
    Aussage aussage = Aussage.builder().longestSentence(4).with(parser);
    List<Diagnostic> diagnostics = aussage.parse("Es regnet. Es regnet und regnet.").diagnostics();
    assertEquals(
        List.of(
            new Diagnostic(
                new Span(11, 32),
                "syntax.long-sentence",
                "parsed in pieces of at most 4 words, each with a tree of its own;"
                    + " Aussage.builder().longestSentence sets the limit")),
        diagnostics);
  }

  @Test
  void refusesLimitsThatAreNone() {
    AussageBuilder builder = Aussage.builder();
    assertThrows(IllegalArgumentException.class, () -> builder.longestText(-1));
    assertThrows(IllegalArgumentException.class, () -> builder.longestSentence(0));
    assertThrows(
        IllegalArgumentException.class, () -> builder.timePerArticle(Duration.ofNanos(-1)));
  }

  @Test
  void givesUpBetweenSentencesWhenInterrupted() {
    Aussage aussage =
        Aussage.with(
            new ChainParser() {
              @Override
              public Sentence parse(Sentence bare, int longest) {
                Thread.currentThread().interrupt();
                assertEquals(0, bare.index(), "the sentence after the interrupt");
                return super.parse(bare, longest);
              }
            });
    assertThrows(InterruptedParseException.class, () -> aussage.parse(TEXT));
    assertTrue(Thread.interrupted(), "the flag");
    assertThrows(InterruptedParseException.class, () -> aussage.syntax(TEXT));
    assertTrue(Thread.interrupted(), "the flag");
  }

  @Test
  void doesNotBeginWhenInterrupted() {
    Thread.currentThread().interrupt();
    Aussage aussage = Aussage.withoutModels();
    assertThrows(InterruptedParseException.class, () -> aussage.parse(TEXT));
    assertTrue(Thread.interrupted(), "the flag");
    assertEquals(3, aussage.parse(TEXT).quantities().size());
  }

  private static long parsed(Aussage aussage) {
    return aussage.syntax(TEXT).sentences().stream().filter(Sentence::isParsed).count();
  }

  private static final class Clock extends Ticker {
    private Duration now = Duration.ofDays(1);

    void advance(Duration time) {
      now = now.plus(time);
    }

    @Override
    public long read() {
      return now.toNanos();
    }
  }

  private static final class SlowParser extends ChainParser {
    private final Clock clock;

    SlowParser(Clock clock) {
      this.clock = clock;
    }

    @Override
    public void load() {
      clock.advance(Duration.ofHours(1));
    }

    @Override
    public Sentence parse(Sentence bare, int longest) {
      clock.advance(Duration.ofSeconds(1));
      return super.parse(bare, longest);
    }
  }
}
