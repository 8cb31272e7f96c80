package aussage.attribution;

import aussage.attribution.Clause.Kind;
import aussage.model.AttributionKind;
import aussage.model.Span;
import aussage.model.Stance;
import aussage.rule.Example;
import aussage.syntax.Sentence;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A clause as the content of a verb, phrase or noun: "Sie sagte, dass …". */
final class ContentClauseFinder implements Finder {
  private final GovernorFinder governors;

  ContentClauseFinder(CueLexicon lexicon) {
    this.governors = new GovernorFinder(lexicon);
  }

  @Override
  public String id() {
    return "attribution.content-clause";
  }

  @Override
  public String reason() {
    return "A dass-, ob- or w-clause, a verb-second clause or an infinitive is what the verb or"
        + " noun before it reports.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Die Hafenmeisterin sagte, dass die Schleuse bis Mai gesperrt bleibt.",
            "INDIRECT|Hafenmeisterin|sagen|dass die Schleuse bis Mai gesperrt bleibt|AFFIRMS"),
        Example.of(
            "Der Trainer betonte, die Mannschaft sei bereit.",
            "INDIRECT|Trainer|betonen|die Mannschaft sei bereit|AFFIRMS"),
        Example.of(
            "Dies wies Lang zurück: Die Anlage habe um zehn Uhr gewarnt.",
            "INDIRECT|Lang|zurückweisen|Die Anlage habe um zehn Uhr gewarnt|AFFIRMS"),
        Example.of(
            "Eine Umfrage zeigt, dass die Fähre beliebt ist.",
            "INDIRECT|Umfrage|zeigen|dass die Fähre beliebt ist|AFFIRMS"),
        Example.of(
            "Der Wirt meldet, Roth, der den Hof pachtete, sei verreist.",
            "INDIRECT|Wirt|melden|Roth, der den Hof pachtete, sei verreist|AFFIRMS"),
        Example.of(
            "Die Wirtin versprach, dem Hof (und dem Wald) zu helfen.",
            "INDIRECT|Wirtin|versprechen|dem Hof (und dem Wald) zu helfen|PROMISES"),
        Example.of(
            "Von der Wirtin kam die Bitte, leise zu sein.",
            "INDIRECT|Wirtin|Bitte|leise zu sein|DEMANDS"),
        Example.of(
            "Es besteht die Hoffnung, dass die Schleuse hält.",
            "INDIRECT||Hoffnung|dass die Schleuse hält|PREDICTS"),
        Example.of(
            "Das Gasthaus, dem der Koch vorwirft, ihn zu betrügen, schließt.",
            "INDIRECT|Koch|vorwerfen|ihn zu betrügen|JUDGES"),
        Example.of(
            "Die Werft, deren Leiterin ankündigte, 40 Leute zu entlassen, steht still.",
            "INDIRECT|Leiterin|ankündigen|40 Leute zu entlassen|PROMISES"),
        Example.of(
            "Der Verband sagte, man hoffe, dass die Brücke hält.",
            "INDIRECT|Verband|sagen|man hoffe, dass die Brücke hält|AFFIRMS"),
        Example.of(
            "Der Trainer lobte die Elf; sie habe bis zum Ende gekämpft.",
            "INDIRECT|Trainer|loben|sie habe bis zum Ende gekämpft|JUDGES"),
        Example.nothing("Der Wirt äußerte sich nicht, der Hof ist geschlossen."),
        Example.nothing("Die Sprecherin sagte dazu nichts, die Suche dauert an."),
        Example.nothing("Der Sturm zeigt, dass der Deich zu niedrig ist."),
        Example.nothing("Der Sturm führte dazu, dass die Fähre im Hafen blieb."));
  }

  @Override
  public void find(NewsSentence sentence, List<Draft> drafts) {
    List<Clause> clauses = sentence.clauses().all();
    for (int i = 1; i < clauses.size(); i++) {
      Clause content = clauses.get(i);
      if (isContinued(clauses, i)) {
        continue;
      }
      Governor governor = governors.find(sentence, clauses, i);
      if (governor != null
          && !isMereEvidence(governor.report())
          && !isToldOfAnybody(sentence.sentence(), governor.report())
          && !isInside(sentence.sentence(), governor, content, drafts)) {
        drafts.add(draft(sentence, governor, content, i));
      }
    }
  }

  /** "Der Sturm zeigt, dass …": a thing says nothing; data, documents and people do. */
  private static boolean isMereEvidence(@Nullable Report report) {
    return report != null
        && WordClass.EVIDENCE_VERB.has(report.lemma())
        && report.entry().filter(entry -> entry.words().isEmpty()).isPresent()
        && report.source().filter(source -> !Subjects.canSpeak(source)).isPresent();
  }

  /** "Man rechne damit, dass …": what "man" thinks is told by one who speaks for all. */
  private static boolean isToldOfAnybody(Sentence sentence, @Nullable Report report) {
    return report != null
        && report.source().filter(Subjects::isAnybody).isPresent()
        && Mood.isTold(sentence, report.clause());
  }

  /**
   * Whether the same cue has a content already that holds this clause, or another has it where this
   * one has said all: "Lang lobte den Plan: Er sei gut, sagte Roth".
   */
  private static boolean isInside(
      Sentence sentence, Governor governor, Clause content, List<Draft> drafts) {
    Report report = governor.report();
    if (report == null) {
      return false;
    }
    boolean isBehindColon = content.border() == Fragment.Border.COLON;
    boolean isLoose =
        isBehindColon && report.stance() == Stance.JUDGES && Valency.hasObject(report);
    boolean isLinked = WordClass.EDGE_CONJUNCTION.has(sentence.word(content.first()).form());
    int own = isLinked ? content.next(content.first() + 1) : content.first();
    Span first = sentence.word(own < 0 ? content.first() : own).span();
    return drafts.stream()
        .anyMatch(
            draft ->
                draft.covers(first)
                    && draft.sentence().index() == sentence.index()
                    && draft
                        .cue()
                        .filter(
                            words ->
                                isLoose
                                    || words.words().equals(report.cue())
                                    || isBehindColon && isSaidBehind(words, first))
                        .isPresent());
  }

  /** "Davon hielt sie nichts: Das sei Unfug, befand sie"; not "…, habe Roth gesagt". */
  private static boolean isSaidBehind(Draft.CueWords cue, Span content) {
    return !cue.words().isEmpty()
        && cue.sentence().word(cue.words().get(0)).begin() > content.begin()
        && cue.words().stream().noneMatch(at -> VerbReading.isKonjunktiv(cue.sentence().word(at)));
  }

  /** Coordinated with a clause before it that is found with it: "dass A geht und B kommt". */
  private static boolean isContinued(List<Clause> clauses, int at) {
    Clause content = clauses.get(at);
    return content.kind().isVerbLast() && content.opener() < 0;
  }

  private Draft draft(NewsSentence sentence, Governor governor, Clause content, int index) {
    Sentence words = sentence.sentence();
    BitSet inside = extent(sentence, governor, content, index);
    List<Span> spans = ContentReader.spans(words, inside);
    if (governor.report() != null) {
      Report report = governor.report();
      Span frame = ContentReader.whole(words, report.clause().first(), report.clause().end() - 1);
      Span whole = wholeWith(words, frame, spans);
      return new Draft(
          AttributionKind.INDIRECT,
          words,
          whole,
          report.speaker(),
          false,
          Optional.of(new Draft.CueWords(words, report.cue(), report.lemma())),
          spans,
          stance(sentence, report, content),
          Addressees.of(report));
    }
    NounPhrase noun = Objects.requireNonNull(governor.noun());
    Span whole = wholeWith(words, noun.span(), spans);
    return new Draft(
        AttributionKind.INDIRECT,
        words,
        whole,
        NounSources.of(sentence, noun),
        false,
        Optional.of(new Draft.CueWords(words, List.of(noun.head()), noun.headWord().lemma())),
        spans,
        governor.stance(),
        Optional.empty());
  }

  /** "Lang wies das zurück: Er habe gewarnt": what stands behind the colon, Lang affirms. */
  private static Stance stance(NewsSentence sentence, Report report, Clause content) {
    if (content.border() == Fragment.Border.COLON || isBehindRejected(sentence, report, content)) {
      return report.rejects() ? Stance.AFFIRMS : report.stance();
    }
    return isAgainst(report, content) ? Stance.DENIES : report.stance();
  }

  /** "Roth bezweifelt, dass der Deich hält, er sei marode": the latter is what he holds true. */
  private static boolean isBehindRejected(
      NewsSentence sentence, @Nullable Report report, Clause content) {
    Clause before = content.first() < 2 ? null : sentence.clauses().of(content.first() - 2);
    return report != null
        && report.rejects()
        && content.kind() == Kind.MAIN
        && content.border() == Fragment.Border.COMMA
        && before != null
        && before.kind() == Kind.DASS;
  }

  /** "wehrte sich gegen den Vorwurf, der Deich sei marode". */
  private static boolean isAgainst(Report report, Clause content) {
    return report.stance() == Stance.JUDGES
        && report.phrases().stream()
            .filter(phrase -> phrase.hasPreposition() && phrase.end() == content.first() - 1)
            .anyMatch(phrase -> phrase.sentence().word(phrase.preposition()).hasLemma("gegen"));
  }

  private static Span wholeWith(Sentence sentence, Span frame, List<Span> spans) {
    Span all = ContentReader.covering(frame, spans);
    int last = sentence.size() - 1;
    while (last > 0 && sentence.word(last).begin() >= all.end()) {
      last--;
    }
    int first = 0;
    while (first < last && sentence.word(first).end() <= all.begin()) {
      first++;
    }
    return ContentReader.whole(sentence, first, last);
  }

  /** The words of the content: its clause and those that hang on it, to the end of its speech. */
  private static BitSet extent(
      NewsSentence sentence, Governor governor, Clause content, int index) {
    BitSet inside = content.words();
    List<Clause> clauses = sentence.clauses().all();
    Clause frame = governor.report() == null ? null : governor.report().clause();
    if (content.kind() == Kind.MAIN && content.isVerbFirst()) {
      addFronted(clauses, index, inside);
    }
    boolean isSpeech = content.kind() != Kind.INFINITIVE;
    NounPhrase noun = governor.noun();
    Clause holder = noun == null ? null : sentence.clauses().of(noun.head());
    for (int i = index + 1; i < clauses.size(); i++) {
      Clause next = clauses.get(i);
      int own = holder == null ? -1 : holder.next(content.first());
      if (own >= 0 && own < next.first()) {
        break; // "Auf die Frage, ob er gehe, sagte er, er bleibe": the latter is no question
      }
      if (next.kind() == Kind.MAIN) {
        if (next.border() == Fragment.Border.COLON
            && governor.report() != null
            && governor.report().rejects()) {
          break;
        }
        if (isBehindRejected(sentence, governor.report(), next)) {
          break;
        }
        boolean isQuoted = sentence.isInPiece(next.first());
        if (!isQuoted && (!isSpeech || !goesOn(sentence, content, next))) {
          break;
        }
      } else if (next.kind() == content.kind()
          && next.parent() == content.parent()
          && next.opener() < 0
          && content.kind() == Kind.INFINITIVE) {
        inside.or(next.words());
        continue;
      } else if (frame != null && frame.isWithin(content)) {
        continue;
      }
      inside.or(next.words());
    }
    if (frame != null) {
      inside.andNot(frame.words());
    }
    return inside;
  }

  /** "Lang winkte ab: Solange es taue, gebe es kein Rennen": the clause before the verb. */
  private static void addFronted(List<Clause> clauses, int index, BitSet inside) {
    for (int i = index - 1; i >= 0 && isFrontedIn(clauses.get(i), inside); i--) {
      inside.or(clauses.get(i).words());
    }
  }

  private static boolean isFrontedIn(Clause clause, BitSet inside) {
    return clause.kind() == Kind.ADVERBIAL && clause.end() + 1 == inside.nextSetBit(0);
  }

  /** Whether a main clause after the content is still reported: it has the Konjunktiv. */
  private static boolean goesOn(NewsSentence sentence, Clause content, Clause next) {
    if (Mood.isKonjunktiv(sentence.sentence(), next)) {
      return true;
    }
    boolean isPlainSpeech =
        content.kind() == Kind.MAIN && !Mood.isKonjunktiv(sentence.sentence(), content);
    Report report = sentence.reportOf(next);
    return isPlainSpeech && (report == null || report.entry().isEmpty());
  }
}
