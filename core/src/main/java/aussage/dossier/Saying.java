package aussage.dossier;

import aussage.model.Attribution;
import aussage.model.Claim;
import aussage.model.DateRef;
import aussage.model.Interval;
import aussage.model.ParsedArticle;
import aussage.model.Source;
import aussage.model.Span;
import aussage.model.Stance;
import aussage.model.TimexType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who says a figure, and when.
 *
 * @param sources names, the outermost first
 * @param stance the outermost source's
 * @param date when it was said, TIMEX3
 * @param dateInterval the same on the calendar
 * @param asOf the time that the claim itself speaks of, TIMEX3
 * @param asOfInterval the same on the calendar
 */
record Saying(
    List<String> sources,
    Stance stance,
    Optional<String> date,
    Optional<Interval> dateInterval,
    Optional<String> asOf,
    Optional<Interval> asOfInterval) {
  private static final Comparator<Attribution> OUTERMOST_FIRST =
      Comparator.comparingInt((Attribution a) -> a.span().length()).reversed();

  /** Who says what stands at this place. */
  static Saying of(ParsedArticle article, Optional<Claim> claim, Span figure) {
    List<Attribution> chain = new ArrayList<>();
    for (Attribution attribution : article.attributions()) {
      if (attribution.covers(figure)) {
        chain.add(attribution);
      }
    }
    chain.sort(OUTERMOST_FIRST);
    List<String> sources = new ArrayList<>();
    for (Attribution attribution : chain) {
      addNames(attribution, sources);
    }
    Optional<DateRef> said =
        chain.stream().flatMap(a -> reportingDate(article, a).stream()).findFirst();
    Optional<DateRef> asOf =
        claim.stream()
            .flatMap(c -> c.dateRefs().stream())
            .filter(Saying::isOnCalendar)
            .filter(date -> chain.isEmpty() || chain.get(0).covers(date.span()))
            .findFirst();
    Optional<Interval> published = article.date().map(Interval::ofDay);
    return new Saying(
        sources,
        chain.isEmpty() ? Stance.AFFIRMS : chain.get(0).stance(),
        said.map(DateRef::value).or(() -> article.date().map(Object::toString)),
        said.isPresent() ? said.flatMap(DateRef::interval) : published,
        asOf.map(DateRef::value),
        asOf.flatMap(DateRef::interval));
  }

  /** Also of "vor fünf Jahren", which counts back to a year. */
  private static boolean isOnCalendar(DateRef date) {
    return date.type() == TimexType.DATE
        || date.type() == TimexType.TIME
        || date.type() == TimexType.DURATION && date.interval().isPresent();
  }

  /** One name in a row once: a quoted piece inside reported words does not make two sources. */
  private static void addNames(Attribution attribution, List<String> names) {
    if (attribution.source().isEmpty()) {
      return;
    }
    Source source = attribution.source().get();
    for (String name : source.members().isEmpty() ? List.of(source.name()) : source.members()) {
      if (!names.contains(name)) {
        names.add(name);
      }
    }
  }

  /** The date in the reporting clause: inside the attribution, outside of its content. */
  private static Optional<DateRef> reportingDate(ParsedArticle article, Attribution attribution) {
    return article.dateRefs().stream()
        .filter(date -> attribution.span().contains(date.span()))
        .filter(date -> !attribution.covers(date.span()))
        .filter(date -> date.interval().isPresent())
        .findFirst();
  }
}
