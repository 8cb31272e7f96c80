package aussage.attribution;

import aussage.model.Stance;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A clause that may report: its verb, who its subject is, what the lexicon says.
 *
 * @param clause the clause
 * @param verbs its verbs
 * @param entry what the lexicon has for verb or phrase
 * @param cue the indexes of the words that report
 * @param source who speaks
 * @param phrases the noun phrases of the clause
 * @param gapping how it shares the verb of the clause before; null where it has its own
 */
record Report(
    Clause clause,
    VerbGroup verbs,
    Optional<CueEntry> entry,
    List<Integer> cue,
    Optional<NounPhrase> source,
    List<NounPhrase> phrases,
    @Nullable Gapping gapping) {
  private static final String FURTHER = "weiter";

  static Optional<Report> of(
      Clauses clauses, Clause clause, CueLexicon lexicon, List<Report> before) {
    Sentence sentence = clauses.sentence();
    Optional<VerbGroup> group = VerbGroup.of(sentence, clause);
    if (group.isEmpty() && SharedParticiple.at(sentence, clause.first(), clause.end()) < 0) {
      return gapped(sentence, clause, before);
    }
    VerbGroup verbs =
        withoutAdverb(
            sentence, group.orElseGet(() -> SharedParticiple.verbs(sentence, clause)), lexicon);
    List<NounPhrase> phrases = Phrases.of(sentence, clause);
    List<Integer> cue = new ArrayList<>(verbs.words());
    Optional<CueEntry> entry = phrase(sentence, clause, verbs, lexicon, cue);
    if (entry.isEmpty() && !WordClass.COPULA.has(verbs.lemma())) {
      entry = lexicon.verb(verbs.lemma());
      addCorrelate(sentence, clause, verbs, cue);
    }
    if (isNounDenied(sentence, cue)) {
      verbs = verbs.denied();
    }
    phrases = Addressees.apart(phrases, clause, entry);
    phrases = ReportSources.withRelative(sentence, clause, phrases, before);
    List<Integer> distinct = List.copyOf(new TreeSet<>(cue));
    Optional<NounPhrase> source =
        group.isEmpty()
            ? SharedParticiple.subject(sentence, verbs.full(), phrases)
            : ReportSources.of(sentence, clause, verbs, phrases, before);
    if (source.isEmpty() && entry.filter(CueEntry::isOfOneWhoSpeaks).isPresent()) {
      source = ReportSources.it(clause, verbs, phrases);
    }
    return Optional.of(new Report(clause, verbs, entry, distinct, source, phrases, null));
  }

  /** "Die Polizei sprach von 400 Teilnehmern, die Veranstalter von 600": the verb serves both. */
  private static Optional<Report> gapped(Sentence sentence, Clause clause, List<Report> before) {
    Report last = before.isEmpty() ? null : before.get(before.size() - 1);
    if (last == null
        || clause.kind() != Clause.Kind.MAIN
        || last.clause().kind() != clause.kind()) {
      return Optional.empty();
    }
    Gapping gapping = Gapping.read(sentence, clause.first(), clause.end());
    return gapping == null
        ? Optional.empty()
        : Optional.of(
            new Report(
                clause,
                last.verbs(),
                last.entry(),
                last.cue(),
                Optional.of(gapping.subject()),
                List.of(gapping.subject()),
                gapping));
  }

  /** "heißt es weiter", "sagte sie weiter": the adverb is no prefix of a verb that reports. */
  private static VerbGroup withoutAdverb(Sentence sentence, VerbGroup verbs, CueLexicon lexicon) {
    String lemma = verbs.lemma();
    if (!lemma.startsWith(FURTHER) || sentence.word(verbs.full()).form().startsWith(FURTHER)) {
      return verbs;
    }
    String plain = lemma.substring(FURTHER.length());
    boolean isReport = plain.equals("heißen") || lexicon.verb(plain).isPresent();
    return isReport ? verbs.withLemma(plain) : verbs;
  }

  private static Optional<CueEntry> phrase(
      Sentence sentence, Clause clause, VerbGroup verbs, CueLexicon lexicon, List<Integer> cue) {
    String verb =
        sentence.word(verbs.full()).upos() == Upos.ADJ
            ? finiteLemma(sentence, clause, verbs)
            : verbs.lemma();
    CuePhrases phrases = lexicon.phrases(verb);
    CuePhrases.Found found = phrases == null ? null : phrases.find(sentence, clause);
    if (found == null) {
      return Optional.empty();
    }
    cue.addAll(found.words());
    addOpening(sentence, verb, found.words(), cue);
    return Optional.of(found.entry());
  }

  /** "hat keinen ernsten Zweifel", "machte keine Angaben": what reports is denied. */
  private static boolean isNounDenied(Sentence sentence, List<Integer> cue) {
    for (int noun : cue) {
      int at = noun - 1;
      while (at > 0 && sentence.word(at).upos() == Upos.ADJ) {
        at--;
      }
      if (at >= 0
          && sentence.word(noun).upos() == Upos.NOUN
          && sentence.word(at).form().toLowerCase(Locale.ROOT).startsWith("kein")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun of its cue is: "machte keine Angaben". */
  boolean isNounDenied(Sentence sentence) {
    return isNounDenied(sentence, cue);
  }

  /**
   * "ist der Meinung", "bringt zum Ausdruck", "hält für möglich": article and preposition belong to
   * the phrase.
   */
  private static void addOpening(
      Sentence sentence, String verb, List<Integer> found, List<Integer> cue) {
    for (int noun : found) {
      if (noun > 0 && verb.equals("halten") && sentence.word(noun - 1).form().equals("für")) {
        cue.add(noun - 1);
      } else if (noun > 0 && sentence.word(noun).upos() == Upos.NOUN) {
        Upos before = sentence.word(noun - 1).upos();
        boolean isArticle = verb.equals("sein") && before == Upos.DET && noun == found.get(0);
        if (isArticle || before == Upos.ADP) {
          cue.add(noun - 1);
        }
      }
    }
  }

  /** "wurde bekannt": the adjective may pass for a participle. */
  private static String finiteLemma(Sentence sentence, Clause clause, VerbGroup verbs) {
    return clause.hasFinite() ? sentence.word(clause.finite()).lemma() : verbs.lemma();
  }

  /** "geht davon aus": the adverb that announces the clause. */
  private static void addCorrelate(
      Sentence sentence, Clause clause, VerbGroup verbs, List<Integer> cue) {
    for (int at = clause.next(clause.finite() + 1); at >= 0; at = clause.next(at + 1)) {
      String form = sentence.word(at).form();
      boolean isAsked = !form.equals("damit") || verbs.lemma().equals("rechnen");
      if (isAsked && WordClass.CORRELATE.has(form)) {
        cue.add(at);
        return;
      }
    }
  }

  /** Whether its verb stands in the clause before. */
  boolean isGapped() {
    return gapping != null;
  }

  /** Who says it: of an impersonal report where it is said. */
  Optional<NounPhrase> speaker() {
    return Impersonal.is(this) ? Impersonal.source(this) : source;
  }

  /** Whether the lexicon has the cue with this form of content. */
  boolean takes(Complement form) {
    return entry.isPresent() && entry.get().takes(form);
  }

  /** Whether a quotation may be what it reports. */
  boolean takesQuote() {
    return takes(Complement.QUOTE) || Impersonal.is(this);
  }

  /** How the source stands to the content. */
  Stance stance() {
    boolean isNobodys = source.filter(Subjects::isNobody).isPresent();
    boolean isNegated = verbs.isNegated() || isNobodys;
    return entry.map(found -> found.stance(isNegated)).orElse(Stance.AFFIRMS);
  }

  /**
   * "wollte warnen", "hat zu warnen": who wants or has to say something has not said it; "wollte
   * das nicht bestätigen", "will davon nichts wissen" tell what was said.
   */
  boolean isWanted(Sentence sentence) {
    int finite = clause.finite();
    boolean isRefused =
        finite >= 0
                && verbs.isNegated()
                && WordClass.REFUSED_VERB.has(verbs.lemma())
                && sentence.word(finite).hasLemma("wollen")
            || entry.filter(found -> found.words().contains("nichts")).isPresent();
    return finite >= 0
        && !isRefused
        && verbs.full() != finite
        && (WordClass.WANT_VERB.has(sentence.word(finite).lemma())
            || VerbReading.isZuInfinitive(sentence, verbs.full()));
  }

  /** Whether the source rejects what it reports. */
  boolean rejects() {
    return stance() == Stance.DENIES || stance() == Stance.DOUBTS;
  }

  /** The infinitive of the verb that reports: "zurückweisen", "skeptisch sein". */
  String lemma() {
    return entry
        .filter(found -> WordClass.COPULA.has(found.lemma()))
        .map(found -> String.join(" ", found.words()) + " " + found.lemma())
        .orElse(verbs.lemma());
  }
}
