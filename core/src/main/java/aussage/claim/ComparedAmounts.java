package aussage.claim;

import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;

/**
 * Amounts with a bound before them: "mehr als 40 Boote". The "als" compares two numbers and not two
 * things, and the phrase stands in its clause like the bare amount would.
 */
final class ComparedAmounts {
  private static final ImmutableSet<String> COMPARATIVES = ImmutableSet.of("mehr", "weniger");

  /** Measures of how far or by how much, which say how something is done and not what. */
  private static final ImmutableSet<String> EXTENTS =
      ImmutableSet.of(
          "Prozent",
          "Prozentpunkt",
          "Promille",
          "Punkt",
          "Zähler",
          "Grad",
          "Mal",
          "Runde",
          "Platz",
          "Millimeter",
          "Zentimeter",
          "Meter",
          "Kilometer",
          "Meile",
          "Seemeile",
          "Schritt",
          "Stufe",
          "Sekunde",
          "Minute",
          "Stunde",
          "Tag",
          "Nacht",
          "Woche",
          "Monat",
          "Quartal",
          "Jahr",
          "Jahrzehnt",
          "Jahrhundert");

  private ComparedAmounts() {}

  /** Whether an "als" stands between "mehr" or "weniger" and a number. */
  static boolean isBound(Sentence sentence, Word als) {
    return als.index() > 0 && opens(sentence, als.index() - 1);
  }

  /** Whether a bare phrase is an amount of things: "20 Millionen", "mehr als 40 Boote". */
  static boolean isOfThings(Sentence sentence, Word head) {
    return !EXTENTS.contains(head.lemma())
        && (opens(sentence, head.index())
            || (head.upos().isNominal() && isCounted(sentence, head)));
  }

  /** Whether a noun measures how far or by how much: "Kilometer". */
  static boolean isExtent(Word noun) {
    return EXTENTS.contains(noun.lemma());
  }

  /** Whether a noun is counted or measured: "2 Millionen Euro". */
  static boolean isAmount(Sentence sentence, Word head) {
    return head.upos().isNominal() && isCounted(sentence, head);
  }

  /** "40 Boote", "40 Millionen Boote". */
  private static boolean isCounted(Sentence sentence, Word head) {
    if (sentence.child(head, "nummod").isPresent()) {
      return true;
    }
    for (Word child : sentence.children(head)) {
      boolean before = child.is("nmod") && child.index() < head.index();
      if (before && sentence.child(child, "nummod").isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The head of an amount that the parser hung on the noun before it: "für das Dach mehr als …".
   */
  static Optional<Word> behind(Sentence sentence, Phrase phrase, Word noun) {
    for (int i = noun.index() + 1; i + 2 < phrase.end(); i++) {
      if (opens(sentence, i) && sentence.word(i - 1).upos().isNominal()) {
        Word top = top(sentence, i);
        boolean onNoun = top.head() >= noun.index() && top.head() < i;
        return onNoun ? Optional.of(top) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The highest word of the phrase that begins here. */
  private static Word top(Sentence sentence, int first) {
    Word top = sentence.word(first);
    while (top.head() > top.index()) {
      top = sentence.word(top.head());
    }
    return top;
  }

  private static boolean opens(Sentence sentence, int at) {
    return at + 2 < sentence.size()
        && sentence.word(at + 1).form().equals("als")
        && sentence.word(at + 2).upos() == Upos.NUM
        && COMPARATIVES.contains(sentence.word(at).form().toLowerCase(Locale.ROOT));
  }
}
