package aussage.time;

import aussage.model.TimexType;
import aussage.rule.Example;
import aussage.time.meaning.CalendarPeriod;
import aussage.time.meaning.Cycle;
import aussage.time.meaning.Direction;
import aussage.time.meaning.Granularity;
import aussage.time.meaning.Meaning;
import aussage.time.meaning.Recurring;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "Q3 2023", "im Sommer 2019", "vergangenen Winter", "im Herbst nächsten Jahres". */
final class SeasonRule implements TimexRule {
  @Override
  public String id() {
    return "time.season";
  }

  @Override
  public String reason() {
    return "Seasons are family names too, so a preposition, an adjective or a year must stand there.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Im Sommer 2019 stieg der Pegel.", "Sommer 2019 DATE 2019-SU"),
        Example.of("Der Umsatz von Q3 2023 sank.", "Q3 2023 DATE 2023-Q3"),
        Example.nothing("Torwart Sommer hielt den Ball."));
  }

  @Override
  public Set<WordClass> heads() {
    return Set.of(WordClass.SEASON, WordClass.QUARTER_NAME);
  }

  @Override
  public List<Found> find(TimeItems items, int head, int floor) {
    if (!items.isCapitalised(head)) {
      return List.of();
    }
    Optional<Sense> quarter = items.word(head).as(WordClass.QUARTER_NAME);
    int firstMonth =
        quarter.or(() -> items.word(head).as(WordClass.SEASON)).map(Sense::number).orElse(0);
    LeftContext left = LeftContext.ofName(items, head, floor);
    int end = head + 1;
    Meaning within = null;
    if (quarter.isPresent() && items.is(end, "/") && YearReader.isYear(items, end + 1)) {
      end++; // Q2/2023
    }
    YearReader.Year year = YearReader.read(items, end);
    Optional<PeriodReader.Period> outer =
        PeriodReader.read(items, end).filter(p -> p.unit() == Granularity.YEAR);
    if (year.end() > end) {
      within = Meaning.of(CalendarPeriod.year(year.year()));
      end = year.end();
      if (YearRule.isSeason(items, end - 1)) {
        end += 2;
      }
    } else if (outer.isPresent()) {
      within = outer.get().meaning();
      end = outer.get().end();
    } else if (left.each() == null
        && left.direction() == Direction.OPEN
        && !left.hasPortion()
        && !left.isDefinite()
        && !left.hasPreposition()) {
      return List.of();
    }
    Cycle cycle =
        Cycle.part(quarter.isPresent() ? Granularity.QUARTER : Granularity.SEASON, firstMonth);
    if (left.each() != null) {
      return List.of(Found.of(left, end, TimexType.SET, Meaning.fixed(cycle.open())));
    }
    return List.of(
        Found.of(
            left,
            end,
            TimexType.DATE,
            new Recurring(cycle, ImpliedDirection.ofDate(items, left, end), within)));
  }
}
