package aussage.time;

import aussage.model.TimexType;
import aussage.rule.Example;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "gestern", "heute Abend", "übermorgen früh". */
final class DeicticRule implements TimexRule {
  @Override
  public String id() {
    return "time.deictic";
  }

  @Override
  public String reason() {
    return "Days are counted from the day of publication; heute is also nowadays.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Gestern brach ein Deich.", "Gestern DATE XXXX-XX-XX"),
        Example.nothing("Am Ufer stand Frau Morgen."));
  }

  @Override
  public Set<WordClass> heads() {
    return Set.of(WordClass.DEICTIC);
  }

  @Override
  public List<Found> find(TimeItems items, int head, int floor) {
    int days = items.word(head).as(WordClass.DEICTIC).map(Sense::number).orElse(0);
    boolean noun = items.is(head, WordClass.DAY_PART);
    if (noun
        && (items.isCapitalised(head) && head > 0
            || items.is(head - 1, "diesen")
            || items.is(head - 1, WordClass.DEICTIC)
            || items.is(head - 1, "am")
            || items.is(head - 1, "jeden"))) {
      return List.of();
    }
    LeftContext left = LeftContext.ofName(items, head, floor);
    int partAt = items.isAny(head + 1, "zu", "am") ? head + 2 : head + 1;
    Optional<String> part = WeekdayRule.partBehind(items, partAt);
    UnitShift shift = new UnitShift(Granularity.DAY, days, false);
    if (part.isPresent()) {
      return List.of(
          Found.of(left, partAt + 1, TimexType.TIME, new DayPart(shift, part.get()))
              .withFirst(head));
    }
    Meaning meaning = days == 0 ? new Today(left.relation()) : shift;
    return List.of(Found.of(left, head + 1, TimexType.DATE, meaning).withFirst(head));
  }
}
