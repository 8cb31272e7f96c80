package aussage.json;

import aussage.model.Argument;
import aussage.model.ArgumentRole;
import aussage.model.Article;
import aussage.model.Attribution;
import aussage.model.AttributionKind;
import aussage.model.Certainty;
import aussage.model.Checkability;
import aussage.model.Claim;
import aussage.model.Cue;
import aussage.model.DateRef;
import aussage.model.Diagnostic;
import aussage.model.Interval;
import aussage.model.Mention;
import aussage.model.ParsedArticle;
import aussage.model.Passage;
import aussage.model.Polarity;
import aussage.model.Predicate;
import aussage.model.Quantity;
import aussage.model.QuantityModifier;
import aussage.model.Rate;
import aussage.model.SentenceRole;
import aussage.model.Source;
import aussage.model.SourceType;
import aussage.model.Span;
import aussage.model.SpeechAct;
import aussage.model.Stance;
import aussage.model.Subject;
import aussage.model.Tense;
import aussage.model.TimeRelation;
import aussage.model.TimexModifier;
import aussage.model.TimexType;
import aussage.model.Triple;
import aussage.model.Unit;
import aussage.model.UnitKind;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An article that has everything, put together by hand. */
final class Samples {
  static final String TEXT =
      "Kapitänin Eva Lang teilte der Zeitung am 18. Oktober im Radio mit, bis zu 12 Mio. Liter"
          + " Wasser je Stunde seien in den Rumpf gelaufen.";

  private Samples() {}

  static Quantity quantity() {
    Unit litre = Unit.coded(UnitKind.MEASURE, "L", mention("Liter"), "Liter");
    Unit hour = Unit.coded(UnitKind.DURATION, "h", mention("Stunde"), "Stunde");
    return new Quantity(
        span("bis zu 12 Mio. Liter Wasser je Stunde"),
        "bis zu 12 Mio. Liter Wasser je Stunde",
        mention("12 Mio."),
        Optional.of(new BigDecimal("1.2E+7")),
        Range.atMost(new BigDecimal("1.2E+7")),
        QuantityModifier.AT_MOST,
        litre,
        Optional.of(mention("Wasser")),
        Optional.of(new Rate(BigDecimal.ONE, hour)));
  }

  static DateRef date() {
    return new DateRef(
        span("18. Oktober"),
        "18. Oktober",
        TimexType.DATE,
        "2024-10-18",
        Optional.of(TimexModifier.APPROX),
        Optional.of(Interval.ofDay(LocalDate.of(2024, 10, 18))),
        TimeRelation.ON);
  }

  static Attribution attribution() {
    return new Attribution(
        AttributionKind.INDIRECT,
        new Span(0, TEXT.length()),
        Optional.of(
            new Source(
                span("Kapitänin Eva Lang"),
                "Kapitänin Eva Lang",
                "Lang",
                "Eva Lang",
                Optional.of("Kapitänin"),
                SourceType.PERSON,
                List.of())),
        Optional.of(new Cue(List.of(span("teilte"), span("mit,", 3)), "teilte mit", "mitteilen")),
        List.of(span("bis zu 12 Mio. Liter Wasser je Stunde seien in den Rumpf gelaufen")),
        Stance.AFFIRMS,
        Optional.of(mention("der Zeitung")),
        Optional.of(mention("im Radio")));
  }

  static Claim claim() {
    String clause = "bis zu 12 Mio. Liter Wasser je Stunde seien in den Rumpf gelaufen";
    return new Claim(
        span(clause),
        clause,
        new Span(0, TEXT.length()),
        Optional.of(new Subject(quantity().span(), quantity().text(), "Liter")),
        new Predicate(List.of(span("seien"), span("gelaufen")), "seien gelaufen", "laufen"),
        List.of(
            new Argument(
                ArgumentRole.DIRECTION, Optional.of("in"), span("in den Rumpf"), "in den Rumpf")),
        Polarity.POSITIVE,
        Certainty.CERTAIN,
        Tense.PAST,
        SpeechAct.STATEMENT,
        List.of(attribution()),
        List.of(quantity()),
        List.of(date()),
        Checkability.FIGURE,
        List.of(new Triple(quantity().text(), "seien gelaufen", "in den Rumpf")));
  }

  static ParsedArticle article() {
    return new ParsedArticle(
        Article.of(TEXT).named("kutter"),
        Optional.of(LocalDate.of(2024, 10, 24)),
        List.of(new Passage(new Span(0, TEXT.length()), SentenceRole.BODY)),
        List.of(quantity()),
        List.of(date()),
        List.of(attribution()),
        List.of(claim()),
        List.of(new Diagnostic(new Span(0, 1), "text.long-sentence", "The sentence was cut.")));
  }

  /** The same with these lists only. */
  static ParsedArticle with(List<Quantity> quantities, List<DateRef> dates, List<Claim> claims) {
    return new ParsedArticle(
        Article.of(TEXT).named("kutter"),
        Optional.empty(),
        List.of(),
        quantities,
        dates,
        List.of(attribution()),
        claims,
        List.of());
  }

  static Mention mention(String words) {
    return Mention.of(span(words), TEXT);
  }

  static Span span(String words) {
    return span(words, words.length());
  }

  private static Span span(String words, int length) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + length);
  }
}
