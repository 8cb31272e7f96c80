package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Case;
import java.util.List;

/** "…, Mittel verschwendet zu haben": a noun with a zu-infinitive is its object. */
final class InfinitiveObjectRule implements TreeRule {
  @Override
  public String id() {
    return "tree.infinitive-object";
  }

  @Override
  public String reason() {
    return "Infinitives with zu have no subject of their own; the parser makes one of their object"
        + " where it opens the clause.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Er hatte dem Konzern vorgeworfen, Mittel verschwendet zu haben.",
            "obj(verschwendet, Mittel)"),
        Example.nothing("Das Haus ist bis Mai zu verkaufen."),
        Example.nothing("Die Stadt scheint zu wachsen."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 1; i < draft.size(); i++) {
      int verb = draft.is(i, "aux") && draft.head(i) < i ? draft.head(i) : i;
      int finite = Clauses.finite(draft, verb);
      if (isZuInfinitive(draft, i) && (finite < 0 || verb < i && finite == verb)) {
        objects(draft, verb);
      }
    }
  }

  private static boolean isZuInfinitive(Draft draft, int i) {
    return draft.isVerbal(i)
        && Verbs.canBeZuInfinitive(draft, i)
        && (draft.isForm(i - 1, "zu") || !draft.isFinite(i));
  }

  private static void objects(Draft draft, int verb) {
    for (int child : draft.children(verb)) {
      if (draft.is(child, "nsubj") && child < verb && opensClause(draft, child, verb)) {
        boolean dative = draft.canBe(child, Case.DATIVE) && !draft.canBe(child, Case.ACCUSATIVE);
        draft.label(child, dative ? "iobj" : "obj");
      }
    }
  }

  /** A noun phrase right behind the comma, and what governs the infinitive before it. */
  private static boolean opensClause(Draft draft, int noun, int verb) {
    int begin = draft.segments().begin(noun);
    return begin == draft.leftEdge(noun)
        && begin == draft.segments().begin(verb)
        && draft.isForm(draft.segments().borderBefore(noun), ",")
        && draft.head(verb) >= 0
        && draft.head(verb) < begin
        && Clauses.isNounPhrase(draft, noun)
        && !RelativePronounTagRule.PRONOUNS.contains(draft.lower(noun));
  }
}
