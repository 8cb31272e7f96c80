package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Case;
import aussage.syntax.Upos;
import java.util.List;

/** "zwei der Verletzten": the number is the head, those it is a part of its attribute. */
final class NumberOfRule implements TreeRule {
  @Override
  public String id() {
    return "tree.number-of";
  }

  @Override
  public String reason() {
    return "A number with a genitive behind it counts no noun: it stands for some of them.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Zwei der Verletzten, eine Frau und ihr Kind, leiden bis heute unter den Folgen.",
            "nsubj(leiden, Zwei) nmod(Zwei, Verletzten)"),
        Example.of("Drei der Kinder starben.", "nsubj(starben, Drei) nmod(Drei, Kinder)"),
        Example.nothing("Die drei der Polizei bekannten Männer flohen."),
        Example.nothing("Zwei Männer flohen."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i + 2 < draft.size(); i++) {
      if (isShare(draft, i)) {
        share(draft, i, draft.head(i));
      }
    }
  }

  private static boolean isShare(Draft draft, int i) {
    int noun = draft.head(i);
    return draft.upos(i) == Upos.NUM
        && draft.is(i, "nummod")
        && noun > i + 1
        && draft.upos(noun) == Upos.NOUN
        && draft.upos(i - 1) != Upos.DET
        && draft.isForm(i + 1, "der", "seiner", "ihrer", "dieser", "meiner", "unserer")
        && draft.head(i + 1) == noun
        && Clauses.allows(draft, noun, Case.GENITIVE);
  }

  private static void share(Draft draft, int number, int noun) {
    int[] children = draft.children(noun);
    draft.attach(number, draft.head(noun), draft.label(noun));
    draft.attach(noun, number, "nmod");
    for (int child : children) {
      boolean outside = child < number || child > noun;
      if (outside && draft.head(child) == noun) {
        draft.attach(child, number, draft.label(child));
      }
    }
  }
}
