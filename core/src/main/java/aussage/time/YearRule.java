package aussage.time;

import aussage.model.Interval;
import aussage.model.TimexType;
import aussage.rule.Example;
import aussage.time.meaning.CalendarPeriod;
import aussage.time.meaning.Meaning;
import aussage.time.meaning.Resolution;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** "2024", "bis 1995", "2009-2011": a year in digits, where it isn't an amount. */
final class YearRule implements TimexRule {
  private static final int SURE_FROM = 1400;
  private static final int LATEST = 2100;
  private static final int CENTURY = 100;

  @Override
  public String id() {
    return "time.year";
  }

  @Override
  public String reason() {
    return "Four digits are a year unless they count, measure or number something.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Sie zog 2019 nach Bremen.", "2019 DATE 2019"),
        Example.of("Anno '68 war das anders.", "'68 DATE 1968"),
        Example.of("Anno 1340 bekam der Ort Stadtrecht.", "Anno 1340 DATE 1340"),
        Example.of("Das Werk baut seit 2003 Boote.", "2003 DATE 2003"),
        Example.of("Zwischen 1120 und 1180 entstand der Dom.", "1120 DATE 1120 | 1180 DATE 1180"),
        Example.of("Das Dorf wurde 1158 erstmals erwähnt.", "1158 DATE 1158"),
        Example.nothing("Es kamen 2000 Soldaten."),
        Example.nothing("Der Kahn wiegt rund 1900 Tonnen."));
  }

  @Override
  public Set<WordClass> heads() {
    return Set.of(WordClass.NUMBER);
  }

  @Override
  public List<Found> find(TimeItems items, int head, int floor) {
    if (isShort(items, head, floor)) {
      Meaning year = Meaning.of(CalendarPeriod.year(YearReader.read(items, head - 1).year()));
      LeftContext left = LeftContext.ofName(items, head - 1, floor);
      return List.of(Found.of(left, head + 1, TimexType.DATE, year).withFirst(head - 1));
    }
    if (!YearReader.isYear(items, head) || !isYear(items, head)) {
      return List.of();
    }
    if (isSeason(items, head)) {
      return List.of(season(items, head, floor));
    }
    int named = head - 1 >= floor && items.is(head - 1, "anno") ? head - 1 : head;
    LeftContext left = LeftContext.ofName(items, named, floor);
    Meaning meaning = Meaning.of(CalendarPeriod.year(items.number(head)));
    Found found = Found.of(left, head + 1, TimexType.DATE, meaning);
    return List.of(left.hasPortion() ? found : found.withFirst(named));
  }

  /** "anno '68", "die Proteste von '68", but not "die '68er". */
  private static boolean isShort(TimeItems items, int head, int floor) {
    boolean told = items.is(head - 2, "anno") || items.is(head - 2, WordClass.PREPOSITION);
    return head - 1 >= floor
        && YearReader.read(items, head - 1).end() == head + 1
        && items.digits(head) == 2
        && told
        && !items.isGlued(head - 1)
        && !(items.isGlued(head + 1) && items.isWord(head + 1));
  }

  /** "2000 bis 3000 Grad". */
  private static boolean isCountedRange(TimeItems items, int at) {
    return Ranges.isConnector(items, at + 1)
        && items.isNumber(at + 2)
        && (items.is(at + 3, WordClass.COUNTED)
            || isRoundCount(items, at)
            || !YearReader.isYear(items, at + 2))
        && items.digits(at + 2) > 2;
  }

  /** "1500 bis 2000 Boote". */
  private static boolean isRoundCount(TimeItems items, int at) {
    return items.number(at) % 50 == 0
        && items.number(at + 2) % 50 == 0
        && items.isWord(at + 3)
        && items.isCapitalised(at + 3);
  }

  /** "2007/08": a season, a school year. */
  static boolean isSeason(TimeItems items, int at) {
    int next = items.number(at + 2);
    boolean stroke = items.is(at + 1, "/") && items.isGlued(at + 1) && items.isGlued(at + 2);
    return stroke
        && YearReader.isYear(items, at)
        && (items.digits(at + 2) == 2 && next == (items.number(at) + 1) % 100
            || items.digits(at + 2) == 4 && next == items.number(at) + 1);
  }

  private static Found season(TimeItems items, int head, int floor) {
    boolean named = items.is(head - 1, WordClass.SEASON_NAME) && head - 1 >= floor;
    LeftContext left = LeftContext.ofName(items, named ? head - 1 : head, floor);
    int year = items.number(head);
    Interval interval = Interval.ofDays(LocalDate.of(year, 1, 1), LocalDate.of(year + 2, 1, 1));
    Resolution resolution = Resolution.of(year + "/" + (year + 1), interval);
    return Found.of(left, head + 3, TimexType.DATE, new Meaning.Fixed(resolution));
  }

  private static boolean isYear(TimeItems items, int at) {
    TimeWord next = items.word(at + 1);
    TimeWord before = items.word(at - 1);
    String sign = items.form(at + 1);
    if (next.is(WordClass.COUNTED)
        || next.is(WordClass.UNIT)
        || next.is(WordClass.CLOCK)
        || before.is(WordClass.NAMING)
        || before.is(WordClass.MODIFIER)
            && !before.is(WordClass.PREPOSITION)
            && items.number(at) % CENTURY == 0
        || isCountedRange(items, at)
        || items.is(at + 1, "-") && items.is(at + 2, WordClass.UNIT)
        || sign.equals("%")
        || sign.equals("€")
        || sign.equals("$")
        || sign.equals("°")) {
      return false;
    }
    if (isGluedToOther(items, at)) {
      return false;
    }
    int year = items.number(at);
    boolean supported =
        before.is(WordClass.PREPOSITION)
            || before.is(WordClass.PORTION)
            || year < SURE_FROM && (next.is(WordClass.FOUNDED) || isInRange(items, at));
    boolean nounBehind = items.isWord(at + 1) && items.isCapitalised(at + 1);
    if (items.isAny(at - 1, "seit", "anno")) {
      return year <= LATEST;
    }
    if (year % 100 == 0 && nounBehind) {
      return endsYears(items, at);
    }
    if (year < SURE_FROM || year > LATEST) {
      return supported && !nounBehind;
    }
    return year >= 1900 && year < 2060 || !nounBehind;
  }

  /** "von 1990 bis | 2000 Direktor", but not "von 1500 bis | 2000 Gästen". */
  private static boolean endsYears(TimeItems items, int at) {
    return items.is(at - 1, "bis")
        && items.is(at - 3, "von")
        && YearReader.isYear(items, at - 2)
        && items.number(at - 2) >= SURE_FROM
        && items.number(at - 2) % 50 != 0;
  }

  /** "zwischen 1120 und 1180", "1120 bis 1180", "(1120–1180)": years too early to stand alone. */
  private static boolean isInRange(TimeItems items, int at) {
    int first = Ranges.isConnector(items, at - 1) && YearReader.isYear(items, at - 2) ? at - 2 : at;
    if (!YearReader.isYear(items, first)
        || !YearReader.isYear(items, first + 2)
        || items.number(first) >= items.number(first + 2)
        || items.isWord(first + 3) && items.isCapitalised(first + 3)
        || items.is(first + 3, WordClass.COUNTED)) {
      return false;
    }
    String joint = items.form(first + 1);
    return switch (joint) {
      case "und" -> items.is(first - 1, "zwischen");
      case "bis" -> !items.is(first - 1, WordClass.MODIFIER);
      default ->
          Ranges.isDash(joint)
              && items.is(first - 1, "(")
              && (items.is(first + 3, ")") || items.is(first + 3, ","));
    };
  }

  /** "+49-1907-22", "1998er": part of something else. */
  private static boolean isGluedToOther(TimeItems items, int at) {
    boolean wordGlued = items.isGlued(at + 1) && items.isWord(at + 1);
    boolean before =
        items.isGlued(at)
            && !items.isAny(at - 1, "(", "/")
            && !Ranges.isDash(items.form(at - 1))
            && !items.isAny(at - 1, "\"", "„");
    boolean chain =
        items.isGlued(at)
            && Ranges.isDash(items.form(at - 1))
            && items.isGlued(at - 1)
            && !YearReader.isYear(items, at - 2);
    boolean stroke =
        items.isGlued(at)
            && items.is(at - 1, "/")
            && items.isGlued(at - 1)
            && items.isNumber(at - 2)
            && !YearReader.isYear(items, at - 2);
    boolean numbered = items.digits(at - 1) > 2 && !items.isGlued(at); // Tel. 0431 2010
    boolean lettered = items.isCapitalised(at - 1) && items.form(at - 1).length() == 1; // A 2010
    return wordGlued || before || chain || stroke || numbered || lettered;
  }
}
