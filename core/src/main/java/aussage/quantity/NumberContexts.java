package aussage.quantity;

import aussage.model.TokenKind;
import aussage.number.GermanNumerals;
import aussage.number.NumberForm;
import aussage.number.NumberPhrase;
import aussage.number.NumberReader;
import aussage.rule.Example;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;

/** Numbers that are no quantities, by what stands directly around them. */
final class NumberContexts {
  /** Looked at before unit and noun are known. */
  static final ImmutableList<ContextRule> RULES =
      ImmutableList.of(
          ContextRule.of(
              "quantity.none.clock",
              "Clock times belong to the dates.",
              NumberContexts::isClock,
              Example.nothing("Um 20 Uhr beginnt das Spiel, um 20.15 Uhr endet es."),
              Example.nothing("Zwischen acht und neun Uhr fuhr kein Zug."),
              Example.nothing("Sie kam um fünf, er erst gegen acht."),
              Example.nothing("Es war fünf vor zwölf.")),
          ContextRule.of(
              "quantity.none.date",
              "Days of a month belong to the dates.",
              NumberContexts::isDay,
              Example.nothing("Am 24. Mai und am 3. 10. blieb die Brücke zu."),
              Example.nothing("Am 24 Oktober, am 24.12 und am 22.10.2024 war Markt.")),
          ContextRule.of(
              "quantity.none.year",
              "A bare number of four digits is a year unless something is counted.",
              NumberContexts::isYear,
              Example.nothing("Im Mai 2007 und im Jahr 2010 siegte er."),
              Example.nothing("2002 wurde er Trainer, bis 2005 blieb er."),
              Example.nothing("Der Klub, der seit 2003 Boote baut, zog um."),
              Example.nothing("Bei der Wahl 2008 verlor sie, 2014-2018 fehlte sie."),
              Example.nothing("Die 2001 beschlossenen Regeln und die 1998 gegründete Klinik."),
              Example.nothing("Die zwischen 1997 und 2001 gebauten Brücken halten."),
              Example.of("Es kamen 2000 Fans.", "2000 → 2000 Fan"),
              Example.of("Es sanken 1850 getestete Boote.", "1850 → 1850 Boot"),
              Example.of(
                  "Die Truppe wuchs von 2000 auf rund 9000 Helfer.",
                  "2000 → 2000 Helfer; 9000 → ABOUT 9000 Helfer"),
              Example.of("Der Preis stieg auf 2079 Euro.", "2079 → 2079 EUR")),
          ContextRule.of(
              "quantity.none.name",
              "A number that names a thing counts nothing.",
              NumberContexts::isName,
              Example.nothing("Artikel 5 und 6 gelten auf der A 52 bei Essen."),
              Example.nothing("Sie kam auf Platz 3 der Liste, im iPhone 15."),
              Example.nothing("Die Boeing 747 landete, Nummer eins war die Formel 1."),
              Example.of(
                  "Die Mission soll zwölf Tage dauern, die Etappe 5 Stunden.",
                  "zwölf → 12 d; 5 → 5 h"),
              Example.nothing("Paragraf 218 und § 5 bleiben.")),
          ContextRule.of(
              "quantity.none.code",
              "Numbers that begin with zero are codes.",
              NumberContexts::isCode,
              Example.nothing("Die Vorwahl ist 0421."),
              Example.nothing("Anruf unter +49-421-5555-1234.")),
          ContextRule.of(
              "quantity.none.list",
              "A number with a bracket behind it, or alone in brackets, numbers a list.",
              NumberContexts::isListNumber,
              Example.nothing("1) Der Hafen bleibt zu."),
              Example.nothing("[3] Die Klinik schließt.")),
          ContextRule.of(
              "quantity.none.score",
              "Scores count no things.",
              NumberContexts::isScore,
              Example.nothing("Das Team siegte 2:1 und verlor 3 zu 4."),
              Example.nothing("Nach der 3:2-Niederlage ging er.")));

  private static final BigDecimal DAYS = BigDecimal.valueOf(31);
  private static final BigDecimal HOURS = BigDecimal.valueOf(24);
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;
  private static final int MODERN = 1900;

  private NumberContexts() {}

  /** Whether some rule excludes the number. */
  static boolean exclude(Draft draft) {
    if (draft.inWord) {
      return false;
    }
    for (ContextRule rule : RULES) {
      if (rule.excludes().test(draft)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClock(Draft draft) {
    Sentence sentence = draft.sentence;
    if (WordClass.CLOCK.isAt(sentence, draft.end) || isHalfHour(draft)) {
      return true;
    }
    BigDecimal hour = draft.value == null ? draft.high : draft.value;
    if (hour == null || hour.compareTo(HOURS) > 0 || hour.signum() < 0) {
      return false;
    }
    boolean preposition = WordClass.CLOCK_PREPOSITION.isAt(sentence, draft.left - 1);
    if (preposition && isTimeForm(draft)) {
      return true;
    }
    String before = draft.left > 0 ? sentence.word(draft.left - 1).form() : "";
    boolean hourPreposition = before.equals("um") || before.equals("gegen") || before.equals("Um");
    return hourPreposition && draft.isWhole() && endsPhrase(sentence, draft.end);
  }

  /** "20.15", "8.30". */
  private static boolean isTimeForm(Draft draft) {
    String form = draft.sentence.word(draft.first).form();
    int dot = form.indexOf('.');
    return dot > 0
        && dot == form.length() - 3
        && form.charAt(dot + 1) < '6'
        && endsPhrase(draft.sentence, draft.end);
  }

  /** "halb acht", "fünf vor zwölf", "Viertel nach drei". */
  private static boolean isHalfHour(Draft draft) {
    Sentence sentence = draft.sentence;
    boolean afterHalf = isForm(sentence, draft.first - 1, "halb");
    if (afterHalf) {
      return true;
    }
    boolean to = isForm(sentence, draft.end, "vor") || isForm(sentence, draft.end, "nach");
    boolean from =
        isForm(sentence, draft.first - 1, "vor") || isForm(sentence, draft.first - 1, "nach");
    return to && isSmallWord(sentence, draft.end + 1)
        || from && isSmallWord(sentence, draft.first - 2) && endsPhrase(sentence, draft.end)
        || draft.form == NumberForm.SHARE
            && isSmallWord(sentence, draft.end)
            && draft.end + 1 < sentence.size()
            && WordClass.CLOCK.isAt(sentence, draft.end + 1);
  }

  private static boolean isSmallWord(Sentence sentence, int at) {
    if (at < 0 || at >= sentence.size() || sentence.word(at).kind() != TokenKind.WORD) {
      return false;
    }
    String form = sentence.word(at).form();
    BigDecimal value = GermanNumerals.cardinal(form);
    boolean number = value != null && value.compareTo(HOURS) <= 0 && value.signum() > 0;
    return number
        && !form.startsWith("ein")
        && (at + 1 >= sentence.size() || endsPhrase(sentence, at + 1));
  }

  /** Whether nothing follows that could be counted. */
  private static boolean endsPhrase(Sentence sentence, int at) {
    return !UnitReader.isUnitAt(sentence, at, NumberForm.DIGITS)
        && NounPhrase.at(sentence, at) == null
        && !WordClass.REST.isAt(sentence, at);
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
            && endsPhrase(sentence, draft.end);
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

  /** The four digits as a number, 0 where the form is not four bare digits. */
  private static int fourDigits(String form) {
    if (form.length() != 4) {
      return 0;
    }
    int year = 0;
    for (int i = 0; i < 4; i++) {
      char c = form.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      year = 10 * year + c - '0';
    }
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
  }

  private static boolean isYear(Draft draft) {
    Sentence sentence = draft.sentence;
    if (draft.isRange()) {
      return isYearRange(draft);
    }
    if (draft.end != draft.first + 1) {
      return false;
    }
    int year = fourDigits(sentence.word(draft.first).form());
    if (year == 0) {
      return false;
    }
    int before = draft.first - 1;
    if (WordClass.MONTH.isAt(sentence, before) || WordClass.SEASON.isAt(sentence, before)) {
      return true;
    }
    if (endsPhrase(sentence, draft.end)) {
      return !isCounted(draft, year);
    }
    if (UnitReader.isUnitAt(sentence, draft.end, NumberForm.DIGITS)) {
      return false;
    }
    if (year >= MODERN && saysWhen(draft, year)) {
      return true;
    }
    return year >= MODERN
        && (WordClass.YEAR_PREPOSITION.isAt(sentence, before) && !isForm(sentence, before, "um")
            || followsNoun(draft)
                && !sentence.word(draft.end).form().endsWith("n")
                && isYearNoun(draft));
  }

  /** "rund 2000", "von 2000 auf 3000": no year, though nothing follows that is counted. */
  private static boolean isCounted(Draft draft, int year) {
    Sentence sentence = draft.sentence;
    boolean round = year % 100 == 0;
    boolean something = followsModifier(draft) || NounPhrase.extended(sentence, draft.end) != null;
    if (something && (round || year < MODERN)) {
      return true;
    }
    boolean change = isForm(sentence, draft.end, "auf") && draft.end + 1 < sentence.size();
    NumberPhrase next =
        change ? NumberReader.read(sentence, skipModifier(sentence, draft.end + 1)) : null;
    return next != null && fourDigits(sentence.word(next.first()).form()) < MODERN;
  }

  private static int skipModifier(Sentence sentence, int at) {
    return at + 1 < sentence.size() && ModifierReader.isSimple(sentence.word(at)) ? at + 1 : at;
  }

  /** "die 2001 beschlossenen Gesetze": a participle tells what happened then. */
  private static boolean saysWhen(Draft draft, int year) {
    Sentence sentence = draft.sentence;
    NounPhrase phrase = NounPhrase.at(sentence, draft.end);
    boolean participle =
        phrase != null
            && phrase.head() > draft.end
            && NounPhrase.isParticiple(sentence.word(draft.end).form());
    return participle && (year % 100 != 0 || draft.isRange());
  }

  /** "bei der Wahl 2008 Stimmen": the noun before stands in the singular with an article. */
  private static boolean isYearNoun(Draft draft) {
    int at = draft.first - 2;
    return at >= 0 && WordClass.FUNCTION.isAt(draft.sentence, at);
  }

  private static boolean followsNoun(Draft draft) {
    int before = draft.first - 1;
    return before > 0 && NounPhrase.startsUpper(draft.sentence.word(before));
  }

  private static boolean followsModifier(Draft draft) {
    return draft.first > 0 && ModifierReader.isSimple(draft.sentence.word(draft.first - 1));
  }

  private static boolean isYearRange(Draft draft) {
    if (draft.low == null || draft.high == null || !draft.factor.equals(BigDecimal.ONE)) {
      return false;
    }
    String first = draft.sentence.word(draft.first).form();
    String last = draft.sentence.word(draft.end - 1).form();
    int from = fourDigits(first.length() > 4 ? first.substring(0, 4) : first);
    int to = fourDigits(last.length() > 4 ? last.substring(last.length() - 4) : last);
    boolean years =
        from > 0 && to > 0 || from > 0 && last.length() <= 7 && draft.first == draft.end - 1;
    boolean modern = from >= MODERN && (to >= MODERN || to == 0);
    return years && (endsPhrase(draft.sentence, draft.end) || modern && saysWhen(draft, 1));
  }

  private static boolean isName(Draft draft) {
    Sentence sentence = draft.sentence;
    int before = draft.left - 1;
    // "Artikel 5 und 6"
    for (int i = 0;
        i < 8 && before > 1 && isListSign(sentence, before) && isNumber(sentence, before - 1);
        i++) {
      before -= 2;
    }
    if (before < 0) {
      return false;
    }
    Word word = sentence.word(before);
    if (WordClass.NAMING.has(word.form())) {
      boolean noun =
          word.kind() != TokenKind.WORD
              || word.form().length() <= 4
              || NounPhrase.startsUpper(word);
      boolean counts =
          WordClass.NAMING_COUNTS.has(word.form())
              || draft.form != NumberForm.DIGITS
              || UnitReader.isUnitAt(sentence, draft.end, NumberForm.DIGITS);
      return noun && (!counts || endsPhrase(sentence, draft.end));
    }
    return isAbbreviation(word)
        && draft.form == NumberForm.DIGITS
        && isNameWithLetters(draft, word);
  }

  /** "A 52", "ICE 75", "B 96". */
  private static boolean isNameWithLetters(Draft draft, Word letters) {
    boolean unit = UnitReader.isUnitAt(draft.sentence, draft.end, NumberForm.DIGITS);
    boolean one = letters.form().length() == 1;
    return !unit
        && draft.isWhole()
        && draft.factor.equals(BigDecimal.ONE)
        && (one || endsPhrase(draft.sentence, draft.end));
  }

  private static boolean isAbbreviation(Word word) {
    String form = word.form();
    if (word.kind() != TokenKind.WORD || form.length() > 5 || UnitLexicon.find(form) != null) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      if (!Character.isUpperCase(form.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isListSign(Sentence sentence, int at) {
    String form = sentence.word(at).form();
    return form.equals(",")
        || form.equals("und")
        || form.equals("oder")
        || form.equals("bis")
        || form.equals("/");
  }

  private static boolean isNumber(Sentence sentence, int at) {
    return sentence.word(at).kind() == TokenKind.NUMBER;
  }

  private static boolean isCode(Draft draft) {
    String form = draft.sentence.word(draft.first).form();
    return form.length() > 1 && form.charAt(0) == '0' && Character.isDigit(form.charAt(1));
  }

  private static boolean isListNumber(Draft draft) {
    Sentence sentence = draft.sentence;
    if (draft.form != NumberForm.DIGITS || draft.end >= sentence.size()) {
      return false;
    }
    String next = sentence.word(draft.end).form();
    boolean bracket = next.equals(")") || next.equals("]");
    boolean opened =
        isForm(sentence, draft.first - 1, "(") || isForm(sentence, draft.first - 1, "[");
    return bracket && (draft.first == 0 || opened && (draft.first == 1 || next.equals("]")));
  }

  /** "3 zu 4" without anything counted. */
  private static boolean isScore(Draft draft) {
    Sentence sentence = draft.sentence;
    boolean first =
        isForm(sentence, draft.end, "zu")
            && isPlain(sentence, draft.end + 1)
            && endsPhrase(sentence, draft.end + 2);
    boolean second =
        isForm(sentence, draft.first - 1, "zu")
            && isPlain(sentence, draft.first - 2)
            && endsPhrase(sentence, draft.end);
    return draft.value != null && (first || second);
  }

  private static boolean isPlain(Sentence sentence, int at) {
    return at >= 0
        && at < sentence.size()
        && GermanNumerals.cardinal(sentence.word(at).form()) != null;
  }

  private static boolean isForm(Sentence sentence, int at, String form) {
    return at >= 0 && at < sentence.size() && sentence.word(at).form().equals(form);
  }
}
