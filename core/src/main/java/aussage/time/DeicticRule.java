package aussage.time;

import aussage.model.TimeRelation;
import aussage.model.TimexType;
import aussage.rule.Example;
import aussage.time.meaning.DayPart;
import aussage.time.meaning.Granularity;
import aussage.time.meaning.Meaning;
import aussage.time.meaning.Offset;
import aussage.time.meaning.Today;
import aussage.time.meaning.Tonight;
import aussage.time.meaning.UnitShift;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "gestern", "heute Abend", "übermorgen früh". */
final class DeicticRule implements TimexRule {
  private static final int PLAN_REACH = 3;
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
    Meaning meaning = days == 0 ? today(items, head, left.relation()) : shift;
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

  /** What stands beside "heute". */
  private static Today today(TimeItems items, int head, TimeRelation relation) {
    boolean aged =
        items.isNumber(head + 1) && items.form(head + 2).contains("jährig")
            || items.isNumber(head + 1) && items.form(head + 3).contains("jährig")
            || items.form(head + 1).contains("jährig");
    boolean noch = items.is(head - 1, "noch") || items.is(head + 1, "noch");
    if (relation == TimeRelation.UNTIL || aged || noch && isAlso(items, head)) {
      return new Today(Today.Cue.NOWADAYS);
    }
    boolean day =
        relation == TimeRelation.SINCE
            || items.isAny(head - 1, "für", "per")
            || items.is(head - 1, "von") && items.is(head + 1, "an");
    for (int i = head - PLAN_REACH; i <= head + PLAN_REACH && !day; i++) {
      day = items.isAny(i, "soll", "sollen") || items.isAny(i, "will", "wollen");
    }
    if (day) {
      return new Today(Today.Cue.DAY);
    }
    boolean still = noch || items.isAny(head - 1, "schon", "bereits");
    return new Today(still ? Today.Cue.STILL : Today.Cue.NONE);
  }

  /** "auch heute noch", "auch noch heute". */
  private static boolean isAlso(TimeItems items, int head) {
    return items.is(head - 1, "auch") || items.is(head - 2, "auch");
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
