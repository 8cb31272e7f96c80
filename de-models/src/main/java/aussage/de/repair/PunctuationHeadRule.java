package aussage.de.repair;

import aussage.rule.Example;
import java.util.List;

/** Nothing hangs on a comma. */
final class PunctuationHeadRule implements TreeRule {
  @Override
  public String id() {
    return "tree.punctuation-head";
  }

  @Override
  public String reason() {
    return "Punctuation carries nothing, by the rules of Universal Dependencies.";
  }

  @Override
  public List<Example> examples() {
    return List.of(Example.nothing("Das Wetter ist schön."));
  }

  @Override
  public void apply(Draft draft) {
    int root = draft.root();
    if (draft.isPunctuation(root)) {
      for (int i = 0; i < draft.size(); i++) {
        if (!draft.isPunctuation(i)) {
          draft.makeRoot(i, "punct");
          break;
        }
      }
    }
    for (int i = 0; i < draft.size(); i++) {
      int head = draft.head(i);
      while (head >= 0 && draft.isPunctuation(head) && draft.head(head) >= 0) {
        head = draft.head(head);
      }
      if (head != draft.head(i)) {
        draft.attach(i, head, draft.label(i));
      }
    }
  }
}
