package aussage.claim;

import aussage.model.Certainty;
import aussage.rule.Table;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/** Words that weaken what stands below them: "vermuten, dass", "unklar, ob", "nicht sicher". */
final class Frames {
  private record Effect(Certainty plain, Certainty denied) {
    static final Effect NONE = new Effect(Certainty.CERTAIN, Certainty.CERTAIN);
  }

  private final ImmutableMap<String, Effect> effects;

  private Frames(ImmutableMap<String, Effect> effects) {
    this.effects = effects;
  }

  static Frames load() {
    ImmutableMap.Builder<String, Effect> effects = ImmutableMap.builder();
    for (Table.Row row : Table.read(Frames.class, "frames.tsv")) {
      Certainty plain = row.constant("effect", Certainty.class);
      effects.put(row.get("lemma"), new Effect(plain, row.constant("denied", Certainty.class)));
    }
    return new Frames(effects.buildOrThrow());
  }

  /** Whether a word is one. */
  boolean contains(String lemma) {
    return effects.containsKey(lemma);
  }

  /** What a word makes of what hangs on it. */
  Certainty effect(String lemma) {
    return effects.getOrDefault(lemma, Effect.NONE).plain();
  }

  /** What a clause makes of those that hang on it, by its verb or predicative. */
  Certainty effect(Clause above) {
    boolean denied = PolarityRule.isNegative(above);
    Certainty weakest = effect(above.verbs().lemma(), denied);
    weakest = weakest.weaker(effect(above.head().lemma(), denied));
    if (above.isCopular()) {
      for (Word other : above.sentence().children(above.head(), "conj")) {
        weakest = weakest.weaker(effect(other.lemma(), denied));
      }
    }
    return weakest.weaker(predicative(above).map(p -> effect(p, denied)).orElse(weakest));
  }

  private Certainty effect(String lemma, boolean denied) {
    Effect effect = effects.getOrDefault(lemma, Effect.NONE);
    return denied ? effect.denied() : effect.plain();
  }

  /**
   * "sicher" of "gilt als sicher", "möglich" of "hält es für möglich", "offen" of "blieb offen".
   */
  static Optional<String> predicative(Clause clause) {
    Sentence sentence = clause.sentence();
    for (Word head : clause.heads()) {
      for (Word child : sentence.children(head)) {
        boolean adjective = child.upos() == Upos.ADJ || child.upos() == Upos.VERB;
        if (adjective && child.index() > 0 && clause.words().get(child.index())) {
          String before = sentence.word(child.index() - 1).form();
          if (before.equals("als") || before.equals("für") || child.is("xcomp")) {
            return Optional.of(child.lemma());
          }
        }
      }
    }
    return Optional.empty();
  }
}
