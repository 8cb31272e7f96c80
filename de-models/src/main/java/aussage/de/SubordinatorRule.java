package aussage.de;

import aussage.rule.Example;
import aussage.syntax.Upos;
import java.util.List;

/** "…, dass das Geld reicht": a conjunction marks its clause and is no phrase of it. */
final class SubordinatorRule implements TreeRule {
  @Override
  public String id() {
    return "tree.subordinator";
  }

  @Override
  public String reason() {
    return "The parser takes some conjunctions for relative pronouns, subjects of their clause.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Die Verbände bezweifeln, dass das Geld ausreicht.",
            "mark(ausreicht, dass) nsubj(ausreicht, Geld)"),
        Example.nothing("Das Geld, das fehlt, ist verloren."),
        Example.nothing("Ob das Geld ausreicht, ist offen."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.upos(i) == Upos.SCONJ
          && (draft.is(i, "nsubj") || draft.is(i, "obj") || draft.is(i, "iobj"))
          && !draft.isForm(i, "was", "wer", "wo")
          && draft.children(i).length == 0) {
        draft.label(i, "mark");
      }
    }
  }
}
