package aussage.time;

import aussage.model.TimexType;
import aussage.number.GermanNumerals;
import aussage.rule.Example;
import aussage.time.meaning.CalendarPeriod;
import aussage.time.meaning.Granularity;
import aussage.time.meaning.Meaning;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** "die 90er Jahre", "Anfang der Achtziger", "in den Zwanzigerjahren", "die 1980er-Jahre". */
final class DecadeRule implements TimexRule {
  private static final int TWENTIETH = 1900;
  private static final int CENTURY = 100;

  @Override
  public String id() {
    return "time.decade";
  }

  @Override
  public String reason() {
    return "Decades are told by their tens; without a century they are those of the twentieth.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("In den 90er Jahren schloss die Werft.", "den 90er Jahren DATE 199"),
        Example.of(
            "Anfang der achtziger Jahre kam der Tunnel.",
            "Anfang der achtziger Jahre DATE 198 START"),
        Example.of("Das war in den 2010er-Jahren.", "den 2010er-Jahren DATE 201"),
        Example.nothing("Er trug ein 90er Shirt."));
  }

  @Override
  public Set<WordClass> heads() {
    return Set.of(WordClass.DECADE, WordClass.NUMBER);
  }

  @Override
  public List<Found> find(TimeItems items, int head, int floor) {
    int number = items.is(head, WordClass.DECADE) ? decadeWord(items, head) : items.number(head);
    int end = head + 1;
    if (items.isNumber(head)) {
      int er = items.is(head + 1, "-") && items.isGlued(head + 2) ? head + 2 : head + 1;
      if (!items.isGlued(head + 1) || !items.isAny(er, "er", "ern")) {
        return List.of();
      }
      end = er + 1;
    }
    boolean years = false;
    int at = items.is(end, "-") ? end + 1 : end;
    if (items.isAny(at, "jahre", "jahren")) {
      end = at + 1;
      years = true;
    }
    boolean compound = items.form(head).contains("jahr") || items.form(head).endsWith("tausender");
    LeftContext left = LeftContext.ofName(items, head, floor);
    boolean several =
        Ranges.isConnector(items, end)
            || items.is(end, "-")
            || Ranges.isConnector(items, head - 1) && head - 1 == floor; // 1960-ern und 1990-ern
    if (number % 10 != 0
        || !years && !compound && !several && !left.isDefinite()
        || !years && !compound && !items.isCapitalised(head) && !items.isNumber(head)) {
      return List.of();
    }
    if (!years && !compound && items.isWord(end) && items.isCapitalised(end)) {
      return List.of();
    }
    int year = number >= CENTURY ? number : TWENTIETH + number;
    Meaning meaning = Meaning.of(CalendarPeriod.from(Granularity.DECADE, LocalDate.of(year, 1, 1)));
    return List.of(Found.of(left, end, TimexType.DATE, meaning));
  }

  /** "neunziger", "Neunzigerjahre", "Zweitausender". */
  private static int decadeWord(TimeItems items, int head) {
    String form = items.form(head);
    int er = form.indexOf("er", 3);
    if (form.startsWith("null")) {
      return 2000;
    }
    while (er > 0) {
      BigDecimal value = GermanNumerals.cardinal(form.substring(0, er));
      if (value != null) {
        return value.intValue();
      }
      er = form.indexOf("er", er + 1);
    }
    return -1;
  }
}
