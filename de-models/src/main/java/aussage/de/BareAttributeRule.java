package aussage.de;

import aussage.rule.Example;
import aussage.syntax.Case;
import aussage.syntax.Upos;
import java.util.List;
import java.util.Set;

/** A noun phrase without a preposition is another noun's attribute in the genitive only. */
final class BareAttributeRule implements TreeRule {
  private static final Set<Case> DATIVE = Set.of(Case.DATIVE);
  private static final Set<Case> STRAIGHT = Set.of(Case.NOMINATIVE, Case.ACCUSATIVE, Case.DATIVE);

  @Override
  public String id() {
    return "tree.bare-attribute";
  }

  @Override
  public String reason() {
    return "The parser hangs objects on the noun before them.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Sie haben am 12. Juli dem Verein einen Hinweis gegeben.",
            "iobj(gegeben, Verein) obj(gegeben, Hinweis)"),
        Example.nothing("Der Sprecher des Vereins lobte die Stadt."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 1; i < draft.size(); i++) {
      if (!draft.label(i).equals("nmod")
          || draft.upos(i) != Upos.NOUN
          || !Clauses.isBare(draft, i)
          || !draft.hasChild(i, "det") && !draft.hasChild(i, "amod")
          || draft.head(i) > i
          || !draft.isOnly(i, STRAIGHT)) {
        continue;
      }
      int verb = draft.head(i);
      while (verb >= 0 && !draft.isVerbal(verb)) {
        verb = draft.head(verb);
      }
      if (verb < 0 || draft.segments().begin(verb) != draft.segments().begin(i)) {
        continue;
      }
      if (draft.isOnly(i, DATIVE)) {
        if (!draft.hasChild(verb, "iobj")) {
          draft.attach(i, verb, "iobj");
        }
      } else if (!draft.hasChild(verb, "obj")) {
        draft.attach(i, verb, "obj");
      } else if (!draft.hasChild(verb, "nsubj")) {
        draft.attach(i, verb, "nsubj");
      }
    }
  }
}
