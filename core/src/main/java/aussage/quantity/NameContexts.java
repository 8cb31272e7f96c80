package aussage.quantity;

import aussage.model.TokenKind;
import aussage.number.GermanNumerals;
import aussage.number.NumberForm;
import aussage.rule.Example;
import aussage.syntax.EntityType;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;

/** Numbers that name a thing, number a list, or are a score. */
final class NameContexts {
  static final ImmutableList<ContextRule> RULES =
      ImmutableList.of(
          ContextRule.of(
              "quantity.none.name",
              "A number that names a thing counts nothing.",
              NameContexts::isName,
              Example.nothing("Artikel 5 und 6 gelten auf der A 52 bei Essen."),
              Example.nothing("Sie kam auf Platz 3 der Liste, im iPhone 15."),
              Example.nothing("Die Boeing 747 landete, Nummer eins war die Formel 1."),
              Example.of(
                  "Die Mission soll zwölf Tage dauern, die Etappe 5 Stunden.",
                  "zwölf → 12 d; 5 → 5 h"),
              Example.nothing("Paragraf 218 und § 5 bleiben."),
              Example.nothing("Die Straßenbahnlinien 5, 11 und 58 bedient nun die Bahn."),
              Example.nothing("Die Klubs liegen auf den Plätzen drei und vier."),
              Example.of("Die CDU erhielt 35 Prozent, die SPD 28.", "35 → 35 %; 28 → 28 %")),
          ContextRule.of(
              "quantity.none.title",
              "A number in a short quotation after a noun belongs to a name.",
              NameContexts::isInTitle,
              Example.nothing("Der Film „12 Robben“ und das Boot „Krabbe 4“ laufen an."),
              Example.of("Er zahlte „20 Millionen Euro“ dafür.", "20 Millionen → 20000000 EUR")),
          ContextRule.of(
              "quantity.none.town",
              "Four or five digits before a town are a club's year or a postal code.",
              NameContexts::isBeforeTown),
          ContextRule.of(
              "quantity.none.code",
              "Numbers that begin with zero are codes.",
              NameContexts::isCode,
              Example.nothing("Die Vorwahl ist 0421."),
              Example.nothing("Anruf unter +49-421-5555-1234.")),
          ContextRule.of(
              "quantity.none.list",
              "A number with a bracket behind it, or alone in brackets, numbers a list.",
              NameContexts::isListNumber,
              Example.nothing("1) Der Hafen bleibt zu."),
              Example.nothing("[3] Die Klinik schließt.")),
          ContextRule.of(
              "quantity.none.score",
              "Scores count no things.",
              NameContexts::isScore,
              Example.nothing("Das Team siegte 2:1 und verlor 3 zu 4."),
              Example.nothing("Nach der 3:2-Niederlage ging er.")));

  private static final int TITLE = 4;
  private static final int LONGEST = 40;
  private static final int SHORTEST_PART = 4;

  private NameContexts() {}

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
    String form = word.form();
    if (isNaming(form)) {
      boolean noun =
          word.kind() != TokenKind.WORD || form.length() <= 4 || NounPhrase.startsUpper(word);
      boolean counts =
          WordClass.NAMING_COUNTS.has(form)
              || draft.form != NumberForm.DIGITS
              || UnitReader.isUnitAt(draft.units, sentence, draft.end, NumberForm.DIGITS);
      boolean times =
          NumberContexts.isForm(draft.sentence, draft.end, "x")
              || NumberContexts.isForm(draft.sentence, draft.end, "×"); // Größe 60 x 30 cm
      return noun && !times && (!counts || NumberContexts.endsPhrase(draft, draft.end));
    }
    if (isNamingCompound(form)) {
      boolean plain = draft.factor.equals(BigDecimal.ONE) && draft.isWhole();
      return plain && NumberContexts.endsPhrase(draft, draft.end);
    }
    return isAbbreviation(draft.units, word)
        && draft.form == NumberForm.DIGITS
        && isNameWithLetters(draft, word);
  }

  private static boolean isNaming(String form) {
    return WordClass.NAMING.has(form) || WordClass.NAMING_COUNTS.has(form);
  }

  /** "Straßenbahnlinien 5 und 8", "Tabellenplatz drei": the last part names. */
  private static boolean isNamingCompound(String form) {
    boolean noun = form.length() <= LONGEST && Character.isUpperCase(form.charAt(0));
    for (int at = 3; noun && at <= form.length() - SHORTEST_PART; at++) {
      String part = form.substring(at);
      if (isNaming(part) && !WordClass.NAMING_WHOLE.has(part)) {
        return true;
      }
    }
    return false;
  }

  /** "A 52", "ICE 75", "B 96". */
  private static boolean isNameWithLetters(Draft draft, Word letters) {
    boolean unit = UnitReader.isUnitAt(draft.units, draft.sentence, draft.end, NumberForm.DIGITS);
    boolean one = letters.form().length() == 1;
    return !unit
        && draft.isWhole()
        && draft.factor.equals(BigDecimal.ONE)
        && (one || NumberContexts.endsPhrase(draft, draft.end));
  }

  private static boolean isAbbreviation(UnitLexicon units, Word word) {
    String form = word.form();
    if (word.kind() != TokenKind.WORD
        || form.length() > 5
        || WordClass.PARTY.has(form)
        || units.find(form) != null) {
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
    Word word = sentence.word(at);
    return word.kind() == TokenKind.NUMBER
        || word.kind() == TokenKind.WORD && GermanNumerals.cardinal(word.form()) != null;
  }

  private static boolean isInTitle(Draft draft) {
    Sentence sentence = draft.sentence;
    int open = draft.first - 1;
    while (open >= 0
        && draft.first - open < TITLE
        && sentence.word(open).kind() == TokenKind.WORD) {
      open--;
    }
    if (open < 1 || sentence.word(open).kind() != TokenKind.QUOTE_OPEN) {
      return false;
    }
    int close = draft.end;
    while (close < sentence.size()
        && close - draft.end < TITLE
        && sentence.word(close).kind() == TokenKind.WORD) {
      close++;
    }
    Word noun = sentence.word(open - 1);
    return close < sentence.size()
        && sentence.word(close).kind() == TokenKind.QUOTE_CLOSE
        && noun.kind() == TokenKind.WORD
        && NounPhrase.startsUpper(noun)
        && !UnitReader.isUnitAt(draft.units, sentence, draft.end, draft.form);
  }

  /** "1860 München", "28195 Bremen", where the parser knows the town. */
  private static boolean isBeforeTown(Draft draft) {
    Sentence sentence = draft.sentence;
    int length = sentence.word(draft.first).form().length();
    boolean digits =
        draft.form == NumberForm.DIGITS
            && draft.end == draft.first + 1
            && (length == 4 || length == 5)
            && Character.isDigit(sentence.word(draft.first).form().charAt(1));
    if (!digits || draft.end >= sentence.size()) {
      return false;
    }
    EntityType entity = sentence.word(draft.end).entity();
    return entity == EntityType.LOCATION || entity == EntityType.ORGANIZATION && length == 4;
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
        NumberContexts.isForm(sentence, draft.first - 1, "(")
            || NumberContexts.isForm(sentence, draft.first - 1, "[");
    return bracket && (draft.first == 0 || opened && (draft.first == 1 || next.equals("]")));
  }

  /** "3 zu 4" without anything counted. */
  private static boolean isScore(Draft draft) {
    Sentence sentence = draft.sentence;
    boolean first =
        NumberContexts.isForm(sentence, draft.end, "zu")
            && isPlain(sentence, draft.end + 1)
            && NumberContexts.endsPhrase(draft, draft.end + 2);
    boolean second =
        NumberContexts.isForm(sentence, draft.first - 1, "zu")
            && isPlain(sentence, draft.first - 2)
            && NumberContexts.endsPhrase(draft, draft.end);
    return draft.value != null && (first || second);
  }

  private static boolean isPlain(Sentence sentence, int at) {
    return at >= 0
        && at < sentence.size()
        && GermanNumerals.cardinal(sentence.word(at).form()) != null;
  }
}
