package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Case;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** "Der Wirt hatte Geld verlangt, das Amt die Klage abgewiesen": the auxiliary counts for both. */
final class SharedParticipleRule implements TreeRule {
  /** What courts are asked for is a time. */
  private static final Set<String> SENTENCING = Set.of("fordern", "verlangen", "beantragen");

  @Override
  public String id() {
    return "tree.shared-participle";
  }

  @Override
  public String reason() {
    return "Behind a main clause with an auxiliary, a subject and a participle without one share"
        + " it; the parser takes the pair for a finite clause that the first verb announces.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Die Klägerin hatte fünf Jahre gefordert, die Verteidigung auf Freispruch plädiert.",
            "conj(gefordert, plädiert) nsubj(plädiert, Verteidigung) obl(plädiert, Freispruch)"),
        Example.of(
            "Die SPD hat den Plan gelobt, die FDP ihn abgelehnt.",
            "conj(gelobt, abgelehnt) nsubj(abgelehnt, FDP) obj(abgelehnt, ihn) det(FDP, die)"),
        Example.of(
            "Die Kläger hatten Geld verlangt, das Gericht die Klage abgewiesen.",
            "conj(verlangt, abgewiesen) nsubj(abgewiesen, Gericht) obj(abgewiesen, Klage)"),
        Example.of(
            "Die Verteidigung hatte auf Freispruch plädiert, die Anklage zwölf Jahre gefordert.",
            "conj(plädiert, gefordert) nsubj(gefordert, Anklage) obj(gefordert, Jahre)"),
        Example.of(
            "Die CDU hat gewonnen, die FDP verloren.",
            "conj(gewonnen, verloren) nsubj(verloren, FDP) det(FDP, die)"),
        Example.nothing("Die CDU hat den Antrag geprüft, die FDP gelobt."),
        Example.nothing("Der Mann hat zwei Jahre gewartet, die Kasse geleert."),
        Example.of(
            "Das Kloster wurde 1803 aufgelöst, die Gebäude verkauft.",
            "conj(aufgelöst, verkauft) nsubj:pass(verkauft, Gebäude)"),
        Example.of(
            "Im Jahr 1945 wurde das Dorf zerstört, die Bewohner vertrieben.",
            "conj(zerstört, vertrieben) nsubj:pass(vertrieben, Bewohner)"),
        Example.of(
            "Die Straße wurde gesperrt, die Anwohner informiert.",
            "conj(gesperrt, informiert) nsubj:pass(informiert, Anwohner) det(Anwohner, die)"),
        Example.of(
            "Die Straße wurde gesperrt, der Verkehr umgeleitet.",
            "conj(gesperrt, umgeleitet) nsubj:pass(umgeleitet, Verkehr)"),
        Example.nothing("Den Mönchen wurde erlaubt, die Halle zu betreten."),
        Example.nothing("Das Haus wurde verkauft, ein Bau aus Holz."),
        Example.nothing("Die Fähre ist gesunken, der Kapitän ertrunken."),
        Example.nothing("Der Mann hat den Laden überfallen, die Kasse geleert."),
        Example.nothing("Der Sturm hat Bäume entwurzelt, Dächer abgedeckt."),
        Example.nothing("Er hat gesagt, die Werft habe Boote gebaut."),
        Example.nothing("Er hat gesagt, die Werft baut Boote."),
        Example.nothing("Er hatte das Buch, die Bibel, gelesen."));
  }

  @Override
  public void apply(Draft draft) {
    for (int begin = 2; begin < draft.size(); begin++) {
      if (draft.segments().begin(begin) != begin
          || !draft.isForm(draft.segments().borderBefore(begin), ",")) {
        continue;
      }
      int end = draft.segments().end(begin);
      int second = end - 1;
      int first =
          second > begin && isOnlyVerb(draft, begin, second) ? verbBefore(draft, begin) : -1;
      int subject = first < 0 ? -1 : GappingRule.subject(draft, begin, end);
      if (subject >= 0
          && subject < second
          && (isOfPassive(draft, first)
              || isItsSubject(draft, subject, second)
              || isAsTheOther(draft, begin, subject, first, second))) {
        mend(draft, begin, subject, first, second);
      }
    }
  }

  private static boolean isOnlyVerb(Draft draft, int begin, int last) {
    for (int i = begin; i < last; i++) {
      if (draft.isVerbal(i) || draft.upos(i) == Upos.SCONJ || draft.upos(i) == Upos.CCONJ) {
        return false;
      }
    }
    return draft.upos(last) == Upos.VERB
        && draft.canBe(last, VerbForm.PAST_PARTICIPLE)
        && !draft.isForm(last - 1, "zu"); // "zu betreten"
  }

  /** The participle that ends the main clause before, whose auxiliary stands second; else -1. */
  private static int verbBefore(Draft draft, int begin) {
    int last = draft.segments().borderBefore(begin) - 1;
    if (last < 2 || draft.upos(last) != Upos.VERB || !draft.canBe(last, VerbForm.PAST_PARTICIPLE)) {
      return -1;
    }
    int first = draft.segments().begin(last);
    int auxiliary = -1;
    for (int i = first; i < last; i++) {
      if (draft.isFinite(i)) {
        auxiliary = auxiliary < 0 ? i : Integer.MAX_VALUE;
      }
    }
    boolean main =
        auxiliary > first
            && auxiliary < last
            && (draft.hasLemma(auxiliary, "haben") || isOfPassive(draft, last))
            && draft.head(auxiliary) == last
            && draft.upos(first) != Upos.SCONJ
            && !draft.hasChild(last, "mark");
    return main ? last : -1;
  }

  /** "Die CDU hat gewonnen, die FDP verloren": of two names neither of which has an object. */
  private static boolean isAsTheOther(Draft draft, int begin, int subject, int first, int second) {
    int other = draft.child(first, "nsubj");
    return subject == second - 1
        && other >= 0
        && isName(draft, other)
        && isName(draft, subject)
        && GappingRule.isArticle(draft, begin)
            == GappingRule.isArticle(draft, draft.leftEdge(other))
        && draft.child(first, "obj") < 0;
  }

  /** What shares a passive has no object. */
  private static boolean isOfPassive(Draft draft, int participle) {
    int auxiliary = draft.child(participle, "aux:pass");
    return auxiliary >= 0 && draft.hasLemma(auxiliary, "werden");
  }

  private static boolean isName(Draft draft, int i) {
    return draft.upos(i) == Upos.PROPN
        || draft.form(i).length() < 5
            && draft.form(i).equals(draft.form(i).toUpperCase(Locale.ROOT));
  }

  /** It can be no object, or the participle has one, or a phrase that it asks for. */
  private static boolean isItsSubject(Draft draft, int subject, int participle) {
    if (!Clauses.allows(draft, subject, Case.ACCUSATIVE)) {
      return true;
    }
    for (int child : draft.children(participle)) {
      boolean behind = child > subject && child < participle;
      boolean object =
          Clauses.isNounPhrase(draft, child)
              && Clauses.isBare(draft, child)
              && (!Times.isTime(draft.lemma(child)) || isSentence(draft, child, participle))
              && Clauses.allows(draft, child, Case.ACCUSATIVE);
      if (behind
          && (object
              || draft.hasChild(child, "case") && Government.isByVerb(draft, child, participle))) {
        return true;
      }
    }
    return false;
  }

  /** "zwölf Jahre gefordert": of prison. */
  private static boolean isSentence(Draft draft, int time, int participle) {
    return SENTENCING.contains(draft.lemma(participle)) && draft.hasChild(time, "nummod");
  }

  private static void mend(Draft draft, int begin, int subject, int first, int second) {
    draft.narrow(second, reading -> reading.verbForm() == VerbForm.PAST_PARTICIPLE);
    draft.attach(second, first, "conj");
    draft.attach(subject, second, isOfPassive(draft, first) ? "nsubj:pass" : "nsubj");
    if (GappingRule.isArticle(draft, begin) && begin < subject) {
      draft.tag(begin, Upos.DET);
      draft.attach(begin, subject, "det");
    }
    for (int i = begin; i < second; i++) {
      if (draft.head(i) < begin || draft.head(i) > second) {
        draft.attach(i, second, draft.label(i));
      } else if (i > subject
          && draft.head(i) == second
          && (draft.is(i, "nsubj") || isSentence(draft, i, second))) {
        draft.label(i, "obj");
      }
    }
  }
}
