package aussage.time;

import aussage.number.GermanNumerals;
import aussage.syntax.Sentence;
import aussage.time.meaning.Impossible;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds time expressions in a sentence by their heads, from left to right. */
final class TimexFinder {
  private final TimeLexicon lexicon;

  /** The rules for each class of heads, in the order in which they are tried. */
  private final TimexRule[][] byHead = new TimexRule[WordClass.values().length][];

  /**
   * What was found in a sentence.
   *
   * @param items the sentence's items that the expressions count in; empty where nothing was found
   * @param found in order, never overlapping
   * @param impossible dates that no calendar has
   */
  record Result(Optional<TimeItems> items, List<Found> found, List<Found> impossible) {}

  private static final Result NOTHING = new Result(Optional.empty(), List.of(), List.of());

  TimexFinder(List<TimexRule> rules) {
    lexicon = new TimeLexicon(rules);
    for (WordClass head : WordClass.values()) {
      byHead[head.ordinal()] =
          rules.stream().filter(rule -> rule.heads().contains(head)).toArray(TimexRule[]::new);
    }
  }

  /**
   * The expressions of a sentence.
   *
   * @param persons the words of time that are names of persons in the article, as far as it is
   *     read; those of the sentence are added
   */
  Result find(Sentence sentence, Set<String> persons) {
    TimeWord[] known = lexicon.words(sentence);
    return isPromising(sentence, known)
        ? all(new TimeItems(sentence, known, lexicon), persons)
        : NOTHING;
  }

  private Result all(TimeItems items, Set<String> persons) {
    List<Found> all = new ArrayList<>();
    List<Found> impossible = new ArrayList<>(0);
    int floor = 0;
    for (int at = 0; at < items.size(); at++) {
      boolean mayBeHead = items.isNumber(at) || items.word(at).isHead();
      if (at < floor || !mayBeHead || Names.isName(items, at, persons)) {
        continue;
      }
      List<Found> found =
          items.isNumber(at)
              ? byClass(WordClass.NUMBER, items, at, floor)
              : byWord(items, at, floor);
      if (!found.isEmpty()) {
        for (Found one : found) {
          if (Names.isTitle(items, one) || cutsWord(items, one)) {
            continue;
          }
          (one.meaning() instanceof Impossible ? impossible : all).add(one);
        }
        floor = found.get(found.size() - 1).end();
      }
    }
    Ranges.relate(items, all);
    return new Result(Optional.of(items), all, impossible);
  }

  /** "1:10" of "1:10,5", a runner's time: what cuts a word is none. */
  private static boolean cutsWord(TimeItems items, Found found) {
    return items.isInsideWord(found.first()) || items.isInsideWord(found.end());
  }

  /** Most sentences hold no word and no digit of time: they are passed over at once. */
  private static boolean isPromising(Sentence sentence, TimeWord[] known) {
    for (int i = 0; i < known.length; i++) {
      String form = sentence.word(i).form();
      if (TimeItems.isDigit(form.charAt(0)) || known[i].isTrigger()) {
        return true;
      }
      if (known[i].is(WordClass.PREPOSITION)
          && i + 1 < known.length
          && isBeforeNumber(form, sentence.word(i + 1).form())) {
        return true;
      }
    }
    return false;
  }

  /** "um acht", "gegen zehn", "kurz nach acht", "Punkt zwölf", "am siebten". */
  private static boolean isBeforeNumber(String form, String next) {
    switch (TimeLexicon.fold(form)) {
      case "um", "gegen", "vor", "nach", "punkt", "schlag":
        return GermanNumerals.cardinal(next) != null;
      default:
        break;
    }
    return form.equalsIgnoreCase("am") && GermanNumerals.ordinal(next) != null;
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
    for (TimexRule rule : byHead[type.ordinal()]) {
      List<Found> found = rule.find(items, at, floor);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }
}
