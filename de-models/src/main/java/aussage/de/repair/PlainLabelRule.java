package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import java.util.List;

/** Labels that go by the word classes at both ends. */
final class PlainLabelRule implements TreeRule {
  @Override
  public String id() {
    return "tree.plain-label";
  }

  @Override
  public String reason() {
    return "Universal Dependencies keep nmod and amod for nouns, obl and advmod for the rest; the"
        + " parser mixes them, and says dep where it does not know.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Rund 300 Boote lagen im Hafen.", "advmod(300, Rund)"),
        Example.of(
            "Heute arbeiten dort 400 Menschen, 1990 waren es noch 3000.",
            "parataxis(arbeiten, 3000) nsubj(3000, es)"),
        Example.nothing("Der Hafen von Kiel ist groß."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      int head = draft.head(i);
      if (head < 0) {
        continue;
      }
      if (draft.is(i, "aux") && draft.upos(i) == Upos.VERB && isAuxiliaryVerb(draft, i)) {
        draft.tag(i, Upos.AUX);
      }
      boolean clause =
          draft.isVerbal(head) || draft.upos(head) == Upos.ADJ && Clauses.hasAuxiliary(draft, head);
      if (clause && draft.label(i).equals("obj") && isPrepositional(draft, i)) {
        draft.label(i, "obl");
      } else if (clause && draft.label(i).equals("nmod")) {
        draft.label(i, "obl");
      } else if (clause && draft.label(i).equals("amod")) {
        draft.label(i, "advmod");
      } else if (draft.label(i).equals("nmod") && isBeforeCopula(draft, i, head)) {
        draft.label(i, "obl");
      } else if (draft.label(i).equals("obj")
          && draft.isVerbal(head)
          && draft.upos(i) == Upos.VERB
          && draft.canBe(i, VerbForm.INFINITIVE)) {
        draft.label(i, "xcomp");
      } else if (draft.label(i).equals("dep") && isAdverbial(draft, i, head)) {
        draft.label(i, "advmod");
      } else if (draft.label(i).equals("dep") && isMainClause(draft, i, head)) {
        draft.label(i, "parataxis");
      }
    }
  }

  /** "…, 1990 waren es noch 3000": a predicate with copula and subject behind the first clause. */
  private static boolean isMainClause(Draft draft, int i, int head) {
    int copula = draft.child(i, "cop");
    return head < i
        && copula >= 0
        && draft.isFinite(copula)
        && draft.hasChild(i, "nsubj")
        && !draft.hasChild(i, "mark")
        && draft.segments().begin(copula) > head;
  }

  /** "Nach neuen Angaben ist es ein Boot": the first place belongs to the clause. */
  private static boolean isBeforeCopula(Draft draft, int i, int predicate) {
    int copula = draft.child(predicate, "cop");
    return copula > i && draft.hasChild(i, "case") && i < predicate;
  }

  private static boolean isAuxiliaryVerb(Draft draft, int i) {
    return switch (draft.lemma(i)) {
      case "haben", "sein", "werden", "können", "müssen", "sollen", "wollen", "dürfen", "mögen" ->
          true;
      default -> false;
    };
  }

  /** Not "über 40 Boote", where the preposition goes with the number. */
  private static boolean isPrepositional(Draft draft, int i) {
    int preposition = draft.child(i, "case");
    return preposition >= 0
        && draft.upos(preposition) == Upos.ADP
        && !draft.hasChild(i, "nummod")
        && !draft.isForm(preposition, "als", "wie");
  }

  private static boolean isAdverbial(Draft draft, int i, int head) {
    return draft.upos(i) == Upos.ADV
        || draft.upos(i) == Upos.ADJ && !draft.isNominal(head)
        || draft.upos(i) == Upos.PART;
  }
}
