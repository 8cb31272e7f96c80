package aussage.de;

import aussage.model.Token;
import aussage.syntax.EntityType;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.List;

/** A sentence while it is worked on: tags, names and the tree, one place per word of the text. */
final class Draft {
  private final Sentence bare;
  private final Upos[] tags;
  private final EntityType[] entities;
  private final int[] heads;
  private final String[] labels;

  Draft(Sentence bare) {
    this.bare = bare;
    int size = bare.size();
    tags = new Upos[size];
    entities = new EntityType[size];
    heads = new int[size];
    labels = new String[size];
  }

  /**
   * Takes over what the models say of a stretch. Both parts of a contraction become one word: a
   * preposition that hangs where its first part hangs, with the children of both.
   */
  void fill(ModelInput input, List<String> tags, List<EntityType> entities, Arcs arcs) {
    int[] origins = input.origins();
    for (int k = 0; k < input.words().size(); k++) {
      int i = origins[k];
      if (k > 0 && origins[k - 1] == i) {
        continue;
      }
      boolean contracted = k + 1 < input.words().size() && origins[k + 1] == i;
      int leading = contracted && hangsOn(arcs, k, k + 1) ? k + 1 : k;
      int head = arcs.heads()[leading];
      this.tags[i] = contracted ? Upos.ADP : tag(tags.get(k));
      this.entities[i] = entities.get(k);
      heads[i] = head < 0 ? Word.ROOT : origins[head];
      labels[i] = contracted && head >= 0 ? "case" : arcs.labels().get(leading);
    }
  }

  private static boolean hangsOn(Arcs arcs, int lower, int upper) {
    int at = lower;
    while (at >= 0 && at != upper) {
      at = arcs.heads()[at];
    }
    return at == upper;
  }

  private static Upos tag(String tag) {
    try {
      return Upos.valueOf(tag);
    } catch (IllegalArgumentException e) {
      return Upos.X;
    }
  }

  int size() {
    return heads.length;
  }

  Token token(int i) {
    return bare.word(i).token();
  }

  String form(int i) {
    return bare.word(i).form();
  }

  Upos upos(int i) {
    return tags[i];
  }

  EntityType entity(int i) {
    return entities[i];
  }

  int head(int i) {
    return heads[i];
  }

  String label(int i) {
    return labels[i];
  }
}
