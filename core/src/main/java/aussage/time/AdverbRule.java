package aussage.time;

import aussage.model.TimeRelation;
import aussage.model.TimexType;
import aussage.rule.Example;
import aussage.time.meaning.Meaning;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "täglich", "montags", "nachts", "jahrelang": one word that is the whole expression. */
final class AdverbRule implements TimexRule {
  @Override
  public String id() {
    return "time.adverb";
  }

  @Override
  public String reason() {
    return "Sets and durations come as one adverb or adjective.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Die Fähre fährt täglich.", "täglich SET P1D"),
        Example.of("Er stritt jahrelang mit dem Amt.", "jahrelang DURATION PXY"),
        Example.of("Montags ist geschlossen.", "Montags SET XXXX-WXX-1"));
  }

  @Override
  public Set<WordClass> heads() {
    return Set.of(WordClass.SET, WordClass.DURATION, WordClass.WEEKLY);
  }

  @Override
  public List<Found> find(TimeItems items, int head, int floor) {
    TimeWord word = items.word(head);
    Optional<Sense> set = word.as(WordClass.SET);
    if (set.isPresent()) {
      int first = isTimes(items.form(head - 1)) && head - 1 >= floor ? head - 1 : head;
      return one(first, head, TimexType.SET, set.get().code(), TimeRelation.ON);
    }
    Optional<Sense> duration = word.as(WordClass.DURATION);
    if (duration.isPresent()) {
      return one(head, head, TimexType.DURATION, duration.get().code(), TimeRelation.FOR);
    }
    int weekday = word.as(WordClass.WEEKLY).map(Sense::number).orElse(0);
    if (items.is(head - 1, "des") || items.is(head - 1, "eines") || items.is(head - 1, "dieses")) {
      return List.of();
    }
    return one(head, head, TimexType.SET, "XXXX-WXX-" + weekday, TimeRelation.ON);
  }

  /** "zweimal wöchentlich". */
  private static boolean isTimes(String form) {
    return form.length() > 5 && form.endsWith("mal") && !form.equals("diesmal");
  }

  private static List<Found> one(
      int first, int head, TimexType type, String value, TimeRelation relation) {
    return List.of(
        new Found(first, head + 1, type, Meaning.fixed(value), Optional.empty(), relation));
  }
}
