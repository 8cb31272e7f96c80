package aussage.time;

import aussage.model.DateRef;
import aussage.model.Span;
import aussage.model.Tense;
import aussage.syntax.Document;
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
    for (TimexFinder.Result sentence : sentences) {
      for (int i = 0; i < sentence.found().size(); i++) {
        steps.add(step(sentence, i));
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
