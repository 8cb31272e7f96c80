package aussage.time;

import aussage.model.TimexType;
import aussage.rule.Example;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "im Sommer 2019", "vergangenen Winter", "im Herbst nächsten Jahres". */
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
        Example.nothing("Torwart Sommer hielt den Ball."));
  }

  @Override
  public Set<WordClass> heads() {
    return Set.of(WordClass.SEASON);
  }

  @Override
  public List<Found> find(TimeItems items, int head, int floor) {
    if (!items.isCapitalised(head)) {
      return List.of();
    }
    int firstMonth = items.word(head).as(WordClass.SEASON).map(Sense::number).orElse(0);
    LeftContext left = LeftContext.ofName(items, head, floor);
    int end = head + 1;
    Meaning within = null;
    YearReader.Year year = YearReader.read(items, end);
    Optional<PeriodReader.Period> outer =
        PeriodReader.read(items, end).filter(p -> p.unit() == Granularity.YEAR);
    if (year.end() > end) {
      within = Meaning.of(CalendarPeriod.year(year.year()));
      end = year.end();
      if (items.is(end, "/") && items.digits(end + 1) == 2 && items.isGlued(end + 1)) {
        end += 2;
      }
    } else if (outer.isPresent()) {
      within = outer.get().meaning();
      end = outer.get().end();
    } else if (left.direction() == Direction.OPEN
        && !left.hasPortion()
        && !left.isDefinite()
        && !left.hasPreposition()) {
      return List.of();
    }
    Cycle cycle = Cycle.part(Granularity.SEASON, firstMonth);
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
