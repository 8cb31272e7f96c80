package aussage.time;

import aussage.model.Tense;
import aussage.model.TokenKind;
import aussage.syntax.Sentence;
import aussage.syntax.VerbForm;
import aussage.syntax.Word;
import java.util.Optional;
import java.util.Set;

/**
 * The tense of the clause around a time expression: by the verb forms where a parser has read the
 * sentence, else by the commonest verbs and by endings.
 */
final class TenseReader {
  /** Farther off no verb is looked for: long sentences stay cheap. */
  private static final int REACH = 40;

  private static final int ATTRIBUTE_REACH = 5;
  private static final Set<String> BEFORE_DAYS = Set.of("am", "im", "in", "seit", "vom", "zum");

  private static final Set<String> REPORTS =
      Set.of("berichtet", "berichten", "meldet", "melden", "mitteilt", "mitteilen", "schreibt");

  private final TenseWords words = new TenseWords();

  /** The tense that the nearest verb of the clause speaks of; empty where no verb is known. */
  Optional<Tense> around(Sentence sentence, int first, int last) {
    int from = clauseBegin(sentence, first);
    int to = clauseEnd(sentence, last);
    Optional<Tense> attribute = ofAttribute(sentence, first, last, to);
    if (attribute.isPresent()) {
      return attribute;
    }
    if (isCondition(sentence, from)) {
      return Optional.of(Tense.FUTURE);
    }
    Optional<Tense> infinitive =
        to - 1 > last ? TenseWords.infinitive(sentence, to - 1) : Optional.empty();
    if (isReport(sentence, from, to)) {
      return Optional.of(Tense.PAST);
    }
    boolean gapped = isGapped(sentence, from, to);
    int finiteEnd = infinitive.isPresent() || gapped ? to - 1 : to;
    Optional<Tense> inClause = nearest(sentence, first, last, from, finiteEnd).or(() -> infinitive);
    return inClause.isPresent()
        ? inClause
        : nearest(
            sentence,
            first,
            last,
            Math.max(0, first - REACH),
            Math.min(gapped ? to - 1 : sentence.size(), last + REACH));
  }

  /** "wie die Polizei | am Montag | mitteilt": what is reported has been told. */
  private static boolean isReport(Sentence sentence, int from, int to) {
    return to > from
        && TimeLexicon.fold(sentence.word(from).form()).equals("wie")
        && REPORTS.contains(sentence.word(to - 1).form());
  }

  /** "Der Etat wird beraten, im Mai beschlossen": a participle that shares the verb before. */
  private boolean isGapped(Sentence sentence, int from, int to) {
    return from > 1
        && to > from
        && BEFORE_DAYS.contains(sentence.word(from).form())
        && words.isParticipleOnly(sentence, from, to);
  }

  /** "Sollte der Bund bis Mai nicht zahlen, …", not "Sollte das nicht bis Mai fertig sein?" */
  private static boolean isCondition(Sentence sentence, int clauseBegin) {
    String form = sentence.word(clauseBegin).form();
    return (form.equals("Sollte") || form.equals("Sollten"))
        && !sentence.word(sentence.size() - 1).form().equals("?");
  }

  /**
   * "die | am Freitag | vorgelegte Studie", "der | heute | beginnende Prozess", "ab | Mai |
   * nutzbare Gleise".
   */
  private Optional<Tense> ofAttribute(Sentence sentence, int first, int last, int clauseEnd) {
    boolean isFrom = first > 0 && sentence.word(first - 1).form().equals("ab");
    if (!isFrom && !opensAttribute(sentence, first)) {
      return Optional.empty();
    }
    int end = Math.min(clauseEnd - 1, last + ATTRIBUTE_REACH);
    for (int at = last + 1; at < end; at++) {
      String form = sentence.word(at).form();
      if (isFrom && VerbShapes.isOfUse(form)) {
        return Optional.of(Tense.FUTURE);
      }
      Optional<Tense> tense = words.ofAttribute(form);
      if (tense.isPresent()) {
        return tense;
      }
    }
    return Optional.empty();
  }

  /** "die | Freitag", "die am | Freitag", "die bereits am | Freitag"; not "die Marke im | Mai". */
  private static boolean opensAttribute(Sentence sentence, int first) {
    return isDeterminer(sentence, first - 1)
        || isDeterminer(sentence, first - 2)
        || isDeterminer(sentence, first - 3)
            && !Character.isUpperCase(sentence.word(first - 2).form().charAt(0))
            && BEFORE_DAYS.contains(sentence.word(first - 1).form());
  }

  private static boolean isDeterminer(Sentence sentence, int at) {
    if (at < 0) {
      return false;
    }
    return switch (TimeLexicon.fold(sentence.word(at).form())) {
      case "der", "die", "das", "den", "dem", "des" -> true;
      case "dieser", "diese", "dieses", "diesen", "diesem" -> true;
      case "ein", "eine", "einen", "einem", "einer", "eines" -> true;
      case "sein", "seine", "seinen", "seinem", "seiner", "seines" -> true;
      case "ihr", "ihre", "ihren", "ihrem", "ihrer", "ihres" -> true;
      default -> false;
    };
  }

  /** Whether the clause around the expression tells of something that takes place on one day. */
  boolean tellsOfEvent(Sentence sentence, int first, int last) {
    return words.tellsOfEvent(sentence, clauseBegin(sentence, first), clauseEnd(sentence, last));
  }

  private Optional<Tense> nearest(Sentence sentence, int first, int last, int from, int to) {
    for (int distance = 1; distance <= REACH; distance++) {
      int after = last + distance;
      int before = first - distance;
      Optional<Tense> found = before >= from ? tense(sentence, before, to) : Optional.empty();
      if (found.isEmpty() && after < to) {
        found = tense(sentence, after, to);
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static int clauseBegin(Sentence sentence, int first) {
    int at = first;
    while (at > 0 && first - at < REACH && !isBoundary(sentence, at - 1)) {
      at--;
    }
    return at;
  }

  private static int clauseEnd(Sentence sentence, int last) {
    int at = last + 1;
    while (at < sentence.size() && at - last < REACH && !isBoundary(sentence, at)) {
      at++;
    }
    return at;
  }

  private static boolean isBoundary(Sentence sentence, int at) {
    Word word = sentence.word(at);
    return word.kind() == TokenKind.PUNCTUATION && !isJoint(sentence, at)
        || word.kind() == TokenKind.TERMINATOR
        || word.kind() == TokenKind.QUOTE_OPEN
        || word.kind() == TokenKind.QUOTE_CLOSE;
  }

  /** The dash of "Hofen–Neustadt": it joins what it touches on both sides. */
  private static boolean isJoint(Sentence sentence, int at) {
    return sentence.word(at).form().equals("–")
        && at > 0
        && at + 1 < sentence.size()
        && sentence.word(at - 1).end() == sentence.word(at).begin()
        && sentence.word(at).end() == sentence.word(at + 1).begin();
  }

  private Optional<Tense> tense(Sentence sentence, int at, int clauseEnd) {
    Word word = sentence.word(at);
    if (word.kind() != TokenKind.WORD) {
      return Optional.empty();
    }
    Optional<Tense> known = words.tense(sentence, at, clauseEnd);
    if (known.isPresent() || !sentence.isParsed() || !word.upos().isVerbal() || !word.isFinite()) {
      return known;
    }
    return Optional.of(word.canBe(VerbForm.PRETERITE) ? Tense.PAST : Tense.PRESENT);
  }
}
