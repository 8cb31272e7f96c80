package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Upos;
import java.util.List;

/** "Wie die Polizei mitteilte, …": an adverbial clause, its noun the subject. */
final class WieClauseRule implements TreeRule {
  private static final int LONGEST = 25;

  @Override
  public String id() {
    return "tree.wie-clause";
  }

  @Override
  public String reason() {
    return "The parser takes wie for a preposition and the subject for an object.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Wie die Hafenpolizei mitteilte, sank das Boot.",
            "root(sank) advcl(sank, mitteilte) mark(mitteilte, Wie) nsubj(mitteilte, Hafenpolizei)"),
        Example.of(
            "Das Boot sank, wie die Reederei bestätigte.",
            "root(sank) advcl(sank, bestätigte) nsubj(bestätigte, Reederei)"),
        Example.nothing("Er arbeitet wie ein Lehrer."));
  }

  @Override
  public void apply(Draft draft) {
    for (int wie = 0; wie < draft.size() - 2; wie++) {
      if (draft.isForm(wie, "wie") && draft.segments().begin(wie) == wie) {
        int end = draft.segments().end(wie);
        int last = end - 1;
        if (end - wie <= LONGEST && draft.isFinite(last) && isOneClause(draft, wie, last)) {
          mend(draft, wie, last);
        }
      }
    }
  }

  private static boolean isOneClause(Draft draft, int wie, int last) {
    int head = Clauses.hasAuxiliary(draft, last) ? last : headOf(draft, last);
    for (int i = wie + 1; i < last; i++) {
      if (draft.isFinite(i) && i != head && !draft.is(i, "aux")) {
        return false;
      }
    }
    return last > wie + 1;
  }

  private static int headOf(Draft draft, int last) {
    return Clauses.predicate(draft, last);
  }

  private static void mend(Draft draft, int wie, int last) {
    int verb = headOf(draft, last);
    if (verb < wie || verb > last) {
      return;
    }
    int main = main(draft, wie, last, verb);
    if (main < 0) {
      return;
    }
    draft.attach(verb, main, "advcl");
    if (draft.upos(wie) == Upos.ADP) {
      draft.tag(wie, Upos.SCONJ);
    }
    draft.attach(wie, verb, "mark");
    if (!draft.hasChild(verb, "nsubj")) {
      for (int child : draft.children(verb)) {
        if (child > wie
            && (draft.is(child, "obj") || draft.is(child, "obl") || draft.is(child, "dep"))
            && Clauses.canBeSubject(draft, child, last)) {
          draft.label(child, "nsubj");
          break;
        }
      }
    }
  }

  /** The verb outside that it hangs on, or the one that hangs on it. */
  private static int main(Draft draft, int wie, int last, int verb) {
    int at = draft.head(verb);
    while (at >= wie && at <= last) {
      at = draft.head(at);
    }
    if (at >= 0) {
      while (draft.head(at) >= 0
          && !draft.isVerbal(at)
          && !Clauses.hasAuxiliary(draft, at)
          && (draft.head(at) < wie || draft.head(at) > last)) {
        at = draft.head(at);
      }
      return at;
    }
    for (int child : draft.children(verb)) {
      if ((child < wie || child > last) && draft.isVerbal(child)) {
        return child;
      }
    }
    return -1;
  }
}
