package aussage.time;

import aussage.model.TimeRelation;
import aussage.model.TimexType;
import aussage.syntax.Sentence;
import aussage.time.meaning.ClockTime;
import aussage.time.meaning.DayPart;
import java.util.List;

/** What joins two dates: "vom 21. bis zum 27. Februar", "der 3. oder 4. Mai", "2009-2011". */
final class Ranges {
  private Ranges() {}

  /**
   * The item before a word or sign that joins, -1 where none joins; an article or "zum" may stand
   * behind it.
   */
  static int beforeConnector(TimeItems items, int first, int floor) {
    int at = items.is(first - 1, WordClass.ASIDE) ? first - 2 : first - 1;
    boolean night = items.is(at, "zum") && items.is(at - 1, ".") && items.is(at - 3, "vom");
    if (night && at - 2 >= floor) {
      return at - 1; // vom 10. zum | 11. Januar
    }
    boolean article = items.is(at, WordClass.ARTICLE);
    if (article || items.isAny(at, "zum", "zur")) {
      at--;
    }
    if (at < floor) {
      return -1;
    }
    if (article && items.is(at, "auf") && items.is(at - 1, ".") && at - 1 >= floor) {
      return at - 1; // vom 10. auf den | 11. Januar
    }
    return isConnector(items, at) || items.is(at, ",") ? at - 1 : -1;
  }

  static boolean isConnector(TimeItems items, int at) {
    return items.is(at, WordClass.CONNECTOR) || isDash(items.form(at)) || items.is(at, "/");
  }

  static boolean isDash(String form) {
    return form.equals("-") || form.equals("–") || form.equals("—");
  }

  /** Whether the connector says a range and not a list. */
  static boolean isRange(TimeItems items, int at) {
    return items.is(at, "bis") || isDash(items.form(at));
  }

  /**
   * Of all expressions of a sentence the first of a range is where it begins, the last its end; an
   * hour right behind a day belongs to the same end.
   */
  static void relate(TimeItems items, List<Found> found) {
    for (int i = 0; i < found.size(); i++) {
      Found one = found.get(i);
      if (one.relation() == TimeRelation.ON && isFrom(items, found, i)) {
        found.set(i, one.withRelation(TimeRelation.SINCE));
      }
      if (i == 0) {
        continue;
      }
      Found before = found.get(i - 1);
      if (before.relation() == TimeRelation.ON && isRange(items, before, one)) {
        found.set(i - 1, before.withRelation(TimeRelation.SINCE));
        found.set(i, one.withRelation(TimeRelation.UNTIL));
      } else if (one.relation() == TimeRelation.ON && isHourOf(items, before, one)) {
        found.set(i, one.withRelation(before.relation()));
      }
    }
  }

  /** "vom 1. Mai an"; "von Freitag, 22 Uhr, bis", "zwischen Freitag, 22 Uhr, und". */
  private static boolean isFrom(TimeItems items, List<Found> found, int at) {
    Found first = found.get(at);
    boolean between = items.is(first.first() - 1, "zwischen");
    if (!between && !items.isAny(first.first() - 1, "von", "vom")) {
      return false;
    }
    int end = first.end();
    if (items.is(end, "an")) {
      return !between && isOnwards(items, end);
    }
    int next = at + 1;
    if (next < found.size() && isHourOf(items, first, found.get(next))) {
      end = found.get(next).end();
      end = items.is(end, ",") ? end + 1 : end;
      next++;
    }
    if (!between) {
      return items.is(end, "bis") // von 1946 bis zu ihrem Tod
          || items.is(end, ",") && items.is(end + 1, "bis"); // von Montag, 3. Mai, bis
    }
    boolean range =
        items.is(end, "und") && next < found.size() && found.get(next).first() == end + 1;
    if (range && found.get(next).relation() == TimeRelation.ON) {
      found.set(next, found.get(next).withRelation(TimeRelation.UNTIL));
    }
    return range;
  }

  /**
   * "vom Montag | an", but not "das Bild vom Montag an der Wand" and "kündigte den Entwurf vom
   * Montag an", where only a parser tells a clause's last word from the verb's.
   */
  private static boolean isOnwards(TimeItems items, int at) {
    Sentence sentence = items.sentence();
    return !items.is(at + 1, WordClass.ARTICLE)
        && !sentence.word(items.wordIndex(at)).is("compound:prt")
        && (sentence.isParsed() || items.isWord(at + 1));
  }

  /** "Freitag, | 22 Uhr", "Freitag um | 22 Uhr", "Freitagabend um | 22 Uhr". */
  private static boolean isHourOf(TimeItems items, Found day, Found hour) {
    int gap = hour.first() - day.end();
    return (day.type() == TimexType.DATE || day.meaning() instanceof DayPart)
        && hour.meaning() instanceof ClockTime
        && (gap == 0 || gap == 1 && items.isAny(day.end(), ",", "um"));
  }

  /** "vom 3. Mai | bis zum | 5. Mai", "9 | - | 17 Uhr", "zwischen | 1990 | und | 1995". */
  private static boolean isRange(TimeItems items, Found first, Found last) {
    int gap = last.first() - first.end();
    if (first.type() != last.type() || gap < 1 || gap > 2) {
      return false;
    }
    boolean to = gap == 1 || items.isAny(last.first() - 1, "zum", "zur");
    boolean between = items.is(first.end(), "und") && items.is(first.first() - 1, "zwischen");
    return to && (between || isRange(items, first.end()));
  }
}
