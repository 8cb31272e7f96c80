package aussage.de;

import aussage.rule.Example;
import aussage.syntax.Upos;
import java.util.List;

/** "weder der Fahrer noch der Beifahrer": weder hangs on the first of the two. */
final class NeitherRule implements TreeRule {
  /** How many words behind weder its noch may stand. */
  private static final int REACH = 20;

  @Override
  public String id() {
    return "tree.neither";
  }

  @Override
  public String reason() {
    return "weder opens a coordination as noch goes on with it; the parser takes it for a phrase"
        + " that the first part hangs on.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Weder der Fahrer noch der Beifahrer trug einen Helm.",
            "nsubj(trug, Fahrer) cc(Fahrer, Weder) conj(Fahrer, Beifahrer) cc(Beifahrer, noch)"),
        Example.of(
            "Die Stadt baut weder eine Schule noch ein Bad.",
            "obj(baut, Schule) cc(Schule, weder) conj(Schule, Bad)"),
        Example.nothing("Der Plan wurde weder geprüft noch beschlossen."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.upos(i) == Upos.CCONJ && draft.isForm(i, "weder")) {
        int first = first(draft, i);
        if (first >= 0) {
          mend(draft, i, first);
        }
      }
    }
  }

  /** What the part behind noch is coordinated with; -1 if that does not stand between the two. */
  private static int first(Draft draft, int weder) {
    int limit = Math.min(draft.size(), weder + REACH);
    for (int i = weder + 1; i < limit; i++) {
      if (draft.isForm(i, "noch") && draft.upos(i) == Upos.CCONJ) {
        int second = draft.head(i);
        int first = second < 0 || !draft.is(second, "conj") ? -1 : draft.head(second);
        return weder < first && first < i ? first : -1;
      }
    }
    return -1;
  }

  private static void mend(Draft draft, int weder, int first) {
    int verb = draft.head(weder);
    if (draft.head(first) == weder && verb >= 0) {
      String label = draft.hasChild(first, "case") ? "obl" : "obj"; // Case tells more below.
      draft.attach(first, verb, draft.isNominal(first) ? label : draft.label(first));
    }
    draft.attach(weder, first, "cc");
  }
}
