package aussage.quantity;

import aussage.model.TokenKind;
import aussage.number.GermanNumerals;
import aussage.number.NumberForm;
import aussage.rule.Example;
import aussage.syntax.Sentence;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Locale;

/** Numbers that are hours of a clock or days of a month. */
final class DayContexts {
  static final ImmutableList<ContextRule> RULES =
      ImmutableList.of(
          ContextRule.of(
              "quantity.none.clock",
              "Clock times belong to the dates.",
              DayContexts::isClock,
              Example.nothing("Um 20 Uhr beginnt das Spiel, um 20.15 Uhr endet es."),
              Example.nothing("Zwischen acht und neun Uhr fuhr kein Zug."),
              Example.nothing("Offen ist von 8 bis 12 und von 14 bis 18 Uhr."),
              Example.nothing("Busse fahren um 9, um 11 und um 15 Uhr."),
              Example.nothing("Um 15h und um 15.30h fuhr ein Zug."),
              Example.nothing("Der Krimi (20.15 Uhr/ARD) endet um dreiviertel zehn."),
              Example.nothing("Sie kam um fünf, er erst gegen acht."),
              Example.of("Die Zahl stieg um 17 auf 1.902.", "17 → 17; 1.902 → 1902"),
              Example.nothing("Die Sitzung wurde um 17 auf 18 Uhr verlegt."),
              Example.nothing("Es war fünf vor zwölf.")),
          ContextRule.of(
              "quantity.none.date",
              "Days of a month belong to the dates.",
              DayContexts::isDay,
              Example.nothing("Am 24. Mai und am 3. 10. blieb die Brücke zu."),
              Example.nothing("Am 24 Oktober, am 24.12 und am 22.10.2024 war Markt.")));

  private static final BigDecimal DAYS = BigDecimal.valueOf(31);
  private static final BigDecimal HOURS = BigDecimal.valueOf(24);
  private static final int LONGEST_LIST = 12;

  private DayContexts() {}

  private static boolean isClock(Draft draft) {
    Sentence sentence = draft.sentence;
    if (isUhr(sentence, draft.end) || isHalfHour(draft)) {
      return true;
    }
    BigDecimal hour = draft.value == null ? draft.high : draft.value;
    if (hour == null || hour.compareTo(HOURS) > 0 || hour.signum() < 0) {
      return false;
    }
    if (isBeforeClock(draft)) {
      return true;
    }
    boolean preposition = WordClass.CLOCK_PREPOSITION.isAt(sentence, draft.left - 1);
    if (preposition && isTimeForm(draft)) {
      return true;
    }
    // "um 15h", "ab 15.30 h"
    boolean sign =
        NumberContexts.isForm(sentence, draft.end, "h") && draft.form == NumberForm.DIGITS;
    if (preposition
        && sign
        && !draft.units.modifiers().isSimple(sentence.word(draft.left - 1).form())) {
      return true;
    }
    String before = draft.left > 0 ? sentence.word(draft.left - 1).form() : "";
    boolean hourPreposition = before.equals("um") || before.equals("gegen") || before.equals("Um");
    return hourPreposition
        && draft.isWhole()
        && NumberContexts.endsPhrase(draft, draft.end)
        && !NumberContexts.isStep(draft);
  }

  /** "Uhr", and with the broadcaster: "20.30 Uhr/ARD". */
  private static boolean isUhr(Sentence sentence, int at) {
    return WordClass.CLOCK.isAt(sentence, at)
        || at < sentence.size() && sentence.word(at).form().startsWith("Uhr/");
  }

  /**
   * "8 bis 12 | und 14 bis 18 Uhr", "8.15 | , 9.15 und 10.15 Uhr", with the preposition said again:
   * "von 8 bis 12 | und von 14 bis 18 Uhr".
   */
  private static boolean isBeforeClock(Draft draft) {
    Sentence sentence = draft.sentence;
    String preposition = preposition(draft);
    int limit = Math.min(sentence.size() - 1, draft.end + LONGEST_LIST);
    int at = draft.end;
    while (at < limit) {
      if (!WordClass.CONNECTOR.isAt(sentence, at) && !NumberContexts.isForm(sentence, at, ",")) {
        return false;
      }
      boolean again = sentence.word(at + 1).form().equals(preposition);
      int number = again ? at + 2 : at + 1;
      if (number >= sentence.size() || sentence.word(number).kind() != TokenKind.NUMBER) {
        return false;
      }
      at = number + 1;
      if (isUhr(sentence, at)) {
        return true;
      }
    }
    return false;
  }

  /** The preposition before the number, in small letters: "um | 9", "| zwischen 8 und 12". */
  private static String preposition(Draft draft) {
    int at = draft.left < draft.first ? draft.left : draft.first - 1;
    return at < 0 ? "" : draft.sentence.word(at).form().toLowerCase(Locale.ROOT);
  }

  /** "20.15", "8.30". */
  private static boolean isTimeForm(Draft draft) {
    String form = draft.sentence.word(draft.first).form();
    int dot = form.indexOf('.');
    return dot > 0
        && dot == form.length() - 3
        && form.charAt(dot + 1) < '6'
        && NumberContexts.endsPhrase(draft, draft.end);
  }

  /** "halb acht", "fünf vor zwölf", "Viertel nach drei". */
  private static boolean isHalfHour(Draft draft) {
    Sentence sentence = draft.sentence;
    if (NumberContexts.isForm(sentence, draft.first - 1, "halb")
        || NumberContexts.isForm(sentence, draft.first - 1, "viertel")
        || NumberContexts.isForm(sentence, draft.first - 1, "dreiviertel")) {
      return true;
    }
    boolean to =
        NumberContexts.isForm(sentence, draft.end, "vor")
            || NumberContexts.isForm(sentence, draft.end, "nach");
    boolean from =
        NumberContexts.isForm(sentence, draft.first - 1, "vor")
            || NumberContexts.isForm(sentence, draft.first - 1, "nach");
    boolean quarter = NumberContexts.isForm(sentence, draft.first - 2, "Viertel");
    return to && isHour(sentence, draft.end + 1) && NumberContexts.endsPhrase(draft, draft.end + 2)
        || from
            && (quarter || isHour(sentence, draft.first - 2))
            && NumberContexts.endsPhrase(draft, draft.end)
        || isFractionOfHour(draft);
  }

  /** "drei viertel acht Uhr", "um drei viertel acht". */
  private static boolean isFractionOfHour(Draft draft) {
    Sentence sentence = draft.sentence;
    boolean told =
        WordClass.CLOCK.isAt(sentence, draft.end + 1)
            || WordClass.CLOCK_PREPOSITION.isAt(sentence, draft.first - 1)
                && NumberContexts.endsPhrase(draft, draft.end + 1);
    return draft.form == NumberForm.SHARE && told && isHour(sentence, draft.end);
  }

  /** Whether a word names an hour, or so few minutes. */
  private static boolean isHour(Sentence sentence, int at) {
    if (at < 0 || at >= sentence.size() || sentence.word(at).kind() != TokenKind.WORD) {
      return false;
    }
    String form = sentence.word(at).form();
    BigDecimal value = GermanNumerals.cardinal(form);
    return value != null
        && value.compareTo(HOURS) <= 0
        && value.signum() > 0
        && !form.startsWith("ein");
  }

  private static boolean isDay(Draft draft) {
    Sentence sentence = draft.sentence;
    boolean small = draft.isWhole() && draft.value != null && draft.value.compareTo(DAYS) <= 0;
    if (WordClass.MONTH.isAt(sentence, draft.end) && (small || draft.isRange())) {
      return true;
    }
    String form = sentence.word(draft.first).form();
    boolean dayAndMonth =
        form.indexOf('.') > 0 && form.length() <= 5 && isDayAndMonth(form) && draft.first > 0;
    return dayAndMonth && isDatePreposition(sentence, draft.first - 1)
        || small
            && WordClass.MONTH.isAt(sentence, draft.first - 1)
            && NumberContexts.endsPhrase(draft, draft.end);
  }

  private static boolean isDatePreposition(Sentence sentence, int at) {
    String form = sentence.word(at).form();
    return switch (form) {
      case "am", "Am", "vom", "zum", "den", "dem", "seit", "bis" -> true;
      default -> false;
    };
  }

  private static boolean isDayAndMonth(String form) {
    int dot = form.indexOf('.');
    BigDecimal day = GermanNumerals.cardinal(form.substring(0, dot));
    BigDecimal month = GermanNumerals.cardinal(form.substring(dot + 1));
    return day != null
        && month != null
        && day.compareTo(DAYS) <= 0
        && month.compareTo(BigDecimal.valueOf(12)) <= 0
        && form.length() - dot <= 3;
  }
}
