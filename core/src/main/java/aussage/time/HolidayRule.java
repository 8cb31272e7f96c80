package aussage.time;

import aussage.model.TimexType;
import aussage.rule.Example;
import aussage.rule.Table;
import aussage.time.meaning.Cycle;
import aussage.time.meaning.DayPart;
import aussage.time.meaning.Holiday;
import aussage.time.meaning.Meaning;
import aussage.time.meaning.Recurring;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** "Ostern 2018", "am 2. Advent", "an Heiligabend", "Fest des Fastenbrechens". */
final class HolidayRule implements PhrasedRule {
  private static final int LAST_ADVENT = 4;

  private final PhraseTable<Holiday> table = new PhraseTable<>();

  /** Those of the table beside this class, and more in rows of the same columns, which win. */
  HolidayRule(List<Table.Row> added) {
    for (Table.Row row : added) {
      add(row, Holiday.checked(row));
    }
    for (Table.Row row : rows()) {
      add(row, Holiday.of(row));
    }
  }

  /** The rows of the table. */
  static List<Table.Row> rows() {
    return Table.read(HolidayRule.class, "holidays.tsv");
  }

  private void add(Table.Row row, Holiday holiday) {
    for (String name : row.list("names")) {
      table.add(name.toLowerCase(Locale.ROOT).replace(";", " ,"), Set.of(), Set.of(), holiday);
    }
  }

  @Override
  public WordClass phraseClass() {
    return WordClass.HOLIDAY;
  }

  @Override
  public Set<String> firstWords() {
    return table.firstWords();
  }

  @Override
  public Set<String> lastWords() {
    return table.lastWords();
  }

  @Override
  public String id() {
    return "time.holiday";
  }

  @Override
  public String reason() {
    return "Feasts are days of the year, fixed, counted from Easter or Advent, or by the moon.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Ostern 2018 war früh.", "Ostern 2018 DATE 2018-04-01"),
        Example.of("Am 2. Advent 2019 singt der Chor.", "2. Advent 2019 DATE 2019-12-08"),
        Example.of(
            "In der Silvesternacht 2018 fror es.", "der Silvesternacht 2018 TIME 2018-12-31TNI"),
        Example.of("Der Ramadan 2018 war heiß.", "Der Ramadan 2018 DATE 2018-05-16/2018-06-14"),
        Example.nothing("Nikolaus Brandt leitet die Klinik."));
  }

  @Override
  public List<Found> find(TimeItems items, int head, int floor) {
    for (PhraseTable.Hit<Holiday> hit : table.find(items, head)) {
      LeftContext left = LeftContext.read(items, hit.first(), floor);
      PeriodReader.Year year = PeriodReader.year(items, hit.end());
      if (fits(items, hit, left, year)) {
        return List.of(found(items, hit.meaning(), left, year));
      }
    }
    return List.of();
  }

  private static boolean fits(
      TimeItems items, PhraseTable.Hit<Holiday> hit, LeftContext left, PeriodReader.Year year) {
    boolean alone = items.size() <= hit.end() - hit.first() + 1;
    return switch (hit.meaning().kind()) {
      case PLAIN, MORNING, EVENING, NIGHT -> true;
      case NAME -> left.hasPreposition() || left.hasArticle() || year.meaning() != null || alone;
      case DAYS -> left.ordinal() <= 2;
      case WEEKS -> left.ordinal() >= 1 && left.ordinal() <= LAST_ADVENT;
    };
  }

  private static Found found(
      TimeItems items, Holiday holiday, LeftContext left, PeriodReader.Year year) {
    Cycle cycle = holiday.cycle(left.ordinal());
    Optional<String> part = holiday.part();
    if (left.each() != null) {
      String open = cycle.open() + part.map(code -> "T" + code).orElse("");
      return Found.of(left, year.end(), TimexType.SET, Meaning.fixed(open));
    }
    Meaning day =
        new Recurring(cycle, ImpliedDirection.ofDate(items, left, year.end()), year.meaning());
    return part.isPresent()
        ? Found.of(left, year.end(), TimexType.TIME, new DayPart(day, part.get()))
        : Found.of(left, year.end(), TimexType.DATE, day);
  }
}
