package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.EntityType;
import java.util.List;

/** "der Direktor des Rates, Eva Lang,": the name is the director's, not the council's. */
final class NameAppositionRule implements TreeRule {
  @Override
  public String id() {
    return "tree.name-apposition";
  }

  @Override
  public String reason() {
    return "The parser hangs a name after a comma on the last noun before it; persons have names of"
        + " persons.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Die Direktorin des Museums der Stadt, Eva Lang, kündigte Neubauten an.",
            "appos(Direktorin, Eva)"),
        Example.of(
            "Der Wirt, Karl Ott, und die Kämmerin, Ina Maas, lehnten den Plan ab.",
            "appos(Wirt, Karl) appos(Kämmerin, Ina)"),
        Example.nothing("Der Plan der Direktorin, Eva Lang, ist gut."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 2; i < draft.size(); i++) {
      if (draft.entity(i) != EntityType.PERSON
          || !draft.label(i).equals("appos")
          || !draft.isForm(i - 1, ",")
          || draft.head(i) > i) {
        continue;
      }
      int noun = nearest(draft, i);
      int steps = 0;
      while (noun >= 0 && !PersonNouns.contains(draft, noun) && steps++ < 6) {
        int up = draft.head(noun);
        noun = up >= 0 && up < noun && draft.isNominal(up) ? up : -1;
      }
      if (noun >= 0 && PersonNouns.contains(draft, noun)) {
        draft.attach(i, noun, "appos");
      }
    }
  }

  /** "… und die Kämmerin, Ina Maas": of coordinated persons the one before the comma. */
  private static int nearest(Draft draft, int name) {
    int before = name - 2;
    boolean conjunct =
        draft.is(before, "conj")
            && draft.head(before) == draft.head(name)
            && PersonNouns.contains(draft, before);
    return conjunct ? before : draft.head(name);
  }
}
