package aussage.time;

import aussage.model.TimexType;
import aussage.time.meaning.DayPart;
import aussage.time.meaning.Granularity;
import aussage.time.meaning.Today;
import aussage.time.meaning.UnitShift;
import java.util.List;

/** Whether an article tells of the day, so that its "heute" is today and not nowadays. */
final class Dailiness {
  private Dailiness() {}

  /** It counts days from its own ("gestern"), or puts a time of day to "heute". */
  static boolean of(List<TimexFinder.Result> sentences) {
    for (TimexFinder.Result sentence : sentences) {
      List<Found> all = sentence.found();
      for (int i = 0; i < all.size(); i++) {
        boolean timed = i + 1 < all.size() && all.get(i + 1).type() == TimexType.TIME;
        if (isDay(all.get(i)) || timed && all.get(i).meaning() instanceof Today) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isDay(Found found) {
    return found.meaning() instanceof UnitShift shift && isNear(shift)
        || found.meaning() instanceof DayPart part
            && part.day() instanceof UnitShift of
            && isNear(of)
            && found.type() == TimexType.TIME;
  }

  private static boolean isNear(UnitShift shift) {
    return shift.unit() == Granularity.DAY && !shift.anaphoric();
  }
}
