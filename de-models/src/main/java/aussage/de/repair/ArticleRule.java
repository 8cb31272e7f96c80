package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Upos;
import java.util.List;

/** "…, die Maschinen umzusteuern": an article that hangs on the verb. */
final class ArticleRule implements TreeRule {
  @Override
  public String id() {
    return "tree.article";
  }

  @Override
  public String reason() {
    return "What is tagged as an article hangs on the noun behind it that agrees with it.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Sein Mandant habe versucht, die Maschinen umzusteuern.",
            "det(Maschinen, die) obj(umzusteuern, Maschinen)"),
        Example.of(
            "Der Verein hat vor, den neuen Steg selbst zu bauen.",
            "det(Steg, den) obj(bauen, Steg)"),
        Example.nothing("Das Schiff sank."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i + 1 < draft.size(); i++) {
      boolean isArgument =
          draft.is(i, "nsubj") || draft.is(i, "obj") || draft.is(i, "iobj") || draft.is(i, "obl");
      if (draft.upos(i) != Upos.DET || !isArgument || draft.children(i).length > 0) {
        continue;
      }
      int noun = Phrases.behindAdjectives(draft, i + 1);
      if (draft.upos(noun) == Upos.NOUN
          && !draft.hasChild(noun, "det")
          && draft.head(noun) != i
          && (Phrases.mask(draft.readings(i)) & Phrases.mask(draft.readings(noun))) != 0) {
        draft.attach(i, noun, "det");
      }
    }
  }
}
