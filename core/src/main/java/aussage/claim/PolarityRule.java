package aussage.claim;

import aussage.model.Polarity;
import aussage.rule.Example;
import aussage.rule.Rule;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;

/** Whether a clause says that it is so or that it is not: the number of its negations. */
final class PolarityRule implements Rule {
  static final ImmutableSet<String> NEGATIONS =
      ImmutableSet.of(
          "nicht",
          "nie",
          "niemals",
          "nirgends",
          "nirgendwo",
          "keineswegs",
          "keinesfalls",
          "mitnichten",
          "kaum",
          "niemand",
          "niemanden",
          "niemandem",
          "niemandes",
          "nichts",
          "weder",
          "keiner",
          "keine",
          "keines",
          "keinen",
          "keinem",
          "kein",
          "keinerlei");

  /** "nicht nur", "nicht zuletzt", "nicht mehr als 40" deny nothing. */
  private static final ImmutableSet<String> UNDOING =
      ImmutableSet.of("nur", "zuletzt", "allein", "bloß", "lediglich", "minder");

  @Override
  public String id() {
    return "claim.polarity";
  }

  @Override
  public String reason() {
    return "One negation of the clause denies it, two do not; each conjunct has its own.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Die Fähre legt heute nicht ab.", "NEGATIVE"),
        Example.of("Niemand sah die Fähre.", "NEGATIVE"),
        Example.of("Die Werft baut keine Fähren mehr.", "NEGATIVE"),
        Example.of("Die Fähre legt kaum noch ab.", "NEGATIVE"),
        Example.of("Die Werft baut nicht nur Fähren.", "POSITIVE"),
        Example.of("Die Werft baut Fähren ohne Segel.", "POSITIVE"));
  }

  Polarity polarity(ClauseContext context) {
    Clause clause = context.clause();
    int negations = clause.isMarkedBy("ohne") ? 1 : 0;
    Sentence sentence = clause.sentence();
    for (int i = clause.words().nextSetBit(0); i >= 0; i = clause.words().nextSetBit(i + 1)) {
      Word word = sentence.word(i);
      if (NEGATIONS.contains(word.form().toLowerCase(Locale.ROOT))
          && !isUndone(sentence, i)
          && reachesVerb(clause, word)) {
        negations++;
      }
    }
    return negations % 2 == 0 ? Polarity.POSITIVE : Polarity.NEGATIVE;
  }

  private static boolean isUndone(Sentence sentence, int at) {
    if (at + 1 >= sentence.size()) {
      return false;
    }
    String next = sentence.word(at + 1).form();
    boolean compared = next.equals("mehr") || next.equals("weniger") || next.equals("länger");
    return UNDOING.contains(next)
        || (compared && at + 2 < sentence.size() && sentence.word(at + 2).form().equals("als"));
  }

  /** Whether it stands beside the verb or in a phrase at the verb, not deeper inside a phrase. */
  private static boolean reachesVerb(Clause clause, Word negation) {
    Sentence sentence = clause.sentence();
    Word at = negation;
    for (int steps = 0; steps < 3; steps++) {
      if (at.head() < 0 || clause.isAtVerb(at)) {
        return true;
      }
      at = sentence.word(at.head());
      if (at.is("nmod") || at.is("acl") || at.is("amod")) {
        return false;
      }
    }
    return false;
  }
}
