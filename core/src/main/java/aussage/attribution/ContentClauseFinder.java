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
  private final CueLexicon lexicon;

  ContentClauseFinder(CueLexicon lexicon) {
    this.lexicon = lexicon;
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
      Governor governor = governor(sentence, clauses, i);
      if (governor != null && !isInside(sentence.sentence(), governor, content, drafts)) {
        drafts.add(draft(sentence, governor, content, i));
      }
    }
  }

  /** Whether the same cue has a content already that holds this clause. */
  private static boolean isInside(
      Sentence sentence, Governor governor, Clause content, List<Draft> drafts) {
    if (governor.report == null) {
      return false;
    }
    List<Integer> cue = governor.report.cue();
    Span first = sentence.word(content.first()).span();
    return drafts.stream()
        .anyMatch(
            draft ->
                draft.covers(first)
                    && draft.sentence().index() == sentence.index()
                    && draft.cue().filter(words -> words.words().equals(cue)).isPresent());
  }

  /** Coordinated with a clause before it that is found with it: "dass A geht und B kommt". */
  private static boolean isContinued(List<Clause> clauses, int at) {
    Clause content = clauses.get(at);
    return content.kind().isVerbLast() && content.opener() < 0;
  }

  private @Nullable Governor governor(NewsSentence sentence, List<Clause> clauses, int at) {
    Clause content = clauses.get(at);
    Complement form = form(sentence.sentence(), content);
    if (form == null) {
      return null;
    }
    Governor noun = noun(sentence, content, form);
    if (noun != null && noun.report == null && isPartOfPhrase(sentence, noun)) {
      noun = null;
    }
    if (noun != null && noun.noun != null && isGoverning(sentence, noun.noun)) {
      return noun;
    }
    Clause above = content.kind() == Kind.MAIN ? before(sentence, content) : content.parent();
    for (int steps = 0; above != null && steps < clauses.size(); steps++) {
      Report report = sentence.reportOf(above);
      if (report != null && accepts(sentence.sentence(), report, content, form)) {
        return new Governor(report, null, report.stance());
      }
      Governor object = report == null ? null : object(sentence, report, content, form);
      if (object != null) {
        return object;
      }
      if (content.kind() == Kind.MAIN && above.kind() == Kind.MAIN) {
        return noun;
      }
      above = above.parent();
    }
    return noun;
  }

  /** The clause that the words right before the content belong to. */
  private static @Nullable Clause before(NewsSentence sentence, Clause content) {
    for (int at = content.first() - 1; at >= 0; at--) {
      Clause clause = sentence.clauses().of(at);
      if (clause != null) {
        return clause;
      }
    }
    return null;
  }

  /** "Auf die Frage, ob …, sagte sie": before the verb the noun governs; behind it the verb may. */
  private static boolean isGoverning(NewsSentence sentence, NounPhrase noun) {
    Clause clause = sentence.clauses().of(noun.head());
    return !noun.hasPreposition() || clause == null || noun.head() < clause.finite();
  }

  private static boolean isPartOfPhrase(NewsSentence sentence, Governor noun) {
    if (noun.noun == null) {
      return false;
    }
    for (Report report : sentence.reports()) {
      if (report.cue().contains(noun.noun.head())) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Complement form(Sentence sentence, Clause content) {
    switch (content.kind()) {
      case DASS:
        return Complement.DASS;
      case QUESTION:
      case WIE:
        return Complement.OB;
      case INFINITIVE:
        return Complement.INFINITIVE;
      case MAIN:
        boolean isSecond = content.hasFinite() && !content.isVerbFirst();
        boolean isCondition = content.isVerbFirst() && Mood.isKonjunktiv(sentence, content);
        return isSecond || isCondition ? Complement.V2 : null;
      default:
        return null;
    }
  }

  private static boolean accepts(
      Sentence sentence, Report report, Clause content, Complement form) {
    if (report.clause() == content || report.clause().first() > content.first()) {
      return false;
    }
    if (form == Complement.V2) {
      if (!mayBeSpeech(sentence, report, content)) {
        return false;
      }
      boolean isMarked = Mood.isKonjunktiv(sentence, content);
      boolean isCue = report.takes(Complement.V2) || report.takes(Complement.QUOTE);
      if (report.clause().kind() == Kind.WIE) {
        return false;
      }
      return isMarked
          ? isCue
              || (report.source().filter(Subjects::canSpeak).isPresent()
                  && Mood.isKonjunktivI(sentence, content)
                  && !Mood.isKonjunktivI(sentence, report.clause()))
          : isCue
              && report.source().isPresent()
              && !report.verbs().isPassive()
              && (content.border() == Fragment.Border.COLON || !hasObject(report))
              && content.first() <= report.clause().end() + 2
              && !Mood.isKonjunktiv(sentence, report.clause());
    }
    if (form == Complement.DASS && Impersonal.is(report)) {
      return true;
    }
    boolean isWas = content.opener() >= 0 && sentence.word(content.opener()).form().equals("was");
    if (isWas && hasObject(report)) {
      return false; // "kündigte Hilfe an, was alle freute"
    }
    if (report.takes(form)) {
      boolean isCopula = report.lemma().endsWith("sein");
      return !isCopula || report.source().filter(Subjects::canSpeak).isPresent();
    }
    return form == Complement.DASS
        && report.source().filter(Subjects::canSpeak).isPresent()
        && report.entry().isEmpty()
        && !VerbReading.isAuxiliary(sentence.word(report.verbs().full()))
        && Mood.isKonjunktivI(sentence, content);
  }

  /** "zeigt drei Streifen, …": what is said is said already. */
  private static boolean hasObject(Report report) {
    int addressee = Addressees.of(report).map(NounPhrase::first).orElse(-1);
    int source = report.source().map(NounPhrase::first).orElse(-1);
    return report.phrases().stream()
        .anyMatch(
            phrase ->
                !phrase.hasPreposition()
                    && phrase.first() != source
                    && phrase.first() != addressee
                    && phrase.headWord().upos().isNominal()
                    && !report.cue().contains(phrase.head())
                    && !TimeNouns.isTime(phrase.headWord()));
  }

  /** Not "er sagte ab und ging", not "wenn er sagte, …, ginge er". */
  private static boolean mayBeSpeech(Sentence sentence, Report report, Clause content) {
    if (content.border() == Fragment.Border.CONJUNCTION
        || content.border() == Fragment.Border.SEMICOLON) {
      return false;
    }
    String first = sentence.word(content.first()).form();
    if (WordClass.CLAUSE_LINK.has(first)) {
      return false;
    }
    return report.clause().kind() != Kind.ADVERBIAL
        && !(content.isVerbFirst()
            && report.clause().isVerbFirst()
            && report.clause().first() == 0);
  }

  /** "die Ankündigung, dass …": the noun right before the clause. */
  private @Nullable Governor noun(NewsSentence sentence, Clause content, Complement form) {
    int before = content.first() - 2;
    if (before < 0 || content.border() == Fragment.Border.COLON) {
      return null;
    }
    Clause holder = sentence.clauses().of(before);
    if (holder == null) {
      return null;
    }
    Report report = sentence.reportOf(holder);
    List<NounPhrase> phrases =
        report == null ? Phrases.of(sentence.sentence(), holder) : report.phrases();
    for (NounPhrase phrase : phrases) {
      if (phrase.end() != before + 1) {
        continue;
      }
      Optional<CueEntry> entry = lexicon.noun(phrase.headWord());
      if (entry.isEmpty() || !entry.get().takes(form)) {
        return null;
      }
      if (form == Complement.V2 && !Mood.isKonjunktiv(sentence.sentence(), content)) {
        return null;
      }
      return new Governor(null, phrase, entry.get().stance());
    }
    return null;
  }

  /** "Er hat die Hoffnung geäußert, dass …": behind the noun there is nothing but the verb. */
  private @Nullable Governor object(
      NewsSentence sentence, Report report, Clause content, Complement form) {
    for (NounPhrase phrase : report.phrases()) {
      boolean isBehind = phrase.first() > report.clause().finite();
      if (!isBehind || phrase.hasPreposition() || !isLast(report, phrase, content)) {
        continue;
      }
      Optional<CueEntry> entry = lexicon.noun(phrase.headWord());
      boolean fits = entry.isPresent() && entry.get().takes(form);
      if (fits && (form != Complement.V2 || Mood.isKonjunktiv(sentence.sentence(), content))) {
        return new Governor(null, phrase, entry.get().stance());
      }
    }
    return null;
  }

  private static boolean isLast(Report report, NounPhrase phrase, Clause content) {
    for (int at = phrase.end(); at < content.first(); at++) {
      if (report.clause().has(at) && !report.verbs().has(at)) {
        return false;
      }
    }
    return report.clause().end() > phrase.end();
  }

  private Draft draft(NewsSentence sentence, Governor governor, Clause content, int index) {
    Sentence words = sentence.sentence();
    BitSet inside = extent(sentence, governor, content, index);
    List<Span> spans = ContentReader.spans(words, inside);
    if (governor.report != null) {
      Report report = governor.report;
      Span frame = ContentReader.whole(words, report.clause().first(), report.clause().end() - 1);
      Span whole = wholeWith(words, frame, spans);
      return new Draft(
          AttributionKind.INDIRECT,
          words,
          whole,
          Impersonal.is(report) ? Impersonal.source(report) : report.source(),
          false,
          Optional.of(new Draft.CueWords(words, report.cue(), report.lemma())),
          spans,
          report.stance(),
          Addressees.of(report));
    }
    NounPhrase noun = Objects.requireNonNull(governor.noun);
    Span whole = wholeWith(words, noun.span(), spans);
    return new Draft(
        AttributionKind.INDIRECT,
        words,
        whole,
        NounSources.of(sentence, noun),
        false,
        Optional.of(new Draft.CueWords(words, List.of(noun.head()), noun.headWord().lemma())),
        spans,
        governor.stance,
        Optional.empty());
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
    Clause frame = governor.report == null ? null : governor.report.clause();
    boolean isSpeech = content.kind() != Kind.INFINITIVE;
    for (int i = index + 1; i < clauses.size(); i++) {
      Clause next = clauses.get(i);
      if (next.kind() == Kind.MAIN) {
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

  /** What governs a content clause: the report of a verb, or a noun. */
  private static final class Governor {
    private final @Nullable Report report;
    private final @Nullable NounPhrase noun;
    private final Stance stance;

    Governor(@Nullable Report report, @Nullable NounPhrase noun, Stance stance) {
      this.report = report;
      this.noun = noun;
      this.stance = stance;
    }
  }
}
