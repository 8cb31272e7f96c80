package aussage.quantity;

import aussage.number.NumberForm;
import aussage.number.NumberPhrase;
import aussage.number.NumberReader;
import aussage.rule.Example;
import aussage.syntax.Numerus;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Set;

/** Numbers that are years. */
final class YearContexts {
  static final ImmutableList<ContextRule> RULES =
      ImmutableList.of(
          ContextRule.of(
              "quantity.none.year",
              "A bare number of four digits is a year unless something is counted.",
              YearContexts::isYear,
              Example.nothing("Im Mai 2007 und im Jahr 2010 siegte er."),
              Example.nothing("2002 wurde er Trainer, bis 2005 blieb er."),
              Example.nothing("Der Klub, der seit 2003 Boote baut, zog um."),
              Example.nothing("Bei der Wahl 2008 verlor sie, 2014-2018 fehlte sie."),
              Example.nothing("Von 1953 bis 1961 war sie Ärztin, er 1911–1918 Lehrer in Kiel."),
              Example.nothing("Die 2001 beschlossenen Regeln und die 1998 gegründete Klinik."),
              Example.nothing("Die zwischen 1985 und 1990 verlegten Rohre halten."),
              Example.nothing("Die Lieder des 1777 geborenen Dichters sang er."),
              Example.nothing("Die 1800 gegründete Klinik und der 1850 gebaute Turm."),
              Example.of("Die 1850 getesteten Boote sanken.", "1850 → 1850 Boot"),
              Example.of("Es kamen 2000 Fans.", "2000 → 2000 Fan"),
              Example.of("Es sanken 1850 getestete Boote.", "1850 → 1850 Boot"),
              Example.of(
                  "Die Truppe wuchs von 2000 auf rund 9000 Helfer.",
                  "2000 → 2000 Helfer; 9000 → ABOUT 9000 Helfer"),
              Example.of("Der Wert lag seit 2013 bei 118, nun steigt er.", "118 → 118"),
              Example.of("Es kostet ¥ 2000.", "2000 → 2000 JPY"),
              Example.of("Der Preis stieg auf 2079 Euro.", "2079 → 2079 EUR")));

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;
  private static final int FIRST_SURE = 1400;
  private static final int MODERN = 1900;

  private YearContexts() {}

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
    boolean measured =
        UnitReader.isPriceEnd(sentence, draft.end)
            || NumberContexts.isForm(sentence, draft.end, "x")
            || NumberContexts.isForm(sentence, draft.end, "×");
    if (measured || before >= 0 && UnitReader.isMoneySign(draft.units, sentence.word(before))) {
      return false;
    }
    if (WordClass.MONTH.isAt(sentence, before) || WordClass.SEASON.isAt(sentence, before)) {
      return true;
    }
    if (NumberContexts.endsPhrase(draft, draft.end)) {
      return !isCounted(draft, year);
    }
    if (UnitReader.isUnitAt(draft.units, sentence, draft.end, NumberForm.DIGITS)) {
      return false;
    }
    boolean exact = year >= MODERN && year % 100 != 0;
    if (exact && isListed(draft)) {
      return true;
    }
    if (exact && precedesOne(draft) || (exact || isOne(draft)) && saysWhen(draft)) {
      return true;
    }
    return year >= MODERN
        && (WordClass.YEAR_PREPOSITION.isAt(sentence, before)
                && !NumberContexts.isForm(sentence, before, "um")
            || followsNoun(draft)
                && !sentence.word(draft.end).form().endsWith("n")
                && isYearNoun(draft));
  }

  /** "2015 und 2016 Fehler machen": the second of two years. */
  private static boolean isListed(Draft draft) {
    int joint = draft.first - 1;
    int before = joint < 1 ? 0 : fourDigits(draft.sentence.word(joint - 1).form());
    return before >= MODERN
        && before % 100 != 0
        && (NumberContexts.isForm(draft.sentence, joint, "und")
            || NumberContexts.isForm(draft.sentence, joint, "oder"));
  }

  /** "rund 2000", "von 2000 auf 3000": no year, though nothing follows that is counted. */
  private static boolean isCounted(Draft draft, int year) {
    Sentence sentence = draft.sentence;
    boolean round = year % 100 == 0;
    boolean something =
        followsModifier(draft) && !WordClass.YEAR_PREPOSITION.isAt(sentence, draft.first - 1)
            || NounPhrase.extended(draft.units, sentence, draft.end) != null;
    if (something && (round || year < MODERN)) {
      return true;
    }
    int from = followsModifier(draft) ? draft.first - 2 : draft.first - 1;
    boolean change =
        NumberContexts.isForm(sentence, from, "von")
            && NumberContexts.isForm(sentence, draft.end, "auf")
            && draft.end + 1 < sentence.size();
    NumberPhrase next =
        change ? NumberReader.read(sentence, skipModifier(draft, draft.end + 1)) : null;
    return next != null && fourDigits(sentence.word(next.first()).form()) < MODERN;
  }

  private static int skipModifier(Draft draft, int at) {
    Sentence sentence = draft.sentence;
    return at + 1 < sentence.size() && draft.units.modifiers().isSimple(sentence.word(at).form())
        ? at + 1
        : at;
  }

  /** "die 2001 beschlossenen Gesetze": a participle tells what happened then. */
  private static boolean saysWhen(Draft draft) {
    Sentence sentence = draft.sentence;
    NounPhrase phrase = NounPhrase.at(draft.units, sentence, draft.end);
    return phrase != null
        && phrase.head() > draft.end
        && NounPhrase.isParticiple(sentence.word(draft.end).form());
  }

  /** "die 1850 gegründete Klinik", "des 1777 geborenen Dichters": of one there are no thousands. */
  private static boolean isOne(Draft draft) {
    Sentence sentence = draft.sentence;
    int article = draft.first - 1;
    boolean weak =
        WordClass.ARTICLE.isAt(sentence, article) && sentence.word(draft.end).form().endsWith("e");
    NounPhrase phrase = NounPhrase.at(draft.units, sentence, draft.end);
    return weak
        || WordClass.SINGULAR_ARTICLE.isAt(sentence, article)
        || phrase != null && isSingular(sentence.word(phrase.head()));
  }

  /** "wurde 2019 Leiterin": where forms are known, a noun in the singular; not "2019 Mann". */
  private static boolean precedesOne(Draft draft) {
    NounPhrase phrase = NounPhrase.at(draft.units, draft.sentence, draft.end);
    Word head = phrase == null ? null : draft.sentence.word(phrase.head());
    return head != null && isSingular(head) && !WordClass.UNINFLECTED.has(head.form());
  }

  private static boolean isSingular(Word noun) {
    return noun.numeri().equals(Set.of(Numerus.SINGULAR));
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
    return draft.first > 0
        && draft.units.modifiers().isSimple(draft.sentence.word(draft.first - 1).form());
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
    return years
        && (NumberContexts.endsPhrase(draft, draft.end)
            || modern && saysWhen(draft)
            || from >= FIRST_SURE && isBesideNoun(draft, from, to));
  }

  /**
   * "war von 1953 bis 1961 Lehrer": nobody counts teachers so exactly, or one of them only; not
   * "1953 bis 1961 Meter", "von 1950 bis 2000 Gästen".
   */
  private static boolean isBesideNoun(Draft draft, int from, int to) {
    boolean told = NumberContexts.isFormOfAnyCase(draft.sentence, draft.first - 1, "von");
    int round = told ? 50 : 10;
    boolean exact = from % round != 0 || to % round != 0;
    return !UnitReader.isUnitAt(draft.units, draft.sentence, draft.end, NumberForm.DIGITS)
        && !followsModifier(draft)
        && (exact || precedesOne(draft));
  }
}
