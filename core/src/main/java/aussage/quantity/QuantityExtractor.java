package aussage.quantity;

import aussage.model.Diagnostic;
import aussage.model.Quantity;
import aussage.model.SentenceRole;
import aussage.model.Span;
import aussage.model.TokenKind;
import aussage.number.GermanNumerals;
import aussage.rule.Rule;
import aussage.syntax.Document;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds all quantities of a document. Works on bare sentences; on parsed ones it knows heads and
 * lemmas as well. Stateless and shared by threads.
 *
 * <p>A sentence costs a look at each word; the steps after that are taken only where a number
 * stands: {@link NumberFinder}, what excludes it ({@link NumberContexts}), its unit ({@link
 * UnitReader}), modifier ({@link ModifierReader}), what is counted ({@link CountedReader}), what it
 * is counted against ({@link RateReader}), and what it shares with its neighbours ({@link
 * UnitSharing}).
 */
public final class QuantityExtractor {
  private static final String TOO_LONG =
      "not read as a number: more than 60 figures, or a word of more than 100 letters";

  private final UnitLexicon units;

  /** With the tables for German news. */
  public QuantityExtractor() {
    this(AddedQuantities.NONE);
  }

  /** The same with more entries. */
  public QuantityExtractor(AddedQuantities added) {
    units = new UnitLexicon(added);
  }

  /** All quantities, in the order of the text. */
  public List<Quantity> extract(Document document) {
    return extract(document, unused -> {});
  }

  /**
   * All quantities, in the order of the text.
   *
   * @param diagnostics is told of numbers that are too long to be read
   */
  public List<Quantity> extract(Document document, Consumer<Diagnostic> diagnostics) {
    ImmutableList.Builder<Quantity> found = ImmutableList.builder();
    String currency = "";
    for (Sentence sentence : document.sentences()) {
      if (sentence.role() != SentenceRole.DATELINE && sentence.role() != SentenceRole.BOILERPLATE) {
        List<Draft> drafts = drafts(sentence, document.text(), diagnostics);
        UnitSharing.share(drafts);
        Changes.read(drafts);
        currency = Cents.read(drafts, currency);
        OpeningRate.read(drafts, document.text());
        addAll(drafts, document.text(), found);
      }
    }
    return found.build();
  }

  private static void addAll(
      List<Draft> drafts, String text, ImmutableList.Builder<Quantity> found) {
    for (Draft draft : drafts) {
      if (!draft.modified) {
        ModifierReader.read(draft);
      }
      if (BareNumbers.accept(draft) && !TimePlacement.places(draft)) {
        found.add(draft.build(text));
      }
    }
  }

  private List<Draft> drafts(Sentence sentence, String text, Consumer<Diagnostic> diagnostics) {
    NumberFinder finder = new NumberFinder(units, sentence);
    List<Draft> drafts = List.of();
    Span tooLong = null;
    int at = 0;
    int floor = 0;
    while (at < sentence.size()) {
      Word word = sentence.word(at);
      if (word.kind() == TokenKind.WORD && !NumberFinder.mayBegin(word.form())) {
        at++;
        continue;
      }
      Draft draft = finder.find(at);
      if (draft == null) {
        for (Draft vote : finder.findVotes(at)) {
          complete(vote, text);
          drafts = added(drafts, vote);
        }
        if (GermanNumerals.isTooLong(word.form())) {
          tooLong = tooLong == null ? word.span() : Span.covering(tooLong, word.span());
        }
        at++;
        continue;
      }
      at = Math.max(at + 1, draft.end);
      if (NumberContexts.exclude(draft)) {
        continue;
      }
      drafts = added(drafts, draft);
      draft.floor = floor;
      at = Math.max(at, complete(draft, text));
      floor = at;
    }
    if (tooLong != null) {
      diagnostics.accept(new Diagnostic(tooLong, "quantity.long-number", TOO_LONG));
    }
    return drafts;
  }

  /** Most sentences have no number: they need no list. */
  private static List<Draft> added(List<Draft> drafts, Draft draft) {
    List<Draft> list = drafts.isEmpty() ? new ArrayList<>() : drafts;
    list.add(draft);
    return list;
  }

  /** Reads all that stands around a number; returns after the last word that is used up. */
  private static int complete(Draft draft, String text) {
    UnitReader.read(draft);
    AgeReader.read(draft);
    CountedReader.read(draft);
    if (draft.hasUnit()) {
      ModifierReader.read(draft);
      draft.modified = true;
    }
    int afterRate = RateReader.read(draft, text);
    return Math.max(Math.max(draft.end, draft.used), afterRate);
  }

  /** All rules of the stage, with their examples. */
  static List<Rule> rules() {
    return ImmutableList.<Rule>builder()
        .addAll(NumberFinder.RULES)
        .addAll(NumberRanges.RULES)
        .addAll(CompoundReader.RULES)
        .addAll(AmountReader.RULES)
        .addAll(AgeReader.RULES)
        .addAll(UnitReader.RULES)
        .addAll(SlashUnits.RULES)
        .addAll(Cents.RULES)
        .addAll(OpeningRate.RULES)
        .addAll(MixedUnits.RULES)
        .addAll(ModifierReader.RULES)
        .addAll(Governors.RULES)
        .addAll(CountedReader.RULES)
        .addAll(RateReader.RULES)
        .addAll(UnitSharing.RULES)
        .addAll(Changes.RULES)
        .addAll(BareNumbers.RULES)
        .addAll(NumberContexts.RULES)
        .addAll(TimePlacement.RULES)
        .build();
  }
}
