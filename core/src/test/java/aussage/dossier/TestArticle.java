package aussage.dossier;

import aussage.model.Argument;
import aussage.model.ArgumentRole;
import aussage.model.Article;
import aussage.model.Attribution;
import aussage.model.AttributionKind;
import aussage.model.Certainty;
import aussage.model.Checkability;
import aussage.model.Claim;
import aussage.model.Mention;
import aussage.model.ParsedArticle;
import aussage.model.Polarity;
import aussage.model.Predicate;
import aussage.model.Quantity;
import aussage.model.QuantityModifier;
import aussage.model.Source;
import aussage.model.SourceType;
import aussage.model.Span;
import aussage.model.SpeechAct;
import aussage.model.Stance;
import aussage.model.Subject;
import aussage.model.Tense;
import aussage.model.Unit;
import aussage.model.UnitKind;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds parsed articles from their words, as the stages would find them. */
final class TestArticle {
  private final String text;
  private final LocalDate day;
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  TestArticle(String day, String text) {
    this.text = text;
    this.day = LocalDate.parse(day);
  }

  private Mention at(String words) {
    int begin = text.indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException(words + " is not in: " + text);
    }
    return new Mention(new Span(begin, begin + words.length()), words);
  }

  /** A number of counted things: "bis zu 40 Helfer". */
  TestArticle count(
      String words, String number, QuantityModifier modifier, String noun, String lemma) {
    Mention head = at(words.substring(words.indexOf(noun)));
    Mention mention =
        new Mention(new Span(head.span().begin(), head.span().begin() + noun.length()), noun);
    return quantity(words, number, modifier, Unit.count(mention, lemma));
  }

  /** A number of a unit: "5,12 Meter". */
  TestArticle measure(String words, String number, UnitKind kind, String code) {
    return quantity(words, number, QuantityModifier.EXACT, Unit.coded(kind, code, at(words), code));
  }

  private TestArticle quantity(String words, String number, QuantityModifier modifier, Unit unit) {
    Mention whole = at(words);
    String digits = words.replaceAll("^\\D*([\\d.,]*\\d).*$", "$1");
    int begin = whole.span().begin() + words.indexOf(digits);
    BigDecimal value = new BigDecimal(number);
    quantities.add(
        new Quantity(
            whole.span(),
            words,
            new Mention(new Span(begin, begin + digits.length()), digits),
            Optional.of(value),
            modifier == QuantityModifier.AT_MOST ? Range.atMost(value) : Range.all(),
            modifier,
            unit,
            Optional.empty(),
            Optional.empty()));
    return this;
  }

  /** Who says these words. */
  TestArticle says(String source, Stance stance, String content) {
    Mention said = at(content);
    Mention who = at(source);
    attributions.add(
        new Attribution(
            AttributionKind.INDIRECT,
            Span.covering(said.span(), who.span()),
            Optional.of(
                new Source(
                    who.span(),
                    source,
                    source,
                    source,
                    Optional.empty(),
                    SourceType.PERSON,
                    List.of())),
            Optional.empty(),
            List.of(said.span()),
            stance,
            Optional.empty(),
            Optional.empty()));
    return this;
  }

  /** A claim with all quantities that stand in it. */
  TestArticle claims(String clause, String subject, String lemma, Optional<String> where) {
    Mention words = at(clause);
    List<Argument> arguments = new ArrayList<>();
    where.ifPresent(
        place ->
            arguments.add(
                new Argument(ArgumentRole.LOCATION, Optional.of("in"), at(place).span(), place)));
    Mention who = at(subject);
    claims.add(
        new Claim(
            words.span(),
            clause,
            words.span(),
            Optional.of(
                new Subject(who.span(), subject, subject.substring(subject.lastIndexOf(' ') + 1))),
            new Predicate(List.of(words.span()), clause, lemma),
            arguments,
            Polarity.POSITIVE,
            Certainty.CERTAIN,
            Tense.PAST,
            SpeechAct.STATEMENT,
            List.of(),
            quantities.stream().filter(q -> words.span().contains(q.span())).toList(),
            List.of(),
            Checkability.ACT,
            List.of()));
    return this;
  }

  ParsedArticle parsed() {
    return new ParsedArticle(
        Article.of(text).named(text.substring(0, 5)).published(day),
        Optional.of(day),
        List.of(),
        quantities,
        List.of(),
        attributions,
        claims,
        List.of());
  }
}
