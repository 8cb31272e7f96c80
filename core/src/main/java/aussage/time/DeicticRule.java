package aussage.time;

import aussage.model.TimexType;
import aussage.rule.Example;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "gestern", "heute Abend", "übermorgen früh". */
final class DeicticRule implements TimexRule {
  private static final List<String> PUT_OFF = List.of("versch", "verleg", "vertag");

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
        Example.of("Heute in einer Woche ist Wahl.", "Heute in einer Woche DATE XXXX-XX-XX"),
        Example.nothing("Am Ufer stand Frau Morgen."),
        Example.nothing("Der Betrieb lässt sich nicht von heute auf morgen umstellen."));
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
    if (isIdiom(items, head)) {
      return List.of();
    }
    LeftContext left = LeftContext.ofName(items, head, floor);
    int partAt = items.isAny(head + 1, "zu", "am") ? head + 2 : head + 1;
    Optional<String> part = WeekdayRule.partBehind(items, partAt);
    UnitShift shift = new UnitShift(Granularity.DAY, days, false);
    if (part.isPresent()) {
      Meaning day = days == 0 && part.get().equals("NI") ? new Tonight() : shift;
      return List.of(
          Found.of(left, partAt + 1, TimexType.TIME, new DayPart(day, part.get())).withFirst(head));
    }
    int end = head + 1;
    Meaning meaning = days == 0 ? Today.of(items, head, left.relation()) : shift;
    int amountAt = items.isAny(head + 2, "genau", "exakt") ? head + 3 : head + 2;
    int count = LengthRule.wholeAmount(items, amountAt);
    Optional<Sense> unit = items.word(amountAt + 1).as(WordClass.UNIT);
    if (items.isAny(head + 1, "in", "vor") && count > 0 && unit.isPresent()) {
      Granularity counted = Granularity.valueOf(unit.get().code());
      if (!counted.isClock()) {
        meaning = new Offset(shift, counted, items.is(head + 1, "in") ? count : -count);
        end = amountAt + 2;
      }
    }
    return List.of(Found.of(left, end, TimexType.DATE, meaning).withFirst(head));
  }

  /** "von | heute | auf | morgen": suddenly, unless something is put off. */
  private static boolean isIdiom(TimeItems items, int head) {
    int today = items.is(head, "heute") ? head : head - 2;
    boolean isPhrase =
        items.is(today, "heute")
            && items.is(today - 1, "von")
            && items.is(today + 1, "auf")
            && items.is(today + 2, "morgen");
    return isPhrase && PUT_OFF.stream().noneMatch(items.form(today + 3)::startsWith);
  }
}
