package aussage.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aussage.Aussage;
import aussage.model.Article;
import aussage.model.Attribution;
import aussage.model.Claim;
import aussage.model.Mention;
import aussage.model.ParsedArticle;
import aussage.model.Source;
import aussage.model.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** What holds for any text with models: the words of the sample articles in any order. */
@Tag("models")
class WholeChainProperties {
  static final Aussage AUSSAGE = Aussage.with(new SharedParser());
  private static final String SAMPLES = samples();
  private static final List<String> SENTENCES = List.of(SAMPLES.split("[.?!]\\s+"));

  @Provide
  Arbitrary<String> salads() {
    return texts();
  }

  /** Sentences that were cut and joined to longer ones, as careless editing might. */
  @Provide
  Arbitrary<String> patchwork() {
    Arbitrary<String> joints =
        Arbitraries.of("; ", ": ", ", ", " – ", " und ", ", und ", ", dass ", "“, sagte er; ");
    Arbitrary<String> pieces =
        Combinators.combine(Arbitraries.of(SENTENCES), Arbitraries.integers().between(0, 8), joints)
            .as((sentence, cut, joint) -> withoutWords(sentence, cut) + joint);
    return pieces.list().ofMinSize(2).ofMaxSize(5).map(all -> String.join("", all));
  }

  private static String withoutWords(String sentence, int count) {
    String[] words = sentence.split(" ");
    return String.join(" ", Arrays.asList(words).subList(0, Math.max(1, words.length - count)));
  }

  static Arbitrary<String> texts() {
    return Arbitraries.of(words()).list().ofMinSize(1).ofMaxSize(60).map(w -> String.join(" ", w));
  }

  /** Also what only a parser or a reader of quotations would stumble on. */
  private static List<String> words() {
    Stream<String> signs =
        Stream.of(
            "„",
            "“",
            "»",
            "«",
            "\"",
            ",",
            ".",
            ":",
            "–",
            "(",
            ")",
            "?",
            "!",
            "\n\n",
            "dass",
            "sei",
            "habe",
            "laut",
            "zufolge",
            "sagte",
            "soll",
            "\ud83d\ude00",
            "\ud800",
            "\u00ad");
    return Stream.concat(Stream.of(SAMPLES.split("\\s+")), signs).distinct().toList();
  }

  private static String samples() {
    try {
      return Files.readString(Path.of("samples/1-agentur.txt"))
          + " "
          + Files.readString(Path.of("samples/2-kuestenbote.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Wherever trees end, what was found before stands, and nothing stumbles over bare sentences. */
  @Property(tries = 50, shrinking = ShrinkingMode.BOUNDED)
  void treesMayEndAnywhere(
      @ForAll("salads") String text, @ForAll @IntRange(max = 400) int longest) {
    ParsedArticle article =
        Aussage.builder()
            .longestText(longest)
            .longestSentence(20)
            .with(new SharedParser())
            .parse(Article.of(text));
    int end =
        article.diagnostics().stream()
            .filter(diagnostic -> diagnostic.rule().equals("syntax.long-text"))
            .mapToInt(diagnostic -> diagnostic.span().begin())
            .findFirst()
            .orElse(text.length());
    article.claims().forEach(claim -> assertTrue(claim.span().end() <= end));
    article.attributions().forEach(said -> assertTrue(said.span().begin() < end));
  }

  @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED)
  void everySpanIsTheTextThatStandsThere(@ForAll("salads") String text) {
    ParsedArticle article = parse(text);
    for (Attribution attribution : article.attributions()) {
      assertInside(attribution.span(), text);
      attribution.source().ifPresent(source -> check(source, text));
      attribution.cue().ifPresent(cue -> assertEquals(joined(cue.spans(), text), cue.text()));
      attribution.content().forEach(part -> assertInside(part, text));
      check(attribution.addressee(), text);
      check(attribution.medium(), text);
    }
    for (Claim claim : article.claims()) {
      assertEquals(claim.span().in(text), claim.text());
      assertInside(claim.sentence(), text);
      claim.subject().ifPresent(s -> assertEquals(s.span().in(text), s.text()));
      assertEquals(joined(claim.predicate().spans(), text), claim.predicate().text());
      claim.arguments().forEach(a -> assertEquals(a.span().in(text), a.text()));
      assertTrue(article.attributions().containsAll(claim.attributions()));
      assertTrue(article.quantities().containsAll(claim.quantities()));
      assertTrue(article.dateRefs().containsAll(claim.dateRefs()));
    }
  }

  @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
  void joinedSentencesAreRead(@ForAll("patchwork") String text) {
    everySpanIsTheTextThatStandsThere(text);
  }

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void isTheSameOnEveryThread(@ForAll("salads") String text) {
    ParsedArticle first = parse(text);
    Stream.generate(() -> CompletableFuture.supplyAsync(() -> parse(text)))
        .limit(2)
        .toList()
        .forEach(other -> assertEquals(first, other.join()));
  }

  private static void check(Source source, String text) {
    assertEquals(source.span().in(text), source.text());
  }

  private static void check(Optional<Mention> mention, String text) {
    mention.ifPresent(words -> assertEquals(words.span().in(text), words.text()));
  }

  private static String joined(List<Span> spans, String text) {
    return String.join(" ", spans.stream().map(span -> span.in(text)).toList());
  }

  private static void assertInside(Span span, String text) {
    assertTrue(span.end() <= text.length(), () -> span + " in " + text);
  }

  static ParsedArticle parse(String text) {
    return AUSSAGE.parse(Article.of(text).published(LocalDate.of(2024, 9, 20)));
  }
}
