package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import java.util.List;
import java.util.Set;

/** "Sie zeigte sich | erschüttert": what one shows or feels oneself to be goes with the verb. */
final class ReflexiveStateRule implements TreeRule {
  private static final Set<String> VERBS = Set.of("zeigen", "geben", "fühlen", "sehen");

  @Override
  public String id() {
    return "tree.reflexive-state";
  }

  @Override
  public String reason() {
    return "The parser takes the adjective or participle for an adverb, a verb of its own, or a"
        + " conjunction.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Die Wirtin zeigte sich erschüttert und sprach den Gästen ihr Beileid aus.",
            "xcomp(zeigte, erschüttert) obj(zeigte, sich)"),
        Example.of("Der Trainer gab sich gelassen und lobte die Elf.", "xcomp(gab, gelassen)"),
        Example.of(
            "Die Frau fühlte sich bedroht und rief die Polizei.",
            "xcomp(fühlte, bedroht) obj(fühlte, sich)"),
        Example.of("Er sagte, dass er sich sehr zufrieden zeige.", "xcomp(zeige, zufrieden)"),
        Example.nothing("Die Piloten konnten sich gegenseitig sehen."),
        Example.nothing("Er gab sich große Mühe."),
        Example.nothing("Das Boot zeigte sich am Horizont."));
  }

  @Override
  public void apply(Draft draft) {
    for (int sich = 1; sich < draft.size(); sich++) {
      int state = draft.isForm(sich, "sich") ? state(draft, sich) : -1;
      int verb = state < 0 ? -1 : verb(draft, sich, state);
      if (verb >= 0 && !draft.isWithin(verb, state)) {
        draft.attach(sich, verb, "obj");
        draft.attach(state, verb, "xcomp");
      }
    }
  }

  /** An adjective without an ending or a participle, behind adverbs; -1 if there is none. */
  private static int state(Draft draft, int sich) {
    int at = sich + 1;
    while (at < draft.size() && draft.upos(at) == Upos.ADV) {
      at++;
    }
    boolean adjective =
        draft.upos(at) == Upos.ADJ && draft.can(at, reading -> reading.grammaticalCase() == null);
    boolean participle = draft.upos(at) == Upos.VERB && draft.canBe(at, VerbForm.PAST_PARTICIPLE);
    boolean attribute = draft.isNominal(at + 1) || draft.upos(at + 1) == Upos.ADJ;
    boolean infinitive = draft.isForm(at + 1, "zu");
    return (adjective || participle)
            && !draft.isCapitalised(at)
            && !draft.isForm(at, "gegenseitig")
            && !attribute
            && !infinitive
            && !draft.hasChild(at, "aux")
        ? at
        : -1;
  }

  private static int verb(Draft draft, int sich, int state) {
    int head = draft.head(sich) == state ? draft.head(state) : draft.head(sich);
    return head >= 0
            && head != state
            && draft.isVerbal(head)
            && VERBS.contains(draft.lemma(head))
            && draft.segments().begin(head) == draft.segments().begin(sich)
        ? head
        : -1;
  }
}
