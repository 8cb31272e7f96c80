package aussage.attribution;

import aussage.attribution.Clause.Kind;
import aussage.model.Stance;
import aussage.syntax.Numerus;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the verb or noun that a clause is the content of: in the clauses before and above it. */
final class GovernorFinder {
  private final CueLexicon lexicon;

  GovernorFinder(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The verb or noun that the clause at this index is the content of; null where none is. */
  @Nullable Governor find(NewsSentence sentence, List<Clause> clauses, int at) {
    Clause content = clauses.get(at);
    Complement form = Valency.form(sentence.sentence(), content);
    if (form == null) {
      return null;
    }
    Governor noun = noun(sentence, content, form);
    if (noun != null
        && noun.report() == null
        && (isPartOfPhrase(sentence, noun) || isJudged(sentence, noun, content))) {
      noun = null;
    }
    if (noun != null && noun.noun() != null && isGoverning(sentence, noun.noun())) {
      Report rejecting = rejecting(sentence, noun.noun(), content, form);
      return rejecting == null ? noun : new Governor(rejecting, null, rejecting.stance());
    }
    Clause above = content.kind() == Kind.MAIN ? before(sentence, content) : content.parent();
    if (above != null && isAttributeOfText(sentence, above, content, form)) {
      above = above.parent();
    }
    for (int steps = 0; above != null && steps < clauses.size(); steps++) {
      Report report = sentence.reportOf(above);
      if (report != null
          && !isToldOf(report, content)
          && Valency.accepts(sentence.sentence(), report, content, form)) {
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

  /** "Roth bezweifelt, dass der Bericht stimmt, er sei …": what the report is said to be. */
  private static boolean isToldOf(Report report, Clause content) {
    Clause clause = report.clause();
    boolean isCondition = clause.isVerbFirst() && clause.first() == 0; // "Sollte er warnen, so …"
    return content.kind() == Kind.MAIN
        && (isCondition
            || clause.kind() == Kind.DASS && report.entry().isEmpty()
            || isBesideObject(report, content));
  }

  /** "Die Werft schreibe rote Zahlen, zudem fehle Personal": two things that somebody tells. */
  private static boolean isBesideObject(Report report, Clause content) {
    return content.border() == Fragment.Border.COMMA
        && report.clause().hasFinite()
        && report.phrases().stream()
            .anyMatch(
                phrase ->
                    phrase.head() > report.clause().finite()
                        && phrase.sentence().word(content.first()).upos() == Upos.ADV
                        && VerbReading.isKonjunktivI(
                            phrase.sentence().word(report.clause().finite())))
        && Valency.hasObject(report);
  }

  /**
   * "schrieb in einem Brief, den die Zeitung druckte, sie sei …": the brief is where it is said.
   */
  private static boolean isAttributeOfText(
      NewsSentence sentence, Clause relative, Clause content, Complement form) {
    Clause parent = relative.parent();
    Report report = parent == null ? null : sentence.reportOf(parent);
    if (report == null
        || form != Complement.V2
        || relative.kind() != Kind.RELATIVE
        || !report.takes(Complement.V2)
        || !Valency.accepts(sentence.sentence(), report, content, form)) {
      return false;
    }
    return report.phrases().stream()
        .filter(phrase -> phrase.end() < relative.first() && phrase.end() >= relative.first() - 2)
        .filter(NounPhrase::hasPreposition)
        .anyMatch(phrase -> Media.isWhereSaid(phrase) || SourceNouns.has(phrase.headWord()));
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

  /** "widersprach der Darstellung, er habe Geld erhalten": what he denies is what it says. */
  private static @Nullable Report rejecting(
      NewsSentence sentence, NounPhrase noun, Clause content, Complement form) {
    Clause clause = sentence.clauses().of(noun.head());
    Report report = clause == null ? null : sentence.reportOf(clause);
    if (report == null || !report.rejects() || !report.takes(Complement.OBJECT)) {
      return null;
    }
    boolean isObject = report.source().filter(it -> it.first() != noun.first()).isPresent();
    boolean isClaim = form == Complement.DASS || form == Complement.V2;
    return isObject && isClaim && report.takes(form) ? report : null;
  }

  /**
   * "kritisierte den Plan, er sei zu teuer", "heißt es in der Studie, …": the verb says it, not the
   * noun.
   */
  private static boolean isJudged(NewsSentence sentence, Governor governor, Clause content) {
    NounPhrase noun = governor.noun();
    Clause holder = noun == null ? null : sentence.clauses().of(noun.head());
    Report report = holder == null ? null : sentence.reportOf(holder);
    if (report == null || content.kind() != Kind.MAIN) {
      return false;
    }
    boolean isIntended =
        governor.stance() == Stance.PROMISES || governor.stance() == Stance.DEMANDS;
    Word first = sentence.sentence().word(content.first());
    return Impersonal.isSaying(report)
        || isIntended
            && report.stance() == Stance.JUDGES
            && (first.hasLemma("er") || first.hasLemma("sie") || first.hasLemma("es"));
  }

  private static boolean isPartOfPhrase(NewsSentence sentence, Governor noun) {
    if (noun.noun() == null) {
      return false;
    }
    for (Report report : sentence.reports()) {
      if (report.cue().contains(noun.noun().head())) {
        return true;
      }
    }
    return false;
  }

  /** "die Ankündigung, dass …": the noun right before the clause. */
  private @Nullable Governor noun(NewsSentence sentence, Clause content, Complement form) {
    int before = content.first() - 2;
    boolean isShared = form == Complement.V2 && content.isVerbFirst(); // "das Eis halte, sei dick"
    if (before < 1 || content.border() == Fragment.Border.COLON || isShared) {
      return null;
    }
    Clause holder = sentence.clauses().of(before);
    if (holder == null) {
      return null;
    }
    Report report = sentence.reportOf(holder);
    boolean isAnnounced = WordClass.NOUN_CORRELATE.has(sentence.sentence().word(before).form());
    if (isAnnounced) {
      before--; // "Zweifel daran, ob …"
    }
    List<NounPhrase> phrases =
        report == null ? Phrases.of(sentence.sentence(), holder) : report.phrases();
    for (NounPhrase phrase : phrases) {
      if (phrase.end() != before + 1) {
        continue;
      }
      if (isSpeaker(report, phrase, form)) {
        return null; // "erklärte der Rat, …"
      }
      if (isAnnounced
          && (phrase.hasPreposition() || form == Complement.INFINITIVE || isCue(report))) {
        return null; // "erklärte die Absage damit, dass …"
      }
      if (phrase.head() < before - 1) {
        Governor manner = lastAttribute(sentence.sentence(), phrase, content, form);
        if (manner != null) {
          return manner;
        }
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

  private static boolean isSpeaker(@Nullable Report report, NounPhrase phrase, Complement form) {
    return report != null
        && report.takes(form)
        && Subjects.canSpeak(phrase)
        && report.source().filter(source -> source.first() == phrase.first()).isPresent();
  }

  private static boolean isCue(@Nullable Report report) {
    return report != null && report.entry().isPresent();
  }

  /** "antwortet den Gegnern mit dem Hinweis, …": "mit" tells how, and is no attribute there. */
  private @Nullable Governor lastAttribute(
      Sentence sentence, NounPhrase phrase, Clause content, Complement form) {
    int at = phrase.end() - 1;
    while (at > phrase.head() && sentence.word(at).upos() != Upos.ADP) {
      at--;
    }
    if (at == phrase.head() || !sentence.word(at).form().equals("mit")) {
      return null;
    }
    NounPhrase last = NounPhraseReader.read(sentence, at + 1, at, phrase.end()).orElse(null);
    CueEntry entry = last == null ? null : lexicon.noun(last.headWord()).orElse(null);
    if (entry == null
        || !entry.takes(form)
        || form == Complement.V2 && !Mood.isKonjunktiv(sentence, content)) {
      return null;
    }
    return new Governor(null, last, entry.stance());
  }

  /** "Er hat die Hoffnung geäußert, dass …": behind the noun there is nothing but the verb. */
  private @Nullable Governor object(
      NewsSentence sentence, Report report, Clause content, Complement form) {
    for (NounPhrase phrase : report.phrases()) {
      boolean isBehind = phrase.first() > report.clause().finite();
      boolean isThere =
          isBehind
              ? isLast(report, phrase, content)
              : form != Complement.INFINITIVE
                  && isTopic(sentence.sentence(), report, phrase, content);
      if (!isThere || phrase.hasPreposition() || form == Complement.V2 && isBarePlural(phrase)) {
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

  /** "Er habe Briefe geschrieben, das Amt habe nicht geantwortet": not what the letters say. */
  private static boolean isBarePlural(NounPhrase phrase) {
    Word head = phrase.headWord();
    return phrase.first() == phrase.head()
        && head.numeri().contains(Numerus.PLURAL)
        && !head.form().equals(head.lemma());
  }

  /**
   * "Die Aussage ist, dass …", "Vorwürfe werden laut, …": the noun before a verb without object.
   */
  private static boolean isTopic(
      Sentence sentence, Report report, NounPhrase phrase, Clause content) {
    Clause clause = report.clause();
    boolean isFirst = phrase.first() == clause.first() && clause.kind() == Clause.Kind.MAIN;
    return isFirst
        && clause.hasFinite()
        && report.entry().isEmpty()
        && content.first() <= clause.end() + 1
        && report.phrases().stream()
            .noneMatch(other -> other != phrase && !other.hasPreposition() && isNoun(other))
        && !VerbReading.isKonjunktivI(sentence.word(clause.finite()));
  }

  private static boolean isNoun(NounPhrase phrase) {
    return phrase.headWord().upos().isNominal() && !TimeNouns.isTime(phrase.headWord());
  }

  private static boolean isLast(Report report, NounPhrase phrase, Clause content) {
    for (int at = phrase.end(); at < content.first(); at++) {
      if (report.clause().has(at) && !report.verbs().has(at)) {
        return false;
      }
    }
    return report.clause().end() > phrase.end();
  }
}
