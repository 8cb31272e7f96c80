package aussage.time;

import aussage.model.TimeRelation;
import java.util.ArrayList;
import java.util.List;

/** What joins two dates: "vom 21. bis zum 27. Februar", "der 3. oder 4. Mai", "2009-2011". */
final class Ranges {
  private Ranges() {}

  /**
   * The item before a word or sign that joins, -1 where none joins; an article or "zum" may stand
   * behind it.
   */
  static int beforeConnector(TimeItems items, int first, int floor) {
    int at = first - 1;
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

  /** Of all expressions of a sentence the first of a range is where it begins, the last its end. */
  static List<Found> related(TimeItems items, List<Found> found) {
    List<Found> related = found;
    for (int i = 0; i + 1 < found.size(); i++) {
      Found first = found.get(i);
      Found last = found.get(i + 1);
      if (first.relation() == TimeRelation.ON && isRange(items, first, last)) {
        related = related == found ? new ArrayList<>(found) : related;
        related.set(i, first.withRelation(TimeRelation.SINCE));
        related.set(i + 1, last.withRelation(TimeRelation.UNTIL));
      }
    }
    return related;
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
