package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Case;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import java.util.List;

/** "wurde Trainer und nach einem Jahr entlassen": one werden, first copula, then auxiliary. */
final class SharedWerdenRule implements TreeRule {
  @Override
  public String id() {
    return "tree.shared-werden";
  }

  @Override
  public String reason() {
    return "What somebody becomes and what is done to them may share werden; the parser sees the"
        + " participle alone. The noun or adjective is a predicate, the participle its conjunct.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Er wurde Trainer und nach einem Jahr entlassen.",
            "root(Trainer) cop(Trainer, wurde) nsubj(Trainer, Er) conj(Trainer, entlassen)"
                + " cc(entlassen, und) obl(entlassen, Jahr)"),
        Example.of(
            "1968 wurde sie Leiterin der Oper und zwei Jahre später zur Intendantin gewählt.",
            "nsubj(Leiterin, sie) obl(Leiterin, 1968) nmod(Leiterin, Oper) conj(Leiterin, gewählt)"
                + " obl(gewählt, Intendantin)"),
        Example.of(
            "Das Lied wurde bekannt und in viele Sprachen übersetzt.",
            "root(bekannt) cop(bekannt, wurde) nsubj(bekannt, Lied) conj(bekannt, übersetzt)"),
        Example.of(
            "Er wurde als jüngster Mann Leiter des Heims und mehrfach geehrt.",
            "nsubj(Leiter, Er) conj(Leiter, geehrt)"),
        Example.nothing("Er wurde von Trainer und Mannschaft gelobt."),
        Example.nothing("Gestern wurden Vater und Sohn verhaftet."),
        Example.nothing("Die Straße wurde Anfang Mai und im Juni gesperrt."),
        Example.nothing("Das Haus wurde gekauft und im Mai saniert."),
        Example.nothing("Er wurde laut und mehrfach ermahnt."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 1; i < draft.size(); i++) {
      int conjunction = draft.hasLemma(i, "werden") && draft.isFinite(i) ? seam(draft, i) : -1;
      if (conjunction >= 0) {
        int subject = subject(draft, i);
        int predicate = subject < 0 ? -1 : predicate(draft, Math.max(i, subject), conjunction);
        if (predicate >= 0) {
          mend(draft, i, subject, predicate, conjunction);
        }
      }
    }
  }

  /**
   * The conjunction behind which an adverbial and the only participle of the stretch stand; -1
   * without one.
   */
  private static int seam(Draft draft, int werden) {
    int last = draft.segments().end(werden) - 1;
    int found = -1;
    for (int i = werden + 1; i < last; i++) {
      if (draft.isVerbal(i)) {
        return -1;
      }
      if (draft.upos(i) == Upos.CCONJ && found < 0 && opensAdverbial(draft, i + 1, last)) {
        found = i;
      }
    }
    boolean participle =
        draft.upos(last) == Upos.VERB && draft.canBe(last, VerbForm.PAST_PARTICIPLE);
    return participle && draft.isWithin(werden, last) ? found : -1;
  }

  /** What cannot go on with the noun before: "in viele Sprachen", "später", "zwei Jahre später". */
  private static boolean opensAdverbial(Draft draft, int i, int participle) {
    return i == participle
        || draft.upos(i) == Upos.ADP
        || draft.upos(i) == Upos.ADV
        || draft.isForm(i, "später")
        || draft.upos(i) == Upos.ADJ && i + 1 == participle
        || draft.upos(i) == Upos.NUM && (draft.is(i, "obl") || Times.isTime(draft.lemma(i + 1)));
  }

  /** The noun in the nominative before werden, or the pronoun or name right behind it. */
  private static int subject(Draft draft, int werden) {
    int behind = werden + 1;
    if (draft.upos(behind) == Upos.PRON && Clauses.canBeSubject(draft, behind, werden)) {
      return behind;
    }
    for (int i = werden - 1; i >= draft.segments().begin(werden); i--) {
      boolean noun = draft.isNominal(i) || draft.upos(i) == Upos.PRON;
      if (noun
          && (draft.is(i, "nsubj") || draft.head(i) >= werden)
          && !Times.isTime(draft.lemma(i))
          && Clauses.canBeSubject(draft, i, werden)) {
        return i;
      }
    }
    return draft.upos(behind) == Upos.PROPN && Clauses.isBare(draft, behind) ? behind : -1;
  }

  /** The adjective before the conjunction, or a noun without an article that begins the rest. */
  private static int predicate(Draft draft, int from, int conjunction) {
    int last = conjunction - 1;
    if (draft.upos(last) == Upos.ADJ && ParticipleRule.isOneToBecome(draft.lower(last))) {
      return last;
    }
    for (int i = from + 1; i < conjunction; i++) {
      boolean role = draft.isForm(draft.child(i, "case"), "als"); // "als Erste Leiterin"
      if (draft.upos(i) == Upos.NOUN && !role) {
        boolean bare = Clauses.isBare(draft, i) && !draft.hasChild(i, "det");
        boolean adverbial = Times.isTime(draft.lemma(i)) || draft.isForm(i, "anfang", "ende");
        return bare && !adverbial && Clauses.allows(draft, i, Case.NOMINATIVE) ? i : -1;
      }
      boolean phrase = draft.upos(i) == Upos.ADP && !draft.isForm(i, "als");
      if (phrase || draft.upos(i) == Upos.DET) {
        return -1;
      }
    }
    return -1;
  }

  private static void mend(Draft draft, int werden, int subject, int predicate, int conjunction) {
    int begin = draft.segments().begin(werden);
    int participle = draft.segments().end(werden) - 1;
    int top = participle;
    while (draft.head(top) >= begin && draft.head(top) < participle) {
      top = draft.head(top);
    }
    if (draft.head(top) == Draft.ROOT) {
      draft.makeRoot(predicate, "obl");
    } else {
      draft.attach(predicate, draft.head(top), draft.label(top));
    }
    draft.attach(participle, predicate, "conj");
    draft.attach(conjunction, participle, "cc");
    draft.attach(werden, predicate, "cop");
    draft.attach(subject, predicate, "nsubj");
    for (int i = begin; i < participle; i++) {
      int head = draft.head(i);
      boolean crosses = i < conjunction ? head > conjunction : head < conjunction;
      boolean attribute = draft.is(i, "case") || draft.is(i, "det") || i == predicate;
      if (crosses && !attribute && i != conjunction) {
        draft.attach(i, i < conjunction ? predicate : participle, labelInClause(draft, i));
      }
    }
    if (top != participle && top != predicate) {
      draft.attach(top, predicate, labelInClause(draft, top));
    }
  }

  private static String labelInClause(Draft draft, int i) {
    if (draft.isPunctuation(i)) {
      return "punct";
    }
    return draft.isNominal(i) || draft.upos(i) == Upos.NUM ? "obl" : "advmod";
  }
}
