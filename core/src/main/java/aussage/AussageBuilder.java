package aussage;

import aussage.attribution.AttributionExtractor;
import aussage.quantity.AddedQuantities;
import aussage.quantity.QuantityExtractor;
import aussage.rule.Table;
import aussage.syntax.MissingModelsException;
import aussage.syntax.SyntaxParser;
import aussage.text.TextReader;
import aussage.time.TimexExtractor;
import com.google.common.base.Ticker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * An {@link Aussage} whose lexicons know more, or with other limits. Entries come as tables of
 * tab-separated text, in the form of the tables in the jar: the first line names the columns, which
 * may be more than needed.
 *
 * <pre>{@code
 * Aussage aussage =
 *     Aussage.builder()
 *         .units("kind\tcode\tlemma\twords\tsymbols\tarticle\n"
 *             + "MEASURE\t\tKlafter\tKlafter,Klaftern\tkl\tyes\n")
 *         .load();
 * aussage.parse("Der Sturm warf 40 kl Holz."); // 40, unit Klafter
 * }</pre>
 *
 * <p>What is added wins over an entry of the jar with the same word. A wrong table is told when the
 * {@code Aussage} is made, with its line.
 */
public final class AussageBuilder {
  private final List<Table.Row> units = new ArrayList<>();
  private final List<Table.Row> modifiers = new ArrayList<>();
  private final List<Table.Row> rates = new ArrayList<>();
  private final List<Table.Row> nouns = new ArrayList<>();
  private final List<Table.Row> verbs = new ArrayList<>();
  private final List<Table.Row> holidays = new ArrayList<>();
  private Limits limits = Limits.DEFAULT;
  private Ticker ticker = Ticker.systemTicker();

  AussageBuilder() {}

  /**
   * Adds units. Columns: {@code kind} (MEASURE, DURATION, CURRENCY, PERCENT), {@code code} (UCUM or
   * ISO 4217; empty where there is none), {@code lemma}, {@code words} (all inflected forms,
   * between commas, in any case), {@code symbols} (exactly as written, between commas), {@code
   * article} ("yes" if "ein" before it is the number one).
   *
   * @throws IllegalArgumentException if a row has another number of cells than the head
   */
  public AussageBuilder units(String table) {
    return add(units, "units", table);
  }

  /**
   * Adds words that bound a number. Columns: {@code phrase} ("allerhöchstens"; several words with a
   * blank between), {@code modifier} (of {@link aussage.model.QuantityModifier}: "AT_MOST"; not
   * EXACT or BETWEEN), {@code position} ("before" the number, or "after" number and unit).
   *
   * @throws IllegalArgumentException if a row has another number of cells than the head
   */
  public AussageBuilder modifiers(String table) {
    return add(modifiers, "modifiers", table);
  }

  /**
   * Adds measures against another that have one code for the whole. Columns: {@code measured} and
   * {@code against} (the codes of the two units: "l", "ha"), {@code code} ("l/har").
   *
   * @throws IllegalArgumentException if a row has another number of cells than the head
   */
  public AussageBuilder rates(String table) {
    return add(rates, "rates", table);
  }

  /**
   * Adds dictionary forms of counted nouns. Columns: {@code suffix} (how the inflected form ends,
   * three letters or more; it fits compounds as well), {@code lemma} (how the dictionary form
   * ends), {@code why} (may be missing).
   *
   * @throws IllegalArgumentException if a row has another number of cells than the head
   */
  public AussageBuilder nouns(String table) {
    return add(nouns, "nouns", table);
  }

  /**
   * Adds verbs that report. Columns: {@code lemma} (the infinitive, its prefix joined), {@code
   * takes} (between commas: dass, ob, v2, infinitive, quote, object, or the preposition of an
   * object), {@code stance} (of {@link aussage.model.Stance}: "AFFIRMS"), {@code negated} (the
   * stance under "nicht"), {@code addressee} (dative, accusative or a preposition; may be empty),
   * {@code factive} ("yes" if what it reports holds even when it is negated).
   *
   * @throws IllegalArgumentException if a row has another number of cells than the head
   */
  public AussageBuilder reportingVerbs(String table) {
    return add(verbs, "reportingVerbs", table);
  }

  /**
   * Adds days that have a name, as holidays of a country or a town. Columns: {@code names} (between
   * commas), {@code date} ("06-14", "easter+1", "nth/05/SUNDAY/2"; all forms are told at the head
   * of {@code holidays.tsv}), {@code days} (how many it lasts), {@code kind} ("name" if the word is
   * also something else, "morning", "evening" or "night" if it is but that part of the day; else
   * empty).
   *
   * @throws IllegalArgumentException if a row has another number of cells than the head
   */
  public AussageBuilder holidays(String table) {
    return add(holidays, "holidays", table);
  }

  /**
   * How much of a text gets trees. What comes later is still scanned for quantities and dates,
   * which costs little, but has no attributions and claims; the diagnostic {@code syntax.long-text}
   * says from where on. So the cost of any text is bounded and no figure in it is lost. By default
   * 1,000,000, about a book of 500 pages and far beyond any article.
   *
   * @param codeUnits UTF-16 code units, as of {@link String#length()}; the sentence in which the
   *     limit lies is parsed
   * @throws IllegalArgumentException if it is less than 0
   */
  public AussageBuilder longestText(int codeUnits) {
    limits = limits.withLongestText(codeUnits);
    return this;
  }

  /**
   * How long a sentence may be to get one tree. A longer one, which is nearly always a list, is
   * parsed in pieces that end at a semicolon, colon, comma or "und" where there is one; the
   * diagnostic {@code syntax.long-sentence} tells it. By default 150; without any end in sight a
   * sentence is cut after 500 words in any case.
   *
   * @param words signs of punctuation count
   * @throws IllegalArgumentException if it is less than 1
   */
  public AussageBuilder longestSentence(int words) {
    limits = limits.withLongestSentence(words);
    return this;
  }

  /**
   * How long an article's trees may take. Looked at before each sentence; when the time is over,
   * the rest gets quantities and dates, but no attributions and claims, and the diagnostic {@code
   * syntax.time-limit} says from where on. Loading the models does not count.
   *
   * <p>By default 5 minutes: with the other limits as they are, no text takes that long unless the
   * machine has much else to do. With a short time the result may differ from one run to the next;
   * where it must not, lower {@link #longestText} instead.
   *
   * @param time of the clock, not of the processor
   * @throws IllegalArgumentException if it is less than 0
   */
  public AussageBuilder timePerArticle(Duration time) {
    limits = limits.withTimePerArticle(time);
    return this;
  }

  /** Tells the time for {@link #timePerArticle}. */
  AussageBuilder ticker(Ticker other) {
    ticker = other;
    return this;
  }

  private AussageBuilder add(List<Table.Row> rows, String name, String table) {
    try {
      rows.addAll(Table.parse(name, table));
      return this;
    } catch (IllegalStateException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /**
   * With the parser that is on the class path.
   *
   * @throws MissingModelsException if there is none; the message names the artifact to add
   * @throws IllegalArgumentException if an added entry is wrong; the message names its line
   */
  public Aussage load() {
    return build(Aussage.parserOnClassPath());
  }

  /**
   * With a parser of your own.
   *
   * @throws IllegalArgumentException if an added entry is wrong; the message names its line
   */
  public Aussage with(SyntaxParser parser) {
    return build(parser);
  }

  /**
   * Quantities and dates only; starts at once.
   *
   * @throws IllegalArgumentException if an added entry is wrong; the message names its line
   */
  public Aussage withoutModels() {
    return build(null);
  }

  /** Reads the stages' tables side by side: who parses one article waits for little else. */
  private Aussage build(@Nullable SyntaxParser parser) {
    CompletableFuture<QuantityExtractor> quantities =
        CompletableFuture.supplyAsync(
            () -> new QuantityExtractor(new AddedQuantities(units, modifiers, rates, nouns)),
            AussageBuilder::inThreadOfItsOwn);
    CompletableFuture<Void> text =
        CompletableFuture.runAsync(TextReader::load, AussageBuilder::inThreadOfItsOwn);
    try {
      TimexExtractor timexes = new TimexExtractor(holidays);
      // Without a parser nobody asks for sources; but what was added is checked.
      AttributionExtractor attributions =
          parser == null && verbs.isEmpty() ? null : new AttributionExtractor(verbs);
      text.join();
      return new Aussage(
          parser,
          new SentenceParser(parser, limits, ticker),
          quantities.join(),
          timexes,
          parser == null ? null : attributions);
    } catch (IllegalStateException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    } catch (CompletionException e) {
      if (e.getCause() instanceof IllegalStateException wrong) {
        throw new IllegalArgumentException(wrong.getMessage(), wrong);
      }
      throw e;
    }
  }

  /** The common pool may be full of threads that wait for this very {@code Aussage}. */
  private static void inThreadOfItsOwn(Runnable task) {
    Thread thread = new Thread(task, "aussage-tables");
    thread.setDaemon(true);
    thread.start();
  }
}
