package aussage.html;

import aussage.model.Attribution;
import aussage.model.Certainty;
import aussage.model.Claim;
import aussage.model.DateRef;
import aussage.model.ParsedArticle;
import aussage.model.Quantity;
import aussage.model.Source;
import aussage.model.Span;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is to be marked in an article's text, each with its card. */
final class Marks {
  private final ParsedArticle article;
  private final Map<Quantity, Claim> quantityClaims;
  private final Map<DateRef, Claim> dateClaims;
  private final List<Mark> marks = new ArrayList<>();

  private Marks(ParsedArticle article) {
    this.article = article;
    this.quantityClaims = innermost(Claim::quantities);
    this.dateClaims = innermost(Claim::dateRefs);
  }

  /** In the order of the text, what lies around something else first. */
  static List<Mark> of(ParsedArticle article) {
    Marks found = new Marks(article);
    found.addClaims();
    found.addSources();
    found.addQuantities();
    found.addDates();
    found.marks.sort(
        Comparator.<Mark>comparingInt(mark -> mark.span().begin())
            .thenComparingInt(mark -> -mark.span().end())
            .thenComparing(Mark::kind));
    return found.marks;
  }

  /** The smallest claim that each of its things stands in. */
  private <T> Map<T, Claim> innermost(Function<Claim, List<T>> things) {
    Map<T, Claim> claims = new HashMap<>();
    for (Claim claim : article.claims()) {
      for (T thing : things.apply(claim)) {
        claims.merge(thing, claim, (a, b) -> length(b) < length(a) ? b : a);
      }
    }
    return claims;
  }

  private static int length(Claim claim) {
    return claim.span().end() - claim.span().begin();
  }

  private void addClaims() {
    for (int i = 0; i < article.claims().size(); i++) {
      Claim claim = article.claims().get(i);
      Card card =
          new Card("Aussage " + (i + 1))
              .with("Quelle", German.says(claim.attributions()))
              .with("Dargestellt als", German.manner(claim))
              .with("Prüfbar", German.of(claim.checkability()));
      claim.quantities().forEach(quantity -> card.with("Zahl", Numbers.of(quantity)));
      claim.dateRefs().forEach(date -> card.with("Zeit", Days.of(date)));
      add(Mark.Kind.CLAIM, i, claim.span(), Optional.of(claim), card);
    }
  }

  /** A source that several reports share is marked once. */
  private void addSources() {
    SetMultimap<Span, Attribution> bySource = LinkedHashMultimap.create();
    for (Attribution said : article.attributions()) {
      said.source().ifPresent(source -> bySource.put(source.span(), said));
    }
    int number = 0;
    for (Span span : bySource.keySet()) {
      Set<Attribution> reports = bySource.get(span);
      Source source = reports.iterator().next().source().orElseThrow();
      Card card = new Card(German.name(source)).with("Quelle", German.of(source.type()));
      source.role().ifPresent(role -> card.with("Funktion", German.oneLine(role)));
      for (Attribution said : reports) {
        String cue = said.cue().map(found -> "„" + found.text() + "“, ").orElse("");
        card.with(German.of(said.stance()), cue + German.of(said.kind()));
      }
      add(Mark.Kind.SOURCE, number++, span, Optional.empty(), card);
    }
  }

  private void addQuantities() {
    for (int i = 0; i < article.quantities().size(); i++) {
      Quantity quantity = article.quantities().get(i);
      Optional<Claim> claim = Optional.ofNullable(quantityClaims.get(quantity));
      Card card = new Card(Numbers.of(quantity));
      add(Mark.Kind.QUANTITY, i, quantity.span(), claim, withSource(card, claim, quantity.span()));
    }
  }

  private void addDates() {
    for (int i = 0; i < article.dateRefs().size(); i++) {
      DateRef date = article.dateRefs().get(i);
      Optional<Claim> claim = Optional.ofNullable(dateClaims.get(date));
      Card card = new Card(Days.of(date)).with("TIMEX3", date.type() + " " + date.value());
      add(Mark.Kind.DATE, i, date.span(), claim, withSource(card, claim, date.span()));
    }
  }

  private Card withSource(Card card, Optional<Claim> claim, Span span) {
    if (claim.isPresent()) {
      return card.with("Quelle", German.says(claim.get().attributions()))
          .with("Dargestellt als", German.manner(claim.get()));
    }
    List<Attribution> around =
        article.attributions().stream()
            .filter(said -> said.covers(span))
            .collect(Collectors.toList());
    return card.with("Quelle", German.says(around));
  }

  private void add(Mark.Kind kind, int index, Span span, Optional<Claim> claim, Card card) {
    if (span.begin() < span.end()) {
      Certainty certainty = claim.map(Claim::certainty).orElse(Certainty.CERTAIN);
      boolean denied = claim.filter(Claim::isDenied).isPresent();
      marks.add(new Mark(kind, index + 1, span, certainty, denied, card));
    }
  }
}
