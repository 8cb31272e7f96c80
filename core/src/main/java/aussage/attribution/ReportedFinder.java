package aussage.attribution;

import aussage.attribution.Clause.Kind;
import aussage.model.AttributionKind;
import aussage.model.Span;
import aussage.model.Stance;
import aussage.rule.Example;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import aussage.syntax.Word;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A report that names what was said without a clause: "warnte vor Glatteis". */
final class ReportedFinder implements Finder {
  @Override
  public String id() {
    return "attribution.reported";
  }

  @Override
  public String reason() {
    return "A verb of saying with an object or its preposition reports what these name.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Der Deichverband warnte vor einer Sturmflut.",
            "REPORTED|Deichverband|warnen|vor einer Sturmflut|WARNS"),
        Example.of(
            "Die Kapitänin bezeichnete den Kurs als riskant.",
            "REPORTED|Kapitänin|bezeichnen|den Kurs als riskant|JUDGES"),
        Example.of(
            "Der Wirt nannte die Sperre unnötig.",
            "REPORTED|Wirt|nennen|die Sperre unnötig|JUDGES"),
        Example.of(
            "Die Feuerwehr sprach von 30 Verletzten.",
            "REPORTED|Feuerwehr|sprechen|von 30 Verletzten|AFFIRMS"),
        Example.nothing("Der Deichverband steht vor einer Sturmflut."),
        Example.nothing("Das ändert sich, falls der Deichverband vor einer Flut warnt."),
        Example.nothing("Der Wirt wollte eine Pause verlangen."),
        Example.nothing("Eine Insel nennt man hier Hallig."));
  }

  @Override
  public void find(NewsSentence sentence, List<Draft> drafts) {
    for (Report report : sentence.reports()) {
      if (report.entry().isEmpty() || isUsed(sentence.sentence(), report, drafts)) {
        continue;
      }
      if (!isWithSpeaker(report) || !isFrame(report.clause()) || !isSaid(sentence, report)) {
        continue;
      }
      BitSet content = content(sentence.clauses(), report);
      if (content != null) {
        add(sentence, report, content, drafts);
      }
    }
  }

  /** "Sie lehnt … ab", "… wird erwartet": who thinks so need not be said of what is expected. */
  private static boolean isWithSpeaker(Report report) {
    if (report.source().isPresent()) {
      return Subjects.canSpeak(report.source().get());
    }
    Stance stance = report.stance();
    return report.verbs().isPassive() && (stance == Stance.PREDICTS || stance == Stance.WARNS);
  }

  private static boolean isFrame(Clause clause) {
    return clause.kind() == Kind.MAIN || clause.kind() == Kind.ADVERBIAL;
  }

  /**
   * Not what is said only if something holds, what one should say, what anybody calls a thing; and
   * "Er erwarte Eis" goes on with what he said.
   */
  private static boolean isSaid(NewsSentence sentence, Report report) {
    Clause clause = report.clause();
    Sentence words = sentence.sentence();
    boolean isCondition =
        clause.opener() >= 0
            && WordClass.CONDITION_OPENER.has(
                words.word(clause.opener()).form().toLowerCase(Locale.ROOT));
    boolean isAnybodys = report.source().filter(Subjects::isAnybody).isPresent();
    if (isCondition || isAnybodys || !clause.hasFinite()) {
      return !isCondition && !isAnybodys;
    }
    Word finite = words.word(clause.finite());
    boolean isWanted =
        report.verbs().full() != clause.finite() && WordClass.WANT_VERB.has(finite.lemma());
    boolean isGoingOn =
        clause.kind() == Kind.MAIN
            && Mood.isKonjunktivI(words, clause)
            && report.source().filter(Pronouns::isPronoun).isPresent();
    return !isWanted && !isGoingOn;
  }

  private static boolean isUsed(Sentence sentence, Report report, List<Draft> drafts) {
    return drafts.stream()
        .flatMap(draft -> draft.cue().stream())
        .anyMatch(
            cue ->
                cue.sentence().index() == sentence.index()
                    && cue.words().stream().anyMatch(at -> at == report.verbs().full()));
  }

  private static @Nullable BitSet content(Clauses clauses, Report report) {
    Sentence sentence = clauses.sentence();
    CueEntry entry = report.entry().orElseThrow();
    NounPhrase named = null;
    NounPhrase as = null;
    NounPhrase object = null;
    for (NounPhrase phrase : report.phrases()) {
      if (isSource(report, phrase)) {
        continue;
      }
      if (phrase.hasPreposition()) {
        String preposition = preposition(phrase);
        if (named == null && entry.prepositions().contains(preposition)) {
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
    if (named != null) {
      return words(report, named.preposition(), named, object, entry);
    }
    for (NounPhrase phrase : report.phrases()) {
      int attribute = report.cue().contains(phrase.head()) ? attribute(phrase, entry) : -1;
      if (attribute >= 0) {
        return words(report, attribute, phrase, object, entry);
      }
    }
    if (entry.takes(Complement.OBJECT) && object != null && !isStateOfCount(report)) {
      return words(report, object.first(), object, null, entry);
    }
    return null;
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

  /** "erhob Vorwürfe gegen das Amt": the preposition of the cue's noun, inside its phrase. */
  private static int attribute(NounPhrase phrase, CueEntry entry) {
    for (int at = phrase.head() + 1; at < phrase.end(); at++) {
      Word word = phrase.sentence().word(at);
      if (word.upos() == Upos.ADP && entry.prepositions().contains(preposition(word))) {
        return at;
      }
    }
    return -1;
  }

  private static String preposition(NounPhrase phrase) {
    return preposition(phrase.sentence().word(phrase.preposition()));
  }

  private static String preposition(Word word) {
    String form = word.form().toLowerCase(Locale.ROOT);
    return switch (form) {
      case "vom" -> "von";
      case "zum", "zur" -> "zu";
      case "am" -> "an";
      case "im" -> "in";
      case "ums" -> "um";
      case "fürs" -> "für";
      case "vorm" -> "vor";
      default -> form;
    };
  }

  private static boolean isAs(Sentence sentence, NounPhrase phrase) {
    return phrase.first() > 0 && sentence.word(phrase.first() - 1).form().equals("als");
  }

  private static int find(Sentence sentence, Report report, String form) {
    Clause clause = report.clause();
    for (int at = clause.next(0); at >= 0; at = clause.next(at + 1)) {
      if (sentence.word(at).form().equals(form) && at + 1 < sentence.size()) {
        return at;
      }
    }
    return -1;
  }

  private static boolean mayBeObject(Report report, NounPhrase phrase) {
    Word head = phrase.headWord();
    if (TimeNouns.isTime(head)
        || head.form().equals("sich")
        || head.form().equals("es")
        || report.cue().contains(phrase.head())) {
      return false;
    }
    return Addressees.of(report).map(found -> found.first() != phrase.first()).orElse(true);
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
      Report report, int first, NounPhrase phrase, @Nullable NounPhrase object, CueEntry entry) {
    BitSet content = new BitSet();
    Clause clause = report.clause();
    boolean isAfterVerb = first > clause.finite();
    content.set(first, phrase.end());
    if (isAfterVerb) {
      for (int at = clause.next(first); at >= 0; at = clause.next(at + 1)) {
        content.set(at);
      }
      report.source().ifPresent(source -> content.clear(source.first(), source.end()));
    }
    if (object != null && entry.takes(Complement.OBJECT)) {
      content.set(object.first(), object.end());
    }
    report.cue().forEach(content::clear);
    if (!WordClass.NAMING_VERB.has(report.lemma())) {
      clearAdverbsBehind(report.phrases(), content);
    }
    return content;
  }

  /** "kritisierte den Plan scharf": how it was said is no content. */
  private static void clearAdverbsBehind(List<NounPhrase> phrases, BitSet content) {
    if (phrases.isEmpty()) {
      return;
    }
    Sentence sentence = phrases.get(0).sentence();
    int last = content.length() - 1;
    while (last > 0
        && content.get(last)
        && (sentence.word(last).upos() == Upos.ADV || sentence.word(last).upos() == Upos.ADJ)
        && phrases.stream().noneMatch(phrase -> phrase.head() == content.length() - 1)) {
      content.clear(last);
      last = content.length() - 1;
    }
  }

  private static void add(
      NewsSentence sentence, Report report, BitSet content, List<Draft> drafts) {
    Sentence words = sentence.sentence();
    List<Span> spans = ContentReader.spans(words, content);
    if (spans.isEmpty()) {
      return;
    }
    Clause clause = report.clause();
    int last = clause.end() - 1;
    for (Clause other : sentence.clauses().all()) {
      if (other != clause && other.isWithin(clause) && other.kind() != Kind.MAIN) {
        last = Math.max(last, other.end() - 1);
      }
    }
    int first = clause.first();
    if (words.word(first).form().equals("und") && first + 1 < last) {
      first++;
    }
    Span whole = ContentReader.whole(words, first, last);
    drafts.add(
        new Draft(
            AttributionKind.REPORTED,
            words,
            whole,
            report.source(),
            false,
            Optional.of(new Draft.CueWords(words, report.cue(), report.lemma())),
            spans,
            stance(words, report, content),
            Addressees.of(report)));
  }

  /** "sprach von 150 Toten" gives a figure, "sprach von einem Skandal" a judgement. */
  private static Stance stance(Sentence sentence, Report report, BitSet content) {
    int first = content.nextSetBit(0);
    boolean isFigure =
        first + 1 < sentence.size()
            && sentence.word(first).upos() == Upos.ADP
            && sentence.word(first + 1).upos() == Upos.NUM;
    return isFigure && report.stance() == Stance.JUDGES ? Stance.AFFIRMS : report.stance();
  }
}
