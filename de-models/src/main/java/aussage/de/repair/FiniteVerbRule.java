package aussage.de.repair;

import aussage.model.TokenKind;
import aussage.rule.Example;
import aussage.syntax.Gender;
import aussage.syntax.Numerus;
import aussage.syntax.Reading;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import java.util.List;

/** "Im Mai erarbeiteten Kiel und Ulm einen Plan": a past tense that the tagger has as adjective. */
final class FiniteVerbRule implements TagRule {
  @Override
  public String id() {
    return "tag.finite-verb";
  }

  @Override
  public String reason() {
    return "Weak past tenses look like participles before a noun; without a verb beside it and"
        + " without the article or preposition that its ending needs, such a word is the verb.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Im Herbst 2011 erarbeiteten Lehrer und Eltern einen Plan.", "erarbeiteten/VERB"),
        Example.of("Am 9. Juni 2017 attackierten Möwen im Hafen zwei Kinder.", "attackierten/VERB"),
        Example.of(
            "Die Werft beschäftigt eigenen Angaben zufolge etwa 300 Menschen.",
            "beschäftigt/VERB nsubj(beschäftigt, Werft) obj(beschäftigt, Menschen)"),
        Example.of(
            "Die Helfer errechneten, dass die Vorräte reichen.",
            "errechneten/VERB ccomp(errechneten, reichen)"),
        Example.of("Schon im Mai vermeldete Radio Nord, dass der Deich hält.", "vermeldete/VERB"),
        Example.of("Der Deich sei sicher, erklärten sie in Kiel.", "erklärten/VERB"),
        Example.of("Einige vertreten die Auffassung, der Deich halte.", "vertreten/VERB"),
        Example.of("„Das reicht nicht“, meinen die beiden Wirte.", "meinen/VERB"),
        Example.of(
            "Das bestätigte Kapitän Jan Lührs.", "bestätigte/VERB nsubj(bestätigte, Kapitän)"),
        Example.of("Die Polizei weiß nichts über das Motiv.", "weiß/VERB nsubj(weiß, Polizei)"),
        Example.of("Das Eis halte, erläuterte Sommer.", "erläuterte/VERB"),
        Example.of("Die Frau weiß davon.", "weiß/VERB"),
        Example.of(
            "Taucher, darunter zwei Biologen aus Kiel, entdeckten Reste eines Boots.",
            "entdeckten/VERB nsubj(entdeckten, Taucher) obj(entdeckten, Reste)"),
        Example.nothing("Kranke Katzen, alte Hunde, verletzten Tieren helfen sie."),
        Example.nothing("Das Haus ist weiß."),
        Example.nothing("Am Ostersonntag, am ersten Feiertag, zweiten Feiertag"),
        Example.nothing("Das erklärte Ziel ist ein neuer Hafen."),
        Example.nothing("Das erklärte Ziel der Kapitäne: ein neuer Hafen"),
        Example.nothing("Der Wirt sucht meinen Bruder, meinen Freund und meinen Hund."),
        Example.nothing("Trotz der im Mai erklärten Absicht, dass der Hafen wachse, ruht der Bau."),
        Example.nothing("Die neue, im Mai erklärte Absicht erfreut den Hafen."),
        Example.nothing("Eine Werft beschäftigt mit neuen Booten."),
        Example.nothing("Mit erarbeiteten Plänen und neuen Ideen in die Zukunft"),
        Example.nothing("In Hilde, einer vor allem von Fischern bewohnten Stadt, regnete es."),
        Example.nothing("Verletzte Hunde im Tierheim"),
        Example.nothing("Im Mai wurden die zerstörten Brücken ersetzt."));
  }

  @Override
  public void apply(Draft draft, int i) {
    if (draft.isForm(i, "meinen") && isSetIn(draft, i)) { // no possessive before an article
      draft.tag(i, Upos.VERB);
      return;
    }
    if (draft.upos(i) == Upos.ADJ
        && (isKnowing(draft, i)
            || isSecond(draft, i)
            || isBeforeArticle(draft, i)
            || isSetIn(draft, i)
            || isBehindInsertion(draft, i)
            || isSaidBy(draft, i))) {
      draft.tag(i, Upos.VERB);
      return;
    }
    if (isBehindPronoun(draft, i)) {
      draft.tag(i - 1, Upos.PRON);
      draft.tag(i, Upos.VERB);
      return;
    }
    if (draft.upos(i) != Upos.ADJ
        || draft.isCapitalised(i)
        || !draft.lower(i).endsWith("te") && !draft.lower(i).endsWith("ten")
        || !isPreterite(draft, i)
        || !mayBeFollowed(draft, i)
        || isAttribute(draft, i)) {
      return;
    }
    int begin = draft.segments().begin(i);
    int border = draft.segments().borderBefore(i);
    if (border >= 0 && !draft.isForm(border, ",", ":")
        || begin == i
        || draft.upos(begin) == Upos.SCONJ) {
      return;
    }
    if (!hasVerb(draft, begin)) {
      draft.tag(i, Upos.VERB);
    }
  }

  /** "Die Polizei | weiß | nichts davon": no colour where the clause has no other verb. */
  private static boolean isKnowing(Draft draft, int i) {
    int begin = draft.segments().begin(i);
    return draft.isForm(i, "weiß") && i > begin && !hasVerb(draft, begin);
  }

  private static boolean isPreterite(Draft draft, int i) {
    for (Reading reading : draft.morphology().readings(draft.form(i), Upos.VERB)) {
      if (reading.verbForm() == VerbForm.PRETERITE && reading.person() == 3) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Die Bahn beschäftigt 40 Leute": behind one noun with its article and before another phrase a
   * present tense, as a participle would have an ending there.
   */
  private static boolean isSecond(Draft draft, int i) {
    int begin = draft.segments().begin(i);
    boolean phrase =
        switch (draft.upos(i + 1)) {
          case NOUN, PROPN, NUM, DET, ADJ -> true;
          default -> false;
        };
    if (!phrase
        || draft.isCapitalised(i)
        || !draft.lower(i).endsWith("t")
        || !draft.isBeginning(begin)
        || i - begin < 2
        || draft.upos(begin) != Upos.DET
        || !draft.isNominal(i - 1)
        || !draft.canBe(i - 1, Numerus.SINGULAR)
        || !isThirdPerson(draft, i)) {
      return false;
    }
    for (int k = begin + 1; k < i - 1; k++) {
      if (draft.upos(k) != Upos.ADJ && !draft.isNominal(k)) {
        return false;
      }
    }
    return !hasVerb(draft, begin);
  }

  private static boolean isThirdPerson(Draft draft, int i) {
    for (Reading reading : draft.morphology().readings(draft.form(i), Upos.VERB)) {
      if (reading.verbForm() == VerbForm.PRESENT && reading.person() == 3) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasVerb(Draft draft, int begin) {
    for (int k = begin; k < draft.segments().end(begin); k++) {
      if (draft.isVerbal(k)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeFollowed(Draft draft, int i) {
    return isBeforeContent(draft, i)
        || !draft.isPunctuation(i + 1) && draft.upos(i + 1) != Upos.CCONJ;
  }

  /** "Die Helfer errechneten, dass …": what governs the clause stands in this segment. */
  private static boolean isBeforeContent(Draft draft, int i) {
    int border = draft.segments().end(i);
    return draft.isForm(border, ",") && draft.isForm(border + 1, "dass");
  }

  /** "Einige vertreten die Ansicht": no attribute stands before an article. */
  private static boolean isBeforeArticle(Draft draft, int i) {
    int begin = draft.segments().begin(i);
    return draft.upos(i + 1) == Upos.DET
        && !draft.isCapitalised(i)
        && i > begin
        && draft.isBeginning(begin)
        && (draft.isNominal(i - 1) || i == begin + 1)
        && isPluralPresent(draft, i)
        && !hasVerb(draft, begin);
  }

  /** "Das bestätigte Kapitän Lang": no noun that "das" is the article of stands behind. */
  private static boolean isBehindPronoun(Draft draft, int i) {
    int begin = i - 1;
    return draft.isForm(begin, "das", "dies")
        && draft.segments().begin(i) == begin
        && draft.isBeginning(begin)
        && !draft.isCapitalised(i)
        && draft.isNominal(i + 1)
        && (draft.upos(i) == Upos.ADJ || draft.upos(i) == Upos.VERB)
        && isPreterite(draft, i)
        && !hasVerb(draft, i + 1)
        && !draft.can(i + 1, reading -> reading.gender() == Gender.NEUTER);
  }

  private static boolean isPluralPresent(Draft draft, int i) {
    for (Reading reading : draft.morphology().readings(draft.form(i), Upos.VERB)) {
      if (reading.verbForm() == VerbForm.PRESENT
          && reading.person() == 3
          && reading.numerus() == Numerus.PLURAL) {
        return true;
      }
    }
    return false;
  }

  /** "…, erklärten sie": what stands between a comma and a pronoun or article is the verb. */
  private static boolean isSetIn(Draft draft, int i) {
    return draft.segments().opensBehindComma(i)
        && (draft.upos(i + 1) == Upos.PRON || draft.upos(i + 1) == Upos.DET)
        && !draft.isCapitalised(i)
        && (isPreterite(draft, i) || isPluralPresent(draft, i))
        && !hasVerb(draft, i);
  }

  /** "Taucher, darunter zwei aus Kiel, entdeckten Reste": the sentence has no other verb. */
  private static boolean isBehindInsertion(Draft draft, int i) {
    int border = draft.segments().borderBefore(i);
    int opening = border <= 1 ? -1 : draft.segments().borderBefore(border - 1);
    if (draft.segments().begin(i) != i
        || opening < 1
        || !draft.isForm(border, ",")
        || !draft.isForm(opening, ",")
        || draft.segments().borderBefore(opening - 1) >= 0
        || draft.isCapitalised(i)
        || !draft.lower(i).endsWith("ten")
        || !isPreterite(draft, i)
        || !draft.isNominal(i + 1) && draft.upos(i + 1) != Upos.DET && draft.upos(i + 1) != Upos.ADP
        || !draft.isNominal(0) && draft.upos(0) != Upos.DET) {
      return false;
    }
    return !hasVerb(draft, 0) && !hasVerb(draft, opening + 1) && !hasVerb(draft, i);
  }

  /** "Das Eis halte, erläuterte Sommer.": a name that is a noun as well, and nothing else. */
  private static boolean isSaidBy(Draft draft, int i) {
    return draft.segments().opensBehindComma(i)
        && draft.segments().end(i) == i + 2
        && i + 2 < draft.size()
        && draft.kind(i + 2) == TokenKind.TERMINATOR
        && draft.isNominal(i + 1)
        && !draft.isCapitalised(i)
        && draft.morphology().readings(draft.form(i), Upos.VERB).stream()
            .anyMatch(
                reading ->
                    reading.verbForm() == VerbForm.PRETERITE && Verbs.isSaying(reading.lemma()));
  }

  /** "einer von Fischern bewohnten": the article's noun is still to come. */
  private static boolean isOpen(Draft draft, int article) {
    return switch (draft.upos(article + 1)) {
      case NOUN, PROPN, ADJ, NUM, DET -> false;
      default -> draft.upos(article) == Upos.DET;
    };
  }

  /** Before a noun or adjective, with an ending that may stand there. */
  private static boolean isAttribute(Draft draft, int i) {
    int noun = i + 1;
    while (draft.upos(noun) == Upos.ADJ) {
      noun++;
    }
    if (!draft.isNominal(noun) && !draft.isNominal(i + 1)) {
      return false;
    }
    Upos before = draft.upos(i - 1);
    if (draft.lower(i).endsWith("e") && !isBeforeContent(draft, i)) {
      return true; // "verletzte Hunde" needs nothing before it.
    }
    for (int k = i - 1; k >= draft.segments().begin(i); k--) {
      Upos upos = draft.upos(k);
      if (isOpen(draft, k)) {
        return true;
      }
      if (upos == Upos.DET || upos == Upos.ADP || upos == Upos.PRON) {
        if (!hasNounBetween(draft, k, i)) {
          return true;
        }
      }
    }
    return before == Upos.ADJ || before == Upos.CCONJ;
  }

  private static boolean hasNounBetween(Draft draft, int from, int to) {
    for (int k = from + 1; k < to; k++) {
      if (draft.isNominal(k)) {
        return true;
      }
    }
    return false;
  }
}
