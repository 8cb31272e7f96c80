package aussage.claim;

import aussage.model.Polarity;
import aussage.model.TokenKind;
import aussage.rule.Example;
import aussage.rule.Rule;
import aussage.rule.WordSet;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/** Whether a clause says that it is so or that it is not: the number of its negations. */
final class PolarityRule implements Rule {
  static final WordSet NEGATIONS =
      WordSet.of(
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
        Example.of("Die Fähre legt ebenso wenig ab wie der Kutter.", "NEGATIVE"),
        Example.of("Die Fähre hat ebenso wenig Platz wie der Kutter.", "POSITIVE"),
        Example.of("Die Werft baut nicht nur Fähren.", "POSITIVE"),
        Example.of("Der Pegel ist so hoch wie seit Jahren nicht mehr.", "POSITIVE"),
        Example.of("Im Mai war es so kalt wie nie zuvor.", "POSITIVE"),
        Example.of("Die Werft baut Fähren ohne Segel.", "POSITIVE"),
        Example.of("Die Werft verurteilte die Blockade als „nicht hinnehmbar“.", "POSITIVE"),
        Example.of("Der Wirt lehnte den Plan als „kein gutes Zeichen“ ab.", "POSITIVE"),
        Example.of("Der Plan gilt als nicht bezahlbar.", "POSITIVE"),
        Example.of("Der Plan gilt nicht als sicher.", "NEGATIVE"),
        Example.of("Der Wirt sieht darin „kein Problem“.", "NEGATIVE"));
  }

  Polarity polarity(ClauseContext context) {
    return isNegative(context.clause()) ? Polarity.NEGATIVE : Polarity.POSITIVE;
  }

  /** Whether a clause is denied. */
  static boolean isNegative(Clause clause) {
    int negations = clause.isMarkedBy("ohne") ? 1 : 0;
    Sentence sentence = clause.sentence();
    for (int i = clause.words().nextSetBit(0); i >= 0; i = clause.words().nextSetBit(i + 1)) {
      Word word = sentence.word(i);
      if (NEGATIONS.hasLower(word.form())
          && !isUndone(sentence, i)
          && !isCompared(clause, i)
          && !isBehindAls(clause, word)
          && reachesVerb(clause, word)) {
        negations++;
      } else if (isNor(clause, word) || isAsLittle(sentence, word)) {
        negations++;
      }
    }
    return negations % 2 != 0;
  }

  /** "kann <i>ebenso wenig</i> gelingen wie der erste Versuch", but not "ebenso wenig Geld". */
  private static boolean isAsLittle(Sentence sentence, Word word) {
    if (word.upos() != Upos.ADV && word.upos() != Upos.ADJ) {
      return false;
    }
    String form = word.form();
    if (form.equals("wenig") && word.index() > 0) {
      String before = sentence.word(word.index() - 1).form();
      return before.equalsIgnoreCase("ebenso") || before.equalsIgnoreCase("genauso");
    }
    return form.equalsIgnoreCase("ebensowenig") || form.equalsIgnoreCase("genausowenig");
  }

  /** "will weder Gebühren erhöhen <i>noch</i> Filialen schließen" denies both. */
  private static boolean isNor(Clause clause, Word word) {
    return word.form().equals("noch")
        && word.is("cc")
        && word.head() == clause.head().index()
        && clause.head().is("conj");
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

  /** "so hoch wie seit Jahren nicht": the comparison is denied, not the clause. */
  private static boolean isCompared(Clause clause, int at) {
    Sentence sentence = clause.sentence();
    boolean wie = false;
    for (int i = at - 1; i >= 0 && sentence.word(i).upos() != Upos.PUNCT; i--) {
      Word word = sentence.word(i);
      if (word.upos() == Upos.VERB || word.upos() == Upos.AUX) {
        return false;
      }
      wie |= word.form().equals("wie");
      if (wie && (word.form().equals("so") || word.form().equals("ebenso"))) {
        return true;
      }
    }
    return false;
  }

  /** "verurteilte es als nicht hinnehmbar": what something is taken for is denied, not the verb. */
  private static boolean isBehindAls(Clause clause, Word negation) {
    Sentence sentence = clause.sentence();
    int before = negation.index() - 1;
    while (before > 0 && sentence.word(before).upos() == Upos.PUNCT && isQuote(sentence, before)) {
      before--;
    }
    return before > 0
        && negation.head() > negation.index()
        && negation.head() != clause.head().index()
        && sentence.word(before).form().equals("als")
        && sentence.word(before).upos() != Upos.SCONJ
        && !ComparedAmounts.isBound(sentence, sentence.word(before));
  }

  private static boolean isQuote(Sentence sentence, int at) {
    return sentence.word(at).token().kind() == TokenKind.QUOTE_OPEN;
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
