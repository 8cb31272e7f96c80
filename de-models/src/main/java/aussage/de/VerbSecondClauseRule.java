package aussage.de;

import aussage.rule.Example;
import java.util.List;

/** "…, das entschied die Behörde": with its verb second, no clause is relative. */
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
            "Die Fähre bleibt einen Tag länger als geplant im Hafen, das entschied die Reederei.",
            "parataxis(bleibt, entschied) nsubj(entschied, Reederei)"),
        Example.nothing("Die Fähre bleibt im Hafen, den die Reederei gebaut hat."),
        Example.nothing("Er kennt den Hafen, der wächst."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 2; i < draft.size(); i++) {
      if (!draft.is(i, "acl") || draft.hasChild(i, "mark") || draft.head(i) > i) {
        continue;
      }
      int finite = Clauses.finite(draft, i);
      int verb = Clauses.verbAbove(draft, i);
      if (finite > 0
          && verb >= 0
          && verb < finite
          && draft.segments().begin(finite) == finite - 1
          && draft.isForm(finite - 1, "das", "dies", "damit", "dabei", "dann", "so", "dazu")
          && draft.isForm(finite - 2, ",")
          && draft.child(i, "nsubj") != finite - 1
          && subjectBehind(draft, i, finite)) {
        draft.attach(i, verb, "parataxis");
      }
    }
  }

  private static boolean subjectBehind(Draft draft, int clause, int finite) {
    int subject = draft.child(clause, "nsubj");
    return subject > finite;
  }
}
