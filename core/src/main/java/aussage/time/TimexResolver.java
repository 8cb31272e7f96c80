package aussage.time;

import aussage.model.DateRef;
import aussage.model.Span;
import aussage.model.Tense;
import aussage.syntax.Document;
import aussage.time.meaning.Granularity;
import aussage.time.meaning.Meaning;
import aussage.time.meaning.Resolution;
import aussage.time.meaning.Today;
import aussage.time.meaning.UnitShift;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives the expressions of an article their values: from the day of publication, the tense of the
 * clause, and the date last spoken of.
 */
final class TimexResolver {
  private final TenseReader tenses = new TenseReader();

  List<DateRef> resolve(
      Document document, List<TimexFinder.Result> sentences, Optional<LocalDate> published) {
    List<Timeline.Step> steps = new ArrayList<>();
    Optional<Meaning> year = Optional.empty();
    for (TimexFinder.Result sentence : sentences) {
      TimeItems items = sentence.items().orElseThrow();
      for (int i = 0; i < sentence.found().size(); i++) {
        Timeline.Step step = step(sentence, i);
        Found found = sentence.found().get(i);
        boolean again = year.isPresent() && isThisYear(items, found) && isPast(items, found);
        steps.add(again ? new Timeline.Step(year.get(), step.tense(), step.sentence()) : step);
        year = again ? year : Optional.of(found.meaning()).filter(any -> isTopic(items, found));
      }
    }
    Timeline timeline = new Timeline(steps, Dailiness.of(sentences));
    List<Resolution> resolutions = timeline.resolve(published);
    List<DateRef> refs = new ArrayList<>(resolutions.size());
    for (TimexFinder.Result sentence : sentences) {
      for (Found found : sentence.found()) {
        Resolution resolution = resolutions.get(refs.size());
        refs.add(ref(document, sentence, found, resolution, timeline, refs.size()));
      }
    }
    return List.copyOf(refs);
  }

  /** "Das Jahr 2020 war schwer.": what comes next is told of that year. */
  private static boolean isTopic(TimeItems items, Found found) {
    return items.is(found.first(), "das")
        && items.is(found.first() + 1, "jahr")
        && found.first() == 0
        && found.meaning() instanceof Meaning.Fixed;
  }

  /** "In diesem Jahr starben viele.", right behind such a year. */
  private static boolean isThisYear(TimeItems items, Found found) {
    return items.is(found.end() - 1, "jahr")
        && items.is(found.end() - 2, "diesem")
        && found.meaning().equals(new UnitShift(Granularity.YEAR, 0, false));
  }

  private boolean isPast(TimeItems items, Found found) {
    int first = items.wordIndex(found.first());
    int last = items.wordIndex(found.end() - 1);
    return tenses.around(items.sentence(), first, last).filter(t -> t == Tense.PAST).isPresent();
  }

  private Timeline.Step step(TimexFinder.Result sentence, int at) {
    TimeItems items = sentence.items().orElseThrow();
    Meaning meaning = Links.meaning(items, sentence.found(), at);
    Optional<Tense> tense = Optional.empty();
    if (meaning.asksForTense()) {
      Found found = sentence.found().get(at);
      int first = items.wordIndex(found.first());
      int last = items.wordIndex(found.end() - 1);
      tense = tenses.around(items.sentence(), first, last);
      if (meaning instanceof Today today) {
        boolean event = tenses.tellsOfEvent(items.sentence(), first, last);
        meaning = event ? today.ofEvent() : today;
      }
    }
    return new Timeline.Step(meaning, tense, items.sentence().index());
  }

  private static DateRef ref(
      Document document,
      TimexFinder.Result sentence,
      Found found,
      Resolution resolution,
      Timeline timeline,
      int index) {
    TimeItems items = sentence.items().orElseThrow();
    Span span = new Span(items.begin(found.first()), items.end(found.end() - 1));
    return new DateRef(
        span,
        document.text(span),
        found.type(),
        resolution.value(),
        found.modifier(),
        resolution.interval(),
        found.relation(),
        (ref, published) -> timeline.resolve(index, ref, published));
  }
}
