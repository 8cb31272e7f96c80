package aussage;

import aussage.attribution.AttributionExtractor;
import aussage.claim.ClaimExtractor;
import aussage.model.Article;
import aussage.model.Attribution;
import aussage.model.Claim;
import aussage.model.DateRef;
import aussage.model.Diagnostic;
import aussage.model.ParsedArticle;
import aussage.model.Passage;
import aussage.model.Quantity;
import aussage.quantity.QuantityExtractor;
import aussage.syntax.DamagedModelsException;
import aussage.syntax.Document;
import aussage.syntax.MissingModelsException;
import aussage.syntax.Sentence;
import aussage.syntax.SyntaxParser;
import aussage.text.TextReader;
import aussage.text.TokenizedText;
import aussage.time.TimexExtractor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * The door: German news text in, typed claims, quantities, attributions and dates out.
 *
 * <pre>{@code
 * Aussage aussage = Aussage.load();
 * ParsedArticle article = aussage.parse(Article.of(text).published(LocalDate.of(2024, 10, 24)));
 * article.claims().forEach(System.out::println);
 * }</pre>
 *
 * <p>Immutable and shared by all threads. Models load with the first article.
 */
public final class Aussage implements AutoCloseable {
  private final @Nullable SyntaxParser parser;
  private final SentenceParser sentences;
  private final Usage usage;
  private final QuantityExtractor quantities;
  private final TimexExtractor timexes;
  private final @Nullable AttributionExtractor attributions;
  private final @Nullable ClaimExtractor claims;

  Aussage(
      @Nullable SyntaxParser parser,
      SentenceParser sentences,
      QuantityExtractor quantities,
      TimexExtractor timexes,
      @Nullable AttributionExtractor attributions) {
    this.parser = parser;
    this.sentences = sentences;
    this.usage = new Usage(parser == null ? () -> {} : parser::close);
    this.quantities = quantities;
    this.timexes = timexes;
    this.attributions = attributions;
    this.claims = attributions == null ? null : new ClaimExtractor();
  }

  /** One whose lexicons are to know more: own units, reporting verbs, holidays. */
  public static AussageBuilder builder() {
    return new AussageBuilder();
  }

  /**
   * With the parser that is on the class path.
   *
   * @throws MissingModelsException if there is none; the message names the artifact to add
   */
  public static Aussage load() {
    return builder().load();
  }

  /** That of the thread's context, as services are found; else that beside this class. */
  static SyntaxParser parserOnClassPath() {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    return (knowsThisCopy(context)
            ? ServiceLoader.load(SyntaxParser.class, context).findFirst()
            : Optional.<SyntaxParser>empty())
        .or(
            () ->
                ServiceLoader.load(SyntaxParser.class, Aussage.class.getClassLoader()).findFirst())
        .orElseThrow(
            () ->
                new MissingModelsException(
                    "no German parser on the class path: add io.github.aussage:aussage-de-models,"
                        + " or use Aussage.withoutModels() for quantities and dates only"));
  }

  /** Another copy of the library has parsers that do not fit here. */
  private static boolean knowsThisCopy(@Nullable ClassLoader loader) {
    try {
      return loader != null && loader.loadClass(SyntaxParser.class.getName()) == SyntaxParser.class;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** With a parser of your own. */
  public static Aussage with(SyntaxParser parser) {
    return builder().with(parser);
  }

  /** Quantities and dates only; starts at once. */
  public static Aussage withoutModels() {
    return builder().withoutModels();
  }

  /** Parses a text of which neither name nor day is known. */
  public ParsedArticle parse(String text) {
    return parse(Article.of(text));
  }

  /**
   * Parses an article. Any text parses to something; what could not be read, or was left out for
   * its length, is told by {@link ParsedArticle#diagnostics()}.
   *
   * <p>A thread that is interrupted gives up soon: at the next sentence, or after the scan for
   * quantities or dates that it is at.
   *
   * @throws MissingModelsException if the parser's models are not on the class path
   * @throws DamagedModelsException if they are not those that the parser was made for
   * @throws InterruptedParseException if the thread is interrupted; its flag stays set
   * @throws IllegalStateException if this has been closed
   */
  public ParsedArticle parse(Article article) {
    usage.enter();
    try {
      return parsed(article);
    } finally {
      usage.leave();
    }
  }

  private ParsedArticle parsed(Article article) {
    TokenizedText tokenized = TextReader.read(article.text());
    List<Diagnostic> diagnostics = new ArrayList<>(tokenized.diagnostics());
    Document document = sentences.parse(article.text(), tokenized, diagnostics::add);
    Optional<LocalDate> date = article.published().or(() -> timexes.dateline(document));
    List<Quantity> foundQuantities = quantities.extract(document, diagnostics::add);
    InterruptedParseException.throwIfInterrupted();
    List<DateRef> foundDates = timexes.extract(document, date, diagnostics::add);
    InterruptedParseException.throwIfInterrupted();
    diagnostics.sort(Comparator.comparingInt(diagnostic -> diagnostic.span().begin()));
    List<Attribution> foundAttributions =
        attributions == null ? List.of() : attributions.extract(document);
    InterruptedParseException.throwIfInterrupted();
    List<Claim> foundClaims =
        claims == null
            ? List.of()
            : claims.extract(document, foundQuantities, foundDates, foundAttributions);
    return new ParsedArticle(
        article,
        date,
        passages(document),
        foundQuantities,
        foundDates,
        foundAttributions,
        foundClaims,
        diagnostics);
  }

  /**
   * The sentences of a text as the stages see them: tokens, and with a parser tags, lemmas,
   * morphology and trees.
   *
   * @throws MissingModelsException if the parser's models are not on the class path
   * @throws DamagedModelsException if they are not those that the parser was made for
   * @throws InterruptedParseException if the thread is interrupted; its flag stays set
   * @throws IllegalStateException if this has been closed
   */
  public Document syntax(String text) {
    usage.enter();
    try {
      return sentences.parse(text, TextReader.read(text), diagnostic -> {});
    } finally {
      usage.leave();
    }
  }

  private static List<Passage> passages(Document document) {
    List<Passage> passages = new ArrayList<>(document.sentences().size());
    for (Sentence sentence : document.sentences()) {
      passages.add(new Passage(sentence.span(), sentence.role()));
    }
    return passages;
  }

  /**
   * Loads the models now instead of with the first article.
   *
   * @throws MissingModelsException if they are not on the class path
   * @throws DamagedModelsException if they are not those that the parser was made for
   * @throws IllegalStateException if this has been closed
   */
  public Aussage warm() {
    usage.enter();
    try {
      if (parser != null) {
        parser.load();
      }
      return this;
    } finally {
      usage.leave();
    }
  }

  /**
   * Drops the models; to parse afterwards is an {@link IllegalStateException}. Articles that are
   * being parsed come to their end first, without this waiting for them. To close it twice does
   * nothing.
   */
  @Override
  public void close() {
    usage.close();
  }
}
