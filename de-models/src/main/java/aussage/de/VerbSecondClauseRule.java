package aussage.de;

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
        Example.nothing("Die Fähre bleibt im Hafen, den die Reederei gebaut hat."),
        Example.nothing("Er kennt den Hafen, der wächst."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 2; i < draft.size(); i++) {
      if (draft.label(i).equals("acl")
          && draft.upos(i) == Upos.VERB
          && !draft.hasChild(i, "mark")
          && draft.head(i) < i) {
        int verb = Clauses.verbAbove(draft, i);
        int finite = Clauses.finite(draft, i);
        if (verb >= 0 && finite >= 0 && verb < draft.segments().begin(finite) && isMain(draft, i)) {
          draft.attach(i, verb, "parataxis");
        }
      }
    }
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
    boolean noun = draft.upos(begin) == Upos.DET && draft.head(begin) > begin;
    boolean adverb = subject == finite + 1 && draft.isForm(begin, "dabei", "damit", "dann", "dazu");
    return phrases == 1 && (demonstrative || noun || adverb);
  }
}
