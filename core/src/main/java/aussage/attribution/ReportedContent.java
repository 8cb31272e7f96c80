package aussage.attribution;

import aussage.attribution.Clause.Kind;
import aussage.model.Stance;
import aussage.model.TokenKind;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import aussage.syntax.Word;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a verb of saying without a clause is about: its object, the phrase with its preposition, or
 * both with "als".
 */
final class ReportedContent {
  private ReportedContent() {}

  /** The words that the report's verb is about; null where it names none. */
  static @Nullable BitSet of(Clauses clauses, Report report) {
    Sentence sentence = clauses.sentence();
    Gapping gapping = report.gapping();
    if (gapping != null) {
      BitSet content = report.clause().words();
      content.clear(0, gapping.content());
      return content;
    }
    CueEntry entry = report.entry().orElseThrow();
    NounPhrase named = null;
    NounPhrase as = null;
    NounPhrase object = null;
    for (NounPhrase phrase : report.phrases()) {
      if (isSource(report, phrase)
          || isBeforeZufolge(sentence, phrase)
          || isBehindCompared(sentence, Math.max(phrase.preposition(), phrase.first() - 1))
          || isBehindDash(sentence, phrase, report.clause().finite())) {
        continue;
      }
      if (phrase.hasPreposition()) {
        boolean isOneself = phrase.headWord().form().equals("sich"); // "machte auf sich aufmerksam"
        if (named == null
            && !isOneself
            && entry.takesPreposition(sentence.word(phrase.preposition()))) {
          named = phrase;
        }
      } else if (isAs(sentence, phrase)) {
        as = phrase;
      } else if (object == null && mayBeObject(report, phrase)) {
        object = phrase;
      }
    }
    int alsAt = find(sentence, report, "als");
    if (entry.prepositions().contains("als") && alsAt >= 0) {
      return asContent(report, clauses, object, alsAt);
    }
    int forAt = report.lemma().equals("halten") ? find(sentence, report, "für") : -1;
    if (forAt >= 0 && object != null) {
      return asContent(report, clauses, object, forAt);
    }
    if (named != null && report.lemma().equals("sehen") && !isJudged(report, object)) {
      return null;
    }
    if (named != null) {
      return words(clauses, report, named.preposition(), named, object, entry);
    }
    for (NounPhrase phrase : report.phrases()) {
      boolean isAddressed =
          entry.words().isEmpty()
              && !phrase.hasPreposition()
              && !entry.takes(Complement.OBJECT)
              && !isSource(report, phrase);
      boolean isMedium = phrase.hasPreposition() && Media.isWhereSaid(phrase);
      boolean mayHold = isAddressed || isMedium || report.cue().contains(phrase.head());
      int attribute = mayHold ? attribute(phrase, entry) : -1;
      if (attribute >= 0) {
        return words(clauses, report, attribute, phrase, object, entry);
      }
    }
    if (entry.takes(Complement.OBJECT) && object != null && !isStateOfCount(report)) {
      return words(clauses, report, object.first(), object, null, entry);
    }
    return null;
  }

  /** "Einer Umfrage zufolge lehnen 40 Prozent den Plan ab": the survey is no object. */
  private static boolean isBeforeZufolge(Sentence sentence, NounPhrase phrase) {
    return phrase.end() < sentence.size() && sentence.word(phrase.end()).form().equals("zufolge");
  }

  /** "Streit um den Deich – Minister fordert Neubau": one dash between it and the verb. */
  private static boolean isBehindDash(Sentence sentence, NounPhrase phrase, int finite) {
    int dashes = 0;
    for (int at = Math.min(phrase.end(), finite); at >= 0 && at < finite; at++) {
      dashes += FragmentReader.isDash(sentence.word(at)) ? 1 : 0;
    }
    return dashes % 2 == 1;
  }

  /** "sieht in dem Plan einen Fehler"; not "sah in der Halle einen Mann". */
  private static boolean isJudged(Report report, @Nullable NounPhrase object) {
    int finite = report.clause().finite();
    return object != null
        && finite >= 0
        && report.verbs().full() == finite
        && object.sentence().word(finite).canBe(VerbForm.PRESENT)
        && SourceWords.typeOf(object.headWord()) == null;
  }

  /** "Der Verein zählt 300 Mitglieder": has them; "zählte" and "hat gezählt" say who counted. */
  private static boolean isStateOfCount(Report report) {
    Sentence sentence = report.phrases().get(0).sentence();
    int finite = report.clause().finite();
    return report.lemma().equals("zählen")
        && (finite < 0
            || (report.verbs().full() == finite && sentence.word(finite).canBe(VerbForm.PRESENT)));
  }

  private static boolean isSource(Report report, NounPhrase phrase) {
    return report.source().isPresent() && report.source().get().first() == phrase.first();
  }

  /**
   * "erhob Vorwürfe gegen das Amt", "rief die Bürger zur Ruhe auf": the preposition inside the
   * phrase of the cue's noun or of the one spoken to.
   */
  private static int attribute(NounPhrase phrase, CueEntry entry) {
    for (int at = phrase.head() + 1; at < phrase.end(); at++) {
      Word word = phrase.sentence().word(at);
      if (word.upos() == Upos.ADP && entry.takesPreposition(word)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isAs(Sentence sentence, NounPhrase phrase) {
    return phrase.first() > 0 && sentence.word(phrase.first() - 1).form().equals("als");
  }

  private static int find(Sentence sentence, Report report, String form) {
    Clause clause = report.clause();
    for (int at = clause.next(0); at >= 0; at = clause.next(at + 1)) {
      if (sentence.word(at).form().equals(form)
          && at + 1 < sentence.size()
          && !isBehindCompared(sentence, at)) {
        return at;
      }
    }
    return -1;
  }

  /** "Anders als Roth sieht er …": the "als" of a comparison. */
  private static boolean isBehindCompared(Sentence sentence, int at) {
    return at > 0 && WordClass.BEFORE_COMPARED.hasLower(sentence.word(at - 1).form());
  }

  private static boolean mayBeObject(Report report, NounPhrase phrase) {
    Word head = phrase.headWord();
    if (TimeNouns.isTime(phrase) && !isDemandedTime(report, phrase)
        || isYear(phrase)
        || head.form().equals("sich")
        || head.form().equals("es")
        || report.cue().contains(phrase.head())) {
      return false;
    }
    if (report.verbs().isPassive() && !Subjects.isNominative(phrase.sentence(), phrase)) {
      return false;
    }
    return Addressees.of(report).map(found -> found.first() != phrase.first()).orElse(true);
  }

  /** "hatte zwölf Jahre gefordert": of prison. */
  private static boolean isDemandedTime(Report report, NounPhrase phrase) {
    return report.stance() == Stance.DEMANDS
        && phrase.sentence().word(phrase.first()).upos() == Upos.NUM
        && report.phrases().stream()
            .noneMatch(
                other -> other != phrase && !other.hasPreposition() && !isSource(report, other));
  }

  /** "2011 hatte er Kontrollen angeordnet". */
  private static boolean isYear(NounPhrase phrase) {
    String form = phrase.headWord().form();
    return phrase.end() == phrase.first() + 1
        && form.length() == 4
        && (form.startsWith("19") || form.startsWith("20"))
        && phrase.headWord().kind() == TokenKind.NUMBER;
  }

  /** Infinitives and relative clauses that go on right after the content. */
  private static void addFollowing(Report report, Clauses clauses, BitSet content) {
    for (Clause next : clauses.all()) {
      boolean isAttribute =
          next.kind() == Kind.PURPOSE
              || next.kind() == Kind.INFINITIVE
              || next.kind() == Kind.RELATIVE;
      if (isAttribute
          && next.isWithin(report.clause())
          && content.length() > 0
          && next.first() == content.length() + 1) {
        content.or(next.words());
      }
    }
  }

  /** "diesen Schritt als Fehler": the object and all from "als" to the end of the clause. */
  private static BitSet asContent(
      Report report, Clauses clauses, @Nullable NounPhrase object, int alsAt) {
    BitSet content = new BitSet();
    if (object != null) {
      content.set(object.first(), object.end());
    }
    Clause clause = report.clause();
    for (int at = clause.next(alsAt); at >= 0; at = clause.next(at + 1)) {
      content.set(at);
    }
    addFollowing(report, clauses, content);
    report.cue().forEach(content::clear);
    if (report.verbs().isPassive()) {
      report.source().ifPresent(source -> content.clear(source.first() - 1, source.end()));
    }
    return content;
  }

  private static BitSet words(
      Clauses clauses,
      Report report,
      int first,
      NounPhrase phrase,
      @Nullable NounPhrase object,
      CueEntry entry) {
    BitSet content = new BitSet();
    Clause clause = report.clause();
    boolean isAfterVerb = first > clause.finite();
    for (int at = first; at < phrase.end() && !isOtherMain(clauses.of(at), clause); at++) {
      content.set(at);
    }
    if (isAfterVerb) {
      for (int at = clause.next(first); at >= 0; at = clause.next(at + 1)) {
        content.set(at);
      }
      report.source().ifPresent(source -> content.clear(source.first(), source.end()));
    }
    boolean isMoved = WordClass.MOVING_VERB.has(report.lemma());
    if (object != null && (entry.takes(Complement.OBJECT) || isMoved)) {
      content.set(object.first(), object.end());
    }
    addQuoted(clauses.sentence(), content);
    report.cue().forEach(content::clear);
    if (!WordClass.NAMING_VERB.has(report.lemma())) {
      clearAdverbsBehind(report.phrases(), content);
    }
    return content;
  }

  /** "sprach von einem „Eingriff, wie ihn niemand wollte“": what begins in quotes, to their end. */
  private static void addQuoted(Sentence sentence, BitSet content) {
    int last = content.length() - 1;
    int open = -1;
    for (int at = content.nextSetBit(0); at >= 0 && at <= last; at++) {
      TokenKind kind = sentence.word(at).kind();
      if (kind == TokenKind.QUOTE_OPEN && content.get(at)) {
        open = at;
      } else if (kind == TokenKind.QUOTE_CLOSE) {
        open = -1;
      }
    }
    for (int at = last + 1; open >= 0 && at < sentence.size(); at++) {
      if (sentence.word(at).kind() == TokenKind.QUOTE_CLOSE) {
        content.set(open, at + 1);
        return;
      }
    }
  }

  private static boolean isOtherMain(@Nullable Clause other, Clause clause) {
    return other != null && other != clause && other.kind() == Kind.MAIN;
  }

  /** "kritisierte den Plan scharf": how it was said is no content. */
  private static void clearAdverbsBehind(List<NounPhrase> phrases, BitSet content) {
    if (phrases.isEmpty()) {
      return;
    }
    Sentence sentence = phrases.get(0).sentence();
    int end = content.length();
    int last = end - 1;
    while (last > 0
        && content.get(last)
        && isManner(sentence.word(last))
        && phrases.stream().noneMatch(phrase -> phrase.head() == content.length() - 1)) {
      content.clear(last);
      last = content.length() - 1;
    }
    if (last > 0 && content.length() < end && sentence.word(last).upos() == Upos.ADP) {
      content.clear(last); // "bis zuletzt"
    }
  }

  private static boolean isManner(Word word) {
    return switch (word.upos()) {
      case ADV, ADJ, PART -> true;
      default -> false;
    };
  }
}
