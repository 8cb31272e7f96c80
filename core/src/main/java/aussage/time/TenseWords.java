package aussage.time;

import aussage.model.Tense;
import aussage.model.TokenKind;
import aussage.rule.Table;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The tense that a word form speaks of, by a table of common verbs and by {@link VerbShapes}. */
final class TenseWords {
  private static final int FARTHEST_PARTICIPLE = 40;

  private static final int SHORTEST_STRONG = 3;

  /** What a form tells. */
  private enum Hint {
    PAST,
    /** "brach": past, with an inseparable prefix too. */
    STRONG,
    PRESENT,
    /** "beginnt", "findet+statt": present, and an event of one day. */
    EVENT,
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
    /** "gekommen": with "ist" it is over; other participles with "ist" are a state. */
    ARRIVED,
    /** Looks like a verb and is none. */
    NONE
  }

  private final Map<String, Hint> forms = new HashMap<>();
  private final Map<String, List<String>> particles = new HashMap<>();

  TenseWords() {
    for (Table.Row row : Table.read(TenseWords.class, "verbs.tsv")) {
      Hint hint = row.constant("tense", Hint.class);
      for (String form : row.list("forms")) {
        add(form, hint);
      }
    }
  }

  /** "findet+statt" is an event only with its particle, which a subordinate clause joins. */
  private void add(String form, Hint hint) {
    int plus = form.indexOf('+');
    if (plus < 0) {
      for (String each : TimeLexicon.inflected(form)) {
        forms.put(each, hint);
      }
      return;
    }
    String verb = form.substring(0, plus);
    String particle = form.substring(plus + 1);
    forms.put(particle + verb, hint);
    forms.putIfAbsent(verb, Hint.PRESENT);
    particles.computeIfAbsent(verb, key -> new ArrayList<>(2)).add(particle);
  }

  /** Whether the clause names an event of one day: "heute beginnt", "wird heute vorgestellt". */
  boolean tellsOfEvent(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      String form = sentence.word(i).form();
      boolean infinitive = i == to - 1 && form.endsWith("n"); // kann heute beginnen
      if (forms.get(form) == Hint.EVENT && !infinitive
          || particles.getOrDefault(form, List.of()).contains(sentence.word(to - 1).form())) {
        return true;
      }
    }
    return false;
  }

  /** The tense of the finite verb at this word; empty where it is none that is known. */
  Optional<Tense> tense(Sentence sentence, int at, int clauseEnd) {
    String form = sentence.word(at).form();
    Hint hint = forms.get(TimeLexicon.fold(form));
    if (mayBeParticiple(form) && isWithOtherVerb(sentence, at, clauseEnd)) {
      return Optional.empty();
    }
    if (hint == null) {
      boolean preterite =
          VerbShapes.isWeakPreterite(sentence.word(at)) || isPrefixedPreterite(form);
      return preterite ? Optional.of(Tense.PAST) : Optional.empty();
    }
    return switch (hint) {
      case PAST, STRONG -> Optional.of(Tense.PAST);
      case PRESENT -> Optional.of(Tense.PRESENT);
      case EVENT ->
          isFinite(sentence, at, clauseEnd) ? Optional.of(Tense.PRESENT) : Optional.empty();
      case FUTURE, COMING -> Optional.of(Tense.FUTURE);
      case PERFECT -> Optional.of(perfect(sentence, at, clauseEnd));
      case MODAL ->
          Optional.of(hasPerfectInfinitive(sentence, at, clauseEnd) ? Tense.PAST : Tense.PRESENT);
      case PLAN ->
          Optional.of(hasPerfectInfinitive(sentence, at, clauseEnd) ? Tense.PAST : Tense.FUTURE);
      case PLANNED, ARRIVED, NONE -> Optional.empty();
    };
  }

  /** "vorgelegte" is past, "beginnende" and "geplante" are to come; empty for other words. */
  Optional<Tense> ofAttribute(String form) {
    Hint hint = forms.get(form);
    int end = VerbShapes.inflectionBegin(form);
    if (hint == Hint.FUTURE || hint == null && end > 0 && form.startsWith("end", end - 3)) {
      return Optional.of(Tense.FUTURE);
    }
    boolean past = end > 0 && hint != Hint.NONE && VerbShapes.isParticiple(form.substring(0, end));
    return past ? Optional.of(Tense.PAST) : Optional.empty();
  }

  /**
   * "tagt", "beginnt", but not "beginnen"; what may be a participle as well, "veröffentlicht", is
   * finite where it is the only verb and does not end the clause.
   */
  private boolean isFinite(Sentence sentence, int at, int clauseEnd) {
    String form = sentence.word(at).form();
    if (!form.endsWith("t")) {
      return false;
    }
    return !VerbShapes.isParticiple(form)
        || VerbShapes.hasInseparablePrefix(form)
            && at + 1 < clauseEnd
            && !isWithOtherVerb(sentence, at, clauseEnd);
  }

  /** Whether the only verb of a clause is a form at its end that may be a participle. */
  boolean isParticipleOnly(Sentence sentence, int from, int to) {
    for (int i = from; i < to - 1; i++) {
      if (isFiniteForm(sentence.word(i))) {
        return false;
      }
    }
    String last = sentence.word(to - 1).form();
    return mayBeParticiple(last)
        || forms.get(last) == Hint.STRONG
            && last.endsWith("en")
            && VerbShapes.hasInseparablePrefix(last);
  }

  private boolean isWithOtherVerb(Sentence sentence, int at, int clauseEnd) {
    for (int i = at + 1; i < clauseEnd; i++) {
      if (isFiniteForm(sentence.word(i))) {
        return true;
      }
    }
    for (int i = at - 1; i >= Math.max(0, at - FARTHEST_PARTICIPLE); i--) {
      TokenKind kind = sentence.word(i).kind();
      if (kind != TokenKind.WORD && kind != TokenKind.NUMBER && kind != TokenKind.ORDINAL) {
        return false;
      }
      if (isFiniteForm(sentence.word(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isFiniteForm(Word word) {
    Hint hint = forms.get(TimeLexicon.fold(word.form()));
    return hint == null
        ? VerbShapes.isWeakPreterite(word)
        : switch (hint) {
          case PLANNED, ARRIVED, NONE, EVENT -> false;
          default -> true;
        };
  }

  private Tense perfect(Sentence sentence, int at, int clauseEnd) {
    boolean have = sentence.word(at).form().startsWith("ha");
    for (int i = Math.max(0, at - 1); i < clauseEnd && !have; i++) {
      if (forms.get(sentence.word(i).form()) == Hint.PLANNED) {
        return Tense.FUTURE;
      }
    }
    Predicate<String> told = have ? VerbShapes::isParticipleOfHaben : this::isOver;
    return hasParticiple(sentence, at, clauseEnd, told) ? Tense.PAST : Tense.PRESENT;
  }

  /** "gekommen", "abgelaufen", "worden", but not "gesperrt": what has "sein" in the perfect. */
  private boolean isOver(String form) {
    int ge = form.indexOf("ge", 1);
    return form.equals("worden")
        || forms.get(form) == Hint.ARRIVED
        || ge > 0 && forms.get(form.substring(ge)) == Hint.ARRIVED;
  }

  /** "soll … gebaut haben", "gebaut haben soll". */
  private static boolean hasPerfectInfinitive(Sentence sentence, int at, int clauseEnd) {
    for (int i = Math.max(1, at - 1); i < clauseEnd; i++) {
      String form = sentence.word(i).form();
      boolean auxiliary = form.equals("haben") || form.equals("sein");
      if (auxiliary && i != at && VerbShapes.isParticiple(sentence.word(i - 1).form())) {
        return true;
      }
    }
    return false;
  }

  /** "hat … gebaut", "gebaut hat"; beyond what is put in, the end of the sentence. */
  private static boolean hasParticiple(
      Sentence sentence, int at, int clauseEnd, Predicate<String> participle) {
    int last = sentence.size() - 2;
    if (last > at && participle.test(sentence.word(last).form())) {
      return true;
    }
    for (int i = at + 1; i < clauseEnd; i++) {
      if (participle.test(sentence.word(i).form())) {
        return true;
      }
    }
    return at > 0 && participle.test(sentence.word(at - 1).form())
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
    if (VerbShapes.isJoinedInfinitive(sentence.word(last))) {
      return Optional.of(Tense.FUTURE);
    }
    if (last < 2 || !sentence.word(last - 1).form().equals("zu")) {
      return Optional.empty();
    }
    String form = sentence.word(last).form();
    if (!form.endsWith("n") || Character.isUpperCase(form.charAt(0))) {
      return Optional.empty();
    }
    boolean perfect =
        (form.equals("haben") || form.equals("sein"))
            && VerbShapes.isParticiple(sentence.word(last - 2).form());
    return Optional.of(perfect ? Tense.PAST : Tense.FUTURE);
  }

  /** "überschritten", "entschieden": a preterite's plural, and the participle. */
  private boolean mayBeParticiple(String form) {
    return form.endsWith("en")
        && (isPrefixedPreterite(form)
            || forms.get(form) == Hint.PAST && VerbShapes.hasInseparablePrefix(form));
  }

  /** "überfiel", "zerbrachen": an inseparable prefix before a strong preterite of the table. */
  private boolean isPrefixedPreterite(String form) {
    return VerbShapes.isPrefixed(form, this::isStrong);
  }

  private boolean isStrong(String stem) {
    return stem.length() >= SHORTEST_STRONG && forms.get(stem) == Hint.STRONG;
  }
}
