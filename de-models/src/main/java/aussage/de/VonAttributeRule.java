package aussage.de;

import aussage.rule.Example;
import aussage.syntax.EntityType;
import java.util.List;

/** "der Hafen von Bremen": von with a place right after a noun belongs to the noun. */
final class VonAttributeRule implements TreeRule {
  @Override
  public String id() {
    return "tree.von-attribute";
  }

  @Override
  public String reason() {
    return "The parser hangs such places on the verb.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Am Montag lagen im Hafen von Bremen zwei Boote.", "nmod(Hafen, Bremen)"),
        Example.nothing("Das Boot wurde von Bremen gekauft."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 2; i < draft.size(); i++) {
      if (draft.isNominal(i)
          && draft.entity(i) == EntityType.LOCATION
          && draft.is(i, "obl")
          && draft.isForm(i - 1, "von")
          && draft.isNominal(i - 2)
          && draft.entity(i - 2) != EntityType.PERSON
          && !draft.label(i).equals("obl:agent")) {
        draft.attach(i, i - 2, "nmod");
      }
    }
  }
}
