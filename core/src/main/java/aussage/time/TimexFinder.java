package aussage.time;

import aussage.syntax.Sentence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds time expressions in a sentence by their heads, from left to right. */
final class TimexFinder {
  private final TimeLexicon lexicon = new TimeLexicon();
  private final Map<WordClass, List<TimexRule>> byHead = new EnumMap<>(WordClass.class);

  /**
   * What was found in a sentence.
   *
   * @param items the sentence's items that the expressions count in
   * @param found in order, never overlapping
   */
  record Result(TimeItems items, List<Found> found) {}

  TimexFinder() {
    for (TimexRule rule : TimexRules.all()) {
      for (WordClass head : rule.heads()) {
        byHead.computeIfAbsent(head, key -> new ArrayList<>()).add(rule);
      }
      if (rule instanceof PhraseRule phrases) {
        phrases.firstWords().forEach(word -> lexicon.addFirst(word, WordClass.PHRASE));
      }
      if (rule instanceof HolidayRule holidays) {
        holidays.firstWords().forEach(word -> lexicon.addFirst(word, WordClass.HOLIDAY));
      }
    }
  }

  Result find(Sentence sentence) {
    TimeItems items = new TimeItems(sentence, lexicon);
    List<Found> all = new ArrayList<>();
    int floor = 0;
    for (int at = 0; at < items.size(); at++) {
      if (at < floor) {
        continue;
      }
      List<Found> found =
          items.isNumber(at)
              ? byClass(WordClass.NUMBER, items, at, floor)
              : byWord(items, at, floor);
      if (!found.isEmpty()) {
        found.stream().filter(one -> !(one.meaning() instanceof Impossible)).forEach(all::add);
        floor = found.get(found.size() - 1).end();
      }
    }
    return new Result(items, all);
  }

  private List<Found> byWord(TimeItems items, int at, int floor) {
    for (Sense sense : items.word(at).senses()) {
      if (sense.type().isHead()) {
        List<Found> found = byClass(sense.type(), items, at, floor);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private List<Found> byClass(WordClass type, TimeItems items, int at, int floor) {
    for (TimexRule rule : byHead.getOrDefault(type, List.of())) {
      List<Found> found = rule.find(items, at, floor);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }
}
