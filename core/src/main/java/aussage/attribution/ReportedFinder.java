package aussage.attribution;

import aussage.attribution.Clause.Kind;
import aussage.model.AttributionKind;
import aussage.model.SourceType;
import aussage.model.Span;
import aussage.model.Stance;
import aussage.rule.Example;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

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
            "Der Wirt nannte die Zahl falsch.", "REPORTED|Wirt|nennen|die Zahl falsch|DENIES"),
        Example.of(
            "Der Wirt nannte die Sperre falsch.", "REPORTED|Wirt|nennen|die Sperre falsch|JUDGES"),
        Example.of(
            "Die Kapitänin bezeichnete den Verdacht als haltlos.",
            "REPORTED|Kapitänin|bezeichnen|den Verdacht als haltlos|DENIES"),
        Example.of(
            "Die Feuerwehr sprach von 30 Verletzten.",
            "REPORTED|Feuerwehr|sprechen|von 30 Verletzten|AFFIRMS"),
        Example.of(
            "Die Feuerwehr sprach von bis zu 30 Verletzten.",
            "REPORTED|Feuerwehr|sprechen|von bis zu 30 Verletzten|AFFIRMS"),
        Example.of(
            "Der Wirt sprach von einem Schaden von bis zu drei Millionen Euro.",
            "REPORTED|Wirt|sprechen|von einem Schaden von bis zu drei Millionen Euro|AFFIRMS"),
        Example.of(
            "Das Amt korrigierte die Zahl auf 30.",
            "REPORTED|Amt|korrigieren|die Zahl auf 30|AFFIRMS"),
        Example.nothing("Das Amt korrigierte den Fehler."),
        Example.of(
            "Der Verband warnt vor mehr als 3.000 Kündigungen.",
            "REPORTED|Verband|warnen|vor mehr als 3.000 Kündigungen|WARNS"),
        Example.of(
            "Die Polizei sprach von 400 Gästen, der Wirt von 600.",
            "REPORTED|Wirt|sprechen|von 600|AFFIRMS"),
        Example.of(
            "Die Polizei zählte 400 Gäste, der Wirt rund 600.",
            "REPORTED|Wirt|zählen|rund 600|AFFIRMS"),
        Example.of(
            "Der Minister lobte die Feuerwehr, der Landrat die Polizei.",
            "REPORTED|Landrat|loben|die Polizei|JUDGES"),
        Example.of(
            "Der Verband warnt vor Engpässen und die Gewerkschaft vor Entlassungen.",
            "REPORTED|Gewerkschaft|warnen|vor Entlassungen|WARNS"),
        Example.of(
            "Der Verband sprach von Herrn Lang, dem Leiter von Siemens.",
            "REPORTED|Verband|sprechen|von Herrn Lang, dem Leiter von Siemens|JUDGES"),
        Example.nothing("Der Deichverband steht vor einer Sturmflut."),
        Example.of(
            "Im Bericht ist von Mängeln die Rede.",
            "REPORTED|Bericht|Rede sein|von Mängeln|AFFIRMS"),
        Example.nothing("Von Mängeln kann keine Rede sein."),
        Example.nothing("Das ändert sich, falls der Deichverband vor einer Flut warnt."),
        Example.nothing("Der Wirt wollte eine Pause verlangen."),
        Example.nothing("Der Wirt hat den Verlust zu melden."),
        Example.nothing("Das Amt gab die Namen nicht bekannt."),
        Example.of(
            "Den Schaden bezifferte die Feuerwehr mit drei Millionen Euro.",
            "REPORTED|Feuerwehr|beziffern|Den Schaden … mit drei Millionen Euro|AFFIRMS"),
        Example.nothing("Das würde der Wirt nicht melden."),
        Example.nothing("Eine Insel nennt man hier Hallig."));
  }

  @Override
  public void find(NewsSentence sentence, List<Draft> drafts) {
    for (Report report : sentence.reports()) {
      if (report.entry().isEmpty()
          || !report.isGapped() && isUsed(sentence.sentence(), report, drafts)) {
        continue;
      }
      if (!isWithSpeaker(report) || !isFrame(report.clause()) || !isSaid(sentence, report)) {
        continue;
      }
      BitSet content = ReportedContent.of(sentence.clauses(), report);
      if (content != null
          && !content.isEmpty()
          && !isUnsaid(sentence.sentence(), report, content)) {
        add(sentence, report, content, drafts);
      }
    }
  }

  /** "Sie lehnt … ab", "… wird erwartet": who thinks so need not be said of what is expected. */
  private static boolean isWithSpeaker(Report report) {
    if (Impersonal.is(report)) {
      return true;
    }
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
   * "Die Stadt erwarte Eis" is what somebody else tells, as a clause with "dass" is.
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
    boolean isTold = clause.kind() == Kind.MAIN && Mood.isTold(words, clause);
    return !report.isWanted(words) && !isTold && !isAsked(words, clause);
  }

  /** "Fordert der Verein mehr Geld?" */
  private static boolean isAsked(Sentence sentence, Clause clause) {
    return clause.isVerbFirst()
        && clause.first() == 0
        && sentence.word(sentence.size() - 1).form().equals("?");
  }

  /**
   * "hat nicht über den Brand berichtet", "gab die Namen nicht bekannt": nothing was said of it.
   */
  private static boolean isUnsaid(Sentence sentence, Report report, BitSet content) {
    Word first = sentence.word(content.nextSetBit(0));
    if (isDone(sentence, report, content)) {
      return true;
    }
    boolean isTopic = first.upos() == Upos.ADP && (first.hasLemma("von") || first.hasLemma("über"));
    Stance stance = report.entry().map(entry -> entry.stance(false)).orElse(Stance.AFFIRMS);
    boolean isPlain =
        stance == Stance.AFFIRMS || stance == Stance.JUDGES || stance == Stance.DEMANDS;
    boolean isAct =
        !WordClass.ATTITUDE_VERB.has(report.verbs().lemma()); // "zeigt kein Verständnis"
    if (isPlain && isAct && report.isNounDenied(sentence)) {
      return true; // "machte keine Angaben zur Ursache"
    }
    boolean isUntold = WordClass.TELL_VERB.has(report.verbs().lemma());
    return (isTopic || isUntold)
        && report.verbs().isNegated()
        && (stance == Stance.AFFIRMS || report.lemma().equals("sprechen"));
  }

  /** "räumt dem Klima Vorrang ein", "schloss ihn aus dem Verein aus": done, and not said. */
  private static boolean isDone(Sentence sentence, Report report, BitSet content) {
    return switch (report.lemma()) {
      case "einräumen" -> has(sentence, content, word -> WordClass.GRANTED_NOUN.has(word.lemma()));
      case "ausschließen" ->
          has(sentence, content, word -> word.upos() == Upos.DET)
                  && has(sentence, content, word -> SourceWords.typeOf(word) == SourceType.PERSON)
              || has(sentence, content, word -> word.form().equals("aus"));
      default -> false;
    };
  }

  private static boolean has(Sentence sentence, BitSet content, Predicate<Word> wanted) {
    return content.stream().mapToObj(sentence::word).anyMatch(wanted);
  }

  private static boolean isUsed(Sentence sentence, Report report, List<Draft> drafts) {
    return drafts.stream()
        .flatMap(draft -> draft.cue().stream())
        .anyMatch(
            cue ->
                cue.sentence().index() == sentence.index()
                    && cue.words().stream().anyMatch(at -> at == report.verbs().full()));
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
            report.speaker(),
            false,
            Optional.of(new Draft.CueWords(words, report.cue(), report.lemma())),
            spans,
            ReportedStance.of(words, report, content),
            Addressees.of(report)));
  }
}
