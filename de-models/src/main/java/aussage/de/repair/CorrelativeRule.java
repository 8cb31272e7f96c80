package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Upos;
import java.util.List;

/** "weder der Fahrer noch der Beifahrer": conjunctions of two parts. */
final class CorrelativeRule implements TreeRule {
  /** How many words behind the first part the second may stand. */
  private static final int REACH = 20;

  @Override
  public String id() {
    return "tree.correlative";
  }

  @Override
  public String reason() {
    return "weder and sowohl open a coordination as noch and als auch go on with it; the parser takes"
        + " them for phrases that the first part hangs on.";
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
        Example.of(
            "Sowohl die Stadt als auch das Land zahlen.",
            "root(zahlen) nsubj(zahlen, Stadt) conj(Stadt, Land) cc(Land, als)"),
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
      } else if (draft.isForm(i, "sowohl")) {
        both(draft, i);
      }
    }
  }

  /** "sowohl die Stadt als auch das Land" before the finite verb. */
  private static void both(Draft draft, int opening) {
    int als = opening + 1;
    int limit = Math.min(draft.size() - 3, opening + REACH);
    while (als < limit && !(draft.isForm(als, "als") && draft.isForm(als + 1, "auch"))) {
      if (draft.isVerbal(als)) {
        return;
      }
      als++;
    }
    int first = als < limit ? head(draft, opening + 1, als) : -1;
    int second = first < 0 ? -1 : head(draft, als + 2, draft.segments().end(als));
    if (second < 0 || draft.upos(first) != draft.upos(second) || !draft.isNominal(first)) {
      return;
    }
    int verb = draft.head(first) >= 0 ? draft.head(first) : draft.head(second);
    int above = draft.isWithin(verb, second) || verb == first ? draft.head(second) : verb;
    if (draft.head(first) < 0 && draft.isFinite(above)) {
      draft.attach(first, above, draft.hasChild(first, "case") ? "obl" : "nsubj");
    }
    draft.attach(second, first, "conj");
    draft.attach(als, second, "cc");
    draft.attach(als + 1, second, "advmod");
    draft.attach(opening, first, "cc");
  }

  /** The only word of the stretch whose head stands outside of it; else -1. */
  private static int head(Draft draft, int from, int to) {
    for (int i = from; i < to; i++) {
      if (draft.isNominal(i)
          && (draft.head(i) < from || draft.head(i) >= to || draft.isVerbal(draft.head(i)))) {
        return i;
      }
    }
    return -1;
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
