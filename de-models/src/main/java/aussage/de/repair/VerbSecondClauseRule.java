package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Upos;
import java.util.List;

/** "…, die Felder behielt er": with its verb second, no clause is relative. */
final class VerbSecondClauseRule implements TreeRule {
  @Override
  public String id() {
    return "tree.verb-second-clause";
  }

  @Override
  public String reason() {
    return "Relative clauses end with their finite verb; where it stands second and its subject"
        + " behind it, a main clause goes on after the comma.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Sie verkaufte das Haus, die Felder behielt ihr Bruder.",
            "parataxis(verkaufte, behielt) obj(behielt, Felder) nsubj(behielt, Bruder)"),
        Example.of(
            "Die Grünen stimmten gegen den Antrag, die Liberalen enthielten sich.",
            "parataxis(stimmten, enthielten) obl(stimmten, Antrag) nsubj(enthielten, Liberalen)"),
        Example.of(
            "Die Bergwacht rückte aus, der Hubschrauber konnte wegen Nebels nicht starten.",
            "parataxis(rückte, starten) nsubj(starten, Hubschrauber)"),
        Example.of(
            "Sie arbeitet seit 2003 für das Theater, zuletzt war sie dessen Intendantin.",
            "parataxis(arbeitet, Intendantin) cop(Intendantin, war)"),
        Example.of(
            "Der Verein bedauert den Vorfall, die Gäste bekommen ihr Geld zurück.",
            "nsubj(bekommen, Gäste) obj(bedauert, Vorfall)"),
        Example.of(
            "Am Samstag empfängt Halden den Klub aus Lübben, das Stadion ist mit 180 Gästen"
                + " ausverkauft.",
            "obj(empfängt, Klub) parataxis(empfängt, ausverkauft) det(Stadion, das)"),
        Example.nothing("Der Trainer sagte der „Hafenpost“, er werde bleiben."),
        Example.nothing("Die Polizei geht davon aus, die Täter sind geflohen."),
        Example.nothing("Die Fähre bleibt im Hafen, den die Reederei gebaut hat."),
        Example.nothing("Er kennt den Hafen, der wächst."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 2; i < draft.size(); i++) {
      if (isFiniteComplement(draft, i)) {
        release(draft, i);
      }
      if (draft.is(i, "acl")
          && draft.upos(i) == Upos.VERB
          && !draft.hasChild(i, "mark")
          && draft.head(i) < i) {
        int verb = Clauses.verbAbove(draft, i);
        int finite = Clauses.finite(draft, i);
        boolean told = finite >= 0 && draft.is(i, "acl:relcl") && Verbs.isKonjunktiv(draft, finite);
        if (verb >= 0
            && finite >= 0
            && verb < draft.segments().begin(finite)
            && !told
            && isMain(draft, i)) {
          draft.attach(i, verb, "parataxis");
          returnPhrases(draft, i, verb, draft.segments().borderBefore(finite));
        }
      }
    }
  }

  /** A clause with a finite verb and a subject of its own behind a comma or semicolon. */
  private static boolean isFiniteComplement(Draft draft, int i) {
    int head = draft.head(i);
    boolean predicate = draft.upos(i) == Upos.VERB || draft.hasChild(i, "cop");
    boolean misread =
        draft.is(i, "xcomp")
            || draft.is(i, "obj")
            || draft.is(i, "obl")
            || draft.is(i, "ccomp") && head >= 0 && isNoContent(draft, head, i);
    int finite = predicate && misread ? finite(draft, i) : -1;
    return finite >= 0
        && head >= 0
        && head < draft.segments().begin(finite)
        && draft.isVerbal(head)
        && draft.hasChild(i, "nsubj")
        && !draft.hasChild(i, "mark");
  }

  /**
   * Whether nobody says or thinks in the clause before, or has said there all there is to say, and
   * the verb is no Konjunktiv.
   */
  private static boolean isNoContent(Draft draft, int head, int clause) {
    int finite = Clauses.finite(draft, clause);
    if (finite < 0) {
      return false;
    }
    int border = draft.segments().borderBefore(finite);
    if (draft.isForm(border, ";") || isToldBetween(draft, head, border)) {
      return true;
    }
    return draft.isForm(border, ",")
        && !Verbs.isKonjunktiv(draft, finite)
        && (hasObject(draft, head, border) || !announces(draft, head));
  }

  /** "…, sagte sie, …": the words go on behind those of reporting. */
  private static boolean isToldBetween(Draft draft, int head, int border) {
    int at = draft.segments().borderAfter(head) + 1;
    while (at < border) {
      if (draft.isFinite(at) && Verbs.isSaying(draft.lemma(at))) {
        return true;
      }
      at = draft.segments().borderAfter(at) + 1;
    }
    return false;
  }

  private static boolean announces(Draft draft, int verb) {
    return Verbs.isSaying(draft.lemma(verb))
        || draft.isForm(draft.child(verb, "advmod"), "davon", "daran", "dazu", "darauf")
        || draft.isForm(draft.child(verb, "nsubj"), "es") // "es scheint, er kommt"
        || draft.hasChild(verb, "expl");
  }

  private static boolean hasObject(Draft draft, int verb, int border) {
    int object = draft.child(verb, "obj");
    return object >= 0 && object < border && draft.upos(object) == Upos.NOUN;
  }

  /** The finite verb if it stands behind its phrase and before other words; else -1. */
  private static int finite(Draft draft, int verb) {
    int finite = Clauses.finite(draft, verb);
    boolean second =
        finite > draft.segments().begin(finite < 0 ? verb : finite)
            && finite < draft.segments().end(finite) - 1
            && !opensSubordinate(draft, draft.segments().begin(finite));
    return second ? finite : -1;
  }

  private static boolean opensSubordinate(Draft draft, int begin) {
    return draft.upos(begin) == Upos.SCONJ
        || draft.lower(begin).startsWith("wo")
        || draft.lower(begin).startsWith("wa")
        || draft.isForm(begin, "bis", "wie", "wer", "deren", "dessen");
  }

  /** No finite verb is an xcomp; what stands before its clause is not its own either. */
  private static void release(Draft draft, int verb) {
    int head = draft.head(verb);
    int finite = Clauses.finite(draft, verb);
    int border = draft.segments().borderBefore(finite);
    boolean said = Verbs.isSaying(draft.lemma(head)) && draft.isForm(border, ",", ":");
    draft.label(verb, isConjunct(draft, verb, finite) ? "conj" : said ? "ccomp" : "parataxis");
    returnPhrases(draft, verb, head, border);
  }

  /** What stands before the comma belongs to the verb there. */
  private static void returnPhrases(Draft draft, int verb, int head, int border) {
    for (int child : draft.children(verb)) {
      if (child < border && child > head && draft.isNominal(child)) {
        draft.attach(child, head, draft.label(child));
      }
    }
  }

  private static boolean isConjunct(Draft draft, int verb, int finite) {
    int conjunction = draft.child(verb, "cc");
    return conjunction >= 0 && conjunction < finite;
  }

  /** One phrase stands before the finite verb, and it is no relative pronoun. */
  private static boolean isMain(Draft draft, int verb) {
    int finite = Clauses.finite(draft, verb);
    int begin = draft.segments().begin(finite);
    int subject = draft.child(verb, "nsubj");
    if (begin == finite
        || subject < begin
        || finite >= draft.segments().end(finite) - 1
        || !draft.isForm(draft.segments().borderBefore(finite), ",")) {
      return false;
    }
    int phrases = 0;
    for (int child : draft.children(verb)) {
      if (child >= begin && child < finite && !draft.isPunctuation(child)) {
        phrases++;
      }
    }
    boolean demonstrative =
        subject > finite && finite == begin + 1 && draft.isForm(begin, "das", "dies");
    boolean article = draft.upos(begin) == Upos.DET || draft.is(begin, "det");
    boolean noun = article && draft.head(begin) > begin;
    boolean adverb = subject == finite + 1 && draft.isForm(begin, "dabei", "damit", "dann", "dazu");
    return phrases == 1 && (demonstrative || noun || adverb);
  }
}
