package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import java.util.List;

/** "Die Zeitung, 1877 gegründet und später verboten, erscheint heute": what she was is set in. */
final class InsertedParticipleRule implements TreeRule {
  @Override
  public String id() {
    return "tree.inserted-participle";
  }

  @Override
  public String reason() {
    return "Participles between the commas behind a noun say more of it; its verb is the finite one"
        + " right behind them, which the parser takes for one more conjunct.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Die Zeitung, 1877 gegründet und bis 1945 verboten, erscheint heute wöchentlich.",
            "root(erscheint) nsubj(erscheint, Zeitung) acl(Zeitung, gegründet) obl(gegründet, 1877)"
                + " conj(gegründet, verboten)"),
        Example.of(
            "Die Brücke, im Krieg zerstört und später neu errichtet, verbindet zwei Stadtteile.",
            "root(verbindet) nsubj(verbindet, Brücke) acl(Brücke, zerstört) obl(zerstört, Krieg)"
                + " obj(verbindet, Stadtteile)"),
        Example.nothing("Das Haus, 1890 gebaut und 1950 erweitert, dient als Museum."),
        Example.nothing("Die Brücke wurde im Krieg zerstört, verbindet aber wieder die Ufer."),
        Example.nothing("Der Bau ist, weil im Krieg zerstört und nie ersetzt, heute vergessen."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 1; i + 2 < draft.size(); i++) {
      if (draft.isForm(i, ",") && draft.isNominal(i - 1)) {
        int closing = draft.segments().borderAfter(i + 1);
        boolean closed = draft.isForm(closing, ",") && draft.isFinite(closing + 1);
        int participle = closed ? firstParticiple(draft, i + 1, closing) : -1;
        if (participle >= 0) {
          mend(draft, i, closing, participle);
        }
      }
    }
  }

  /**
   * The first of the participles that are all the verbs between the commas, the last at the end.
   */
  private static int firstParticiple(Draft draft, int begin, int end) {
    int first = -1;
    for (int i = begin; i < end; i++) {
      if (draft.upos(i) == Upos.SCONJ || draft.upos(i) == Upos.AUX) {
        return -1;
      }
      if (draft.upos(i) == Upos.VERB) {
        if (!draft.canBe(i, VerbForm.PAST_PARTICIPLE)) {
          return -1;
        }
        first = first < 0 ? i : first;
      }
    }
    return first >= 0 && draft.upos(end - 1) == Upos.VERB ? first : -1;
  }

  private static void mend(Draft draft, int opening, int closing, int participle) {
    boolean hung = draft.is(participle, "acl");
    int noun = hung ? draft.head(participle) : draft.child(participle, "nsubj");
    int verb = Clauses.predicate(draft, closing + 1);
    if (noun < 0
        || noun >= opening
        || draft.segments().end(noun) != opening
        || verb <= closing
        || draft.head(verb) != participle
        || draft.hasChild(verb, "nsubj")
        || Clauses.hasAuxiliary(draft, participle)) {
      return;
    }
    draft.attach(hung ? noun : participle, verb, "nsubj"); // the verb takes its place
    draft.attach(noun, verb, "nsubj");
    draft.attach(participle, noun, "acl");
    for (int child : draft.children(participle)) {
      if (child < opening || child > closing) {
        draft.attach(child, verb, draft.label(child));
      }
    }
    for (int child : draft.children(noun)) {
      if (child > opening && child < participle) {
        draft.attach(child, participle, draft.is(child, "punct") ? "punct" : "obl");
      }
    }
  }
}
