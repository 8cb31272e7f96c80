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
    if (items.is(at, WordClass.ARTICLE) || items.isAny(at, "zum", "zur")) {
      at--;
    }
    if (at < floor) {
      return -1;
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

  /** The first of a range is where it begins, the last where it ends. */
  static List<Found> related(TimeItems items, List<Found> found) {
    if (found.size() < 2) {
      return found;
    }
    List<Found> related = new ArrayList<>(found);
    for (int i = 0; i + 1 < found.size(); i++) {
      if (isRange(items, found.get(i).end())) {
        related.set(i, related.get(i).withRelation(TimeRelation.SINCE));
        related.set(i + 1, related.get(i + 1).withRelation(TimeRelation.UNTIL));
      }
    }
    return related;
  }
}
