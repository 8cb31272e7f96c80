package aussage.time;

import aussage.model.Tense;
import aussage.rule.Table;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The tense that a word form speaks of, by a table of common verbs and by endings. */
final class TenseWords {
  private static final int SHORTEST_PRETERITE = 6;
  private static final int SHORTEST_PARTICIPLE = 5;
  private static final int FARTHEST_PARTICIPLE = 40;

  /** What a form tells. */
  private enum Hint {
    PAST,
    PRESENT,
    FUTURE,
    /** "hat", "ist": past with a participle, but "ist geplant" is to come. */
    PERFECT,
    /** "kann": past with a perfect infinitive, "kann gewesen sein". */
    MODAL,
    /** "soll", "will": what is to come, but past with a perfect infinitive. */
    PLAN,
    /** "geplant": with "ist" it is to come. */
    PLANNED,
    /** "wird": what is to come, also with a participle. */
    COMING,
    /** Looks like a verb and is none. */
    NONE
  }

  private final Map<String, Hint> forms = new HashMap<>();

  TenseWords() {
    for (Table.Row row : Table.read(TenseWords.class, "verbs.tsv")) {
      Hint hint = row.constant("tense", Hint.class);
      row.list("forms")
          .forEach(form -> TimeLexicon.inflected(form).forEach(each -> forms.put(each, hint)));
    }
  }

  /** The tense of the finite verb at this word; empty where it is none that is known. */
  Optional<Tense> tense(Sentence sentence, int at, int clauseEnd) {
    String form = sentence.word(at).form();
    Hint hint = forms.get(TimeLexicon.fold(form));
    if (hint == null) {
      return isWeakPreterite(sentence.word(at)) ? Optional.of(Tense.PAST) : Optional.empty();
    }
    return switch (hint) {
      case PAST -> Optional.of(Tense.PAST);
      case PRESENT -> Optional.of(Tense.PRESENT);
      case FUTURE, COMING -> Optional.of(Tense.FUTURE);
      case PERFECT -> Optional.of(perfect(sentence, at, clauseEnd));
      case MODAL ->
          Optional.of(hasPerfectInfinitive(sentence, at, clauseEnd) ? Tense.PAST : Tense.PRESENT);
      case PLAN ->
          Optional.of(hasPerfectInfinitive(sentence, at, clauseEnd) ? Tense.PAST : Tense.FUTURE);
      case PLANNED, NONE -> Optional.empty();
    };
  }

  private Tense perfect(Sentence sentence, int at, int clauseEnd) {
    boolean have = sentence.word(at).form().startsWith("ha");
    for (int i = Math.max(0, at - 1); i < clauseEnd && !have; i++) {
      if (forms.get(sentence.word(i).form()) == Hint.PLANNED) {
        return Tense.FUTURE;
      }
    }
    return hasParticiple(sentence, at, clauseEnd) ? Tense.PAST : Tense.PRESENT;
  }

  /** "soll … gebaut haben", "gebaut haben soll". */
  private static boolean hasPerfectInfinitive(Sentence sentence, int at, int clauseEnd) {
    for (int i = Math.max(1, at - 1); i < clauseEnd; i++) {
      String form = sentence.word(i).form();
      boolean auxiliary = form.equals("haben") || form.equals("sein");
      if (auxiliary && i != at && isParticiple(sentence.word(i - 1).form())) {
        return true;
      }
    }
    return false;
  }

  /** "hat … gebaut", "gebaut hat"; beyond what is put in, the end of the sentence. */
  private static boolean hasParticiple(Sentence sentence, int at, int clauseEnd) {
    int last = sentence.size() - 2;
    if (last > at && isParticiple(sentence.word(last).form())) {
      return true;
    }
    for (int i = at + 1; i < clauseEnd; i++) {
      if (isParticiple(sentence.word(i).form())) {
        return true;
      }
    }
    return at > 0 && isParticiple(sentence.word(at - 1).form())
        || hasPassiveBehind(sentence, at, clauseEnd);
  }

  /** "sind in Kiel, Lübeck und Husum verletzt worden": beyond the commas. */
  private static boolean hasPassiveBehind(Sentence sentence, int at, int clauseEnd) {
    int end = Math.min(sentence.size(), at + FARTHEST_PARTICIPLE);
    for (int i = Math.max(at + 1, clauseEnd); i < end; i++) {
      if (sentence.word(i).form().equals("worden")) {
        return true;
      }
    }
    return false;
  }

  /** "zu liefern", "betrogen zu haben": the tense of an infinitive that ends here. */
  static Optional<Tense> infinitive(Sentence sentence, int last) {
    if (last < 2 || !sentence.word(last - 1).form().equals("zu")) {
      return Optional.empty();
    }
    String form = sentence.word(last).form();
    if (!form.endsWith("n") || Character.isUpperCase(form.charAt(0))) {
      return Optional.empty();
    }
    boolean perfect =
        (form.equals("haben") || form.equals("sein"))
            && isParticiple(sentence.word(last - 2).form());
    return Optional.of(perfect ? Tense.PAST : Tense.FUTURE);
  }

  private static boolean isParticiple(String form) {
    if (form.length() < SHORTEST_PARTICIPLE || Character.isUpperCase(form.charAt(0))) {
      return false;
    }
    if (form.equals("worden")) {
      return true;
    }
    int ge = form.indexOf("ge");
    boolean prefixed = ge >= 0 && ge <= 6 && ge + 4 < form.length() && !form.startsWith("gegen");
    boolean inseparable =
        form.startsWith("be")
            || form.startsWith("ver")
            || form.startsWith("er")
            || form.startsWith("ent")
            || form.startsWith("zer");
    boolean ending = form.endsWith("t") || form.endsWith("en");
    return ending && (prefixed || inseparable)
        || form.endsWith("iert")
        || (form.startsWith("unter") || form.startsWith("über"))
            && (form.endsWith("t") || form.endsWith("ommen") || form.endsWith("chen"))
            && !form.equals("überhaupt");
  }

  /** "baute", "eröffneten"; not "letzte", "gute", "heute", which the table excludes. */
  private static boolean isWeakPreterite(Word word) {
    String form = word.form();
    if (form.length() < SHORTEST_PRETERITE || Character.isUpperCase(form.charAt(0))) {
      return false;
    }
    boolean ending = form.endsWith("te") || form.endsWith("ten") && form.endsWith("eten");
    return ending && !form.endsWith("ste") && !form.endsWith("iste");
  }
}
