package aussage.de.repair;

import com.google.common.collect.ImmutableList;

/** All rules that mend tags, in the order in which they are applied to each word. */
public final class TagRules {
  static final ImmutableList<TagRule> ALL =
      ImmutableList.<TagRule>builder()
          .addAll(NounTagRules.ALL)
          .addAll(VerbTagRules.ALL)
          .add(new FrontedInfinitiveTagRule())
          .add(new RelativePronounTagRule())
          .add(new InfinitiveArticleTagRule())
          .add(new SubordinatorTagRule())
          .add(new TitledNameTagRule())
          .build();

  private TagRules() {}

  /** Mends the tags, word by word. */
  public static void apply(Draft draft) {
    for (TagRule rule : ALL) {
      for (int i = 0; i < draft.size(); i++) {
        rule.apply(draft, i);
      }
    }
  }
}
