package aussage.de;

import aussage.de.morph.Contractions;
import aussage.de.repair.Draft;
import aussage.de.repair.Names;
import aussage.de.repair.TagRules;
import aussage.de.repair.TreeRules;
import aussage.syntax.EntityType;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.ArrayList;
import java.util.List;

/** The way of a sentence: tagged, mended, parsed, mended, read. */
final class Analysis {
  private final Models models;

  Analysis(Models models) {
    this.models = models;
  }

  Sentence parse(Sentence bare, int longest) {
    List<Word> words = new ArrayList<>(bare.size());
    int from = 0;
    for (int to : SentenceCut.ends(bare, longest)) {
      Draft draft = draft(bare, from, to);
      tag(draft);
      TagRules.apply(draft);
      hang(draft);
      TreeRules.apply(draft);
      words.addAll(draft.words());
      from = to;
    }
    return bare.withWords(words);
  }

  /** A piece of the sentence, nothing known of its words. */
  Draft draft(Sentence bare, int from, int to) {
    return new Draft(bare, from, to, models.morphology());
  }

  /** Tags and names. */
  void tag(Draft draft) {
    ModelInput input = ModelInput.of(draft);
    List<String> tags = models.tagger().tag(input.words());
    List<EntityType> entities = models.entities().recognize(input.words());
    for (int k = input.words().size() - 1; k >= 0; k--) {
      int i = input.origins()[k]; // Downwards: of a contraction the first part stays.
      draft.tag(i, tag(tags.get(k)));
      draft.entity(i, entities.get(k));
    }
    for (int i = 0; i < draft.size(); i++) {
      if (Contractions.of(draft.form(i)) != null) {
        draft.tag(i, Upos.ADP);
      }
    }
    Names.complete(draft);
  }

  /** The tree over the tags, which may have been mended. */
  void hang(Draft draft) {
    ModelInput input = ModelInput.of(draft);
    input.hang(draft, ClauseCut.parse(models.dependencies(), input, draft));
  }

  private static Upos tag(String tag) {
    try {
      return Upos.valueOf(tag);
    } catch (IllegalArgumentException e) {
      return Upos.X;
    }
  }
}
