package aussage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aussage.model.Amount;
import aussage.model.Attribution;
import aussage.model.Claim;
import aussage.model.DateRef;
import aussage.model.Mention;
import aussage.model.ParsedArticle;
import aussage.model.Passage;
import aussage.model.Quantity;
import aussage.model.Span;
import aussage.model.Token;
import aussage.model.Unit;
import aussage.text.TextReader;
import aussage.text.TokenizedSentence;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** What holds of any parsed article, whatever its text. */
public final class ArticleInvariants {
  private static final LocalDate OTHER_DAY = LocalDate.of(2020, 2, 29);

  private final String text;

  private final BitSet begins = new BitSet();
  private final BitSet ends = new BitSet();

  private ArticleInvariants(String text) {
    this.text = text;
    for (TokenizedSentence sentence : TextReader.read(text).sentences()) {
      for (Token token : sentence.tokens()) {
        begins.set(token.begin());
        ends.set(token.end());
      }
    }
  }

  /** Fails where a span is not the text's, an order not that of the text, or a value impossible. */
  public static void check(ParsedArticle article) {
    ArticleInvariants invariants = new ArticleInvariants(article.article().text());
    invariants.assertDisjoint(article.passages().stream().map(Passage::span).toList());
    invariants.assertDisjoint(article.quantities().stream().map(q -> q.number().span()).toList());
    invariants.assertDisjoint(article.dateRefs().stream().map(DateRef::span).toList());
    article.quantities().forEach(invariants::quantity);
    article.dateRefs().forEach(invariants::dateRef);
    article.attributions().forEach(invariants::attribution);
    article.claims().forEach(invariants::claim);
    article.diagnostics().forEach(diagnostic -> invariants.stands(diagnostic.span()));
  }

  private void assertDisjoint(List<Span> spans) {
    int end = 0;
    for (Span span : spans) {
      assertTrue(span.begin() >= end && !span.isEmpty(), () -> spans + " in " + text);
      end = span.end();
    }
    assertTrue(end <= text.length());
  }

  private void quantity(Quantity quantity) {
    stands(quantity.span(), quantity.text());
    assertTrue(begins.get(quantity.span().begin()), () -> quantity + " in " + text);
    assertTrue(!cutsNumber(quantity.span().end()), () -> quantity + " in " + text);
    stands(quantity.number());
    quantity.counted().ifPresent(this::stands);
    Stream.concat(Stream.of(quantity.unit()), quantity.per().map(per -> per.unit()).stream())
        .map(Unit::mention)
        .flatMap(mention -> mention.stream())
        .forEach(this::stands);
    quantity
        .value()
        .ifPresent(
            value -> {
              boolean stated = quantity.min().isEmpty() && quantity.max().isEmpty();
              boolean within =
                  quantity.min().map(min -> min.compareTo(value) <= 0).orElse(true)
                      && quantity.max().map(max -> max.compareTo(value) >= 0).orElse(true);
              assertTrue(stated || within, () -> quantity + " in " + text);
            });
    assertEquals(quantity.amount(), Amount.parse(quantity.amount().toString()), text);
  }

  /** The end may lie in a word ("dreitägig|e", "24-Stunden|-Rennen"), but in no number. */
  private boolean cutsNumber(int end) {
    return !ends.get(end)
        && Character.isDigit(text.charAt(end - 1))
        && (Character.isDigit(text.charAt(end)) || ".,:".indexOf(text.charAt(end)) >= 0);
  }

  private void dateRef(DateRef date) {
    stands(date.span(), date.text());
    date.interval().ifPresent(i -> assertTrue(i.start().compareTo(i.end()) < 0, date::toString));
    date.days().ifPresent(days -> assertTrue(!days.isEmpty(), date::toString));
    date.period().ifPresent(period -> assertTrue(!period.isNegative(), date::toString));
    date.duration().ifPresent(duration -> assertTrue(!duration.isNegative(), date::toString));
    stands(date.resolve(OTHER_DAY).span(), date.text());
  }

  private void attribution(Attribution attribution) {
    stands(attribution.span());
    attribution.content().forEach(this::stands);
    attribution.source().ifPresent(source -> stands(source.span(), source.text()));
    attribution.cue().ifPresent(cue -> cue.spans().forEach(this::stands));
    attribution.addressee().ifPresent(this::stands);
    attribution.medium().ifPresent(this::stands);
  }

  private void claim(Claim claim) {
    stands(claim.span(), claim.text());
    stands(claim.sentence());
    claim.subject().ifPresent(subject -> stands(subject.span(), subject.text()));
    claim.arguments().forEach(argument -> stands(argument.span(), argument.text()));
    claim.predicate().spans().forEach(this::stands);
  }

  private void stands(Mention mention) {
    stands(mention.span(), mention.text());
  }

  private void stands(Span span, String words) {
    assertEquals(span.in(text), words);
    assertTrue(!span.isEmpty(), () -> "an empty span in " + text);
    assertTrue(
        !cutsCharacter(span.begin()) && !cutsCharacter(span.end()),
        () -> "half a character at the edge of " + span + " in " + text);
  }

  private void stands(Span span) {
    stands(span, span.in(text));
  }

  private boolean cutsCharacter(int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }
}
