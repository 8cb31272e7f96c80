package aussage.time;

import aussage.rule.Table;
import java.util.List;

/** All rules, for each head in the order in which they are tried. */
final class TimexRules {
  private TimexRules() {}

  static List<TimexRule> all() {
    return all(List.of());
  }

  /** The same with more holidays, in rows as {@code holidays.tsv} has them. */
  static List<TimexRule> all(List<Table.Row> holidays) {
    return List.of(
        new PhraseRule(),
        new EraYearRule(),
        new HolidayRule(holidays),
        new CalendarDateRule(),
        new MonthRule(),
        new NumericDateRule(),
        new MonthYearRule(),
        new ClockRule(),
        new SpokenClockRule(),
        new BareHourRule(),
        new DayNumberRule(),
        new DecadeRule(),
        new YearRule(),
        new SeasonRule(),
        new WeekdayRule(),
        new ShortWeekdayRule(),
        new DeicticRule(),
        new DayPartRule(),
        new UnitSetRule(),
        new OrdinalPeriodRule(),
        new WrittenLengthRule(),
        new LengthRule(),
        new PeriodRule(),
        new ShiftedUnitRule(),
        new AdverbRule(),
        new DurationAdjectiveRule());
  }
}
