package aussage.attribution;

import aussage.attribution.Clause.Kind;
import aussage.model.AttributionKind;
import aussage.model.Span;
import aussage.model.Stance;
import aussage.model.TokenKind;
import aussage.rule.Example;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import aussage.syntax.Word;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** sollen, wollen and the like, angeblich: what is said, nobody in the sentence says it. */
final class HearsayFinder implements Finder {
  private final CueLexicon lexicon;

  HearsayFinder(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public String id() {
    return "attribution.hearsay";
  }

  @Override
  public String reason() {
    return "\"sollen\" with a perfect or a state, \"angeblich\" and the like report what is said"
        + " without a speaker in the sentence.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Der Torwart soll sich verletzt haben.",
            "HEARSAY|||Der Torwart soll sich verletzt haben.|AFFIRMS"),
        Example.of(
            "Der Umbau wird geprüft und soll fast fertig sein.",
            "HEARSAY|||soll fast fertig sein|AFFIRMS"),
        Example.nothing("Unklar ist, wer das Geld bekommen haben soll."),
        Example.nothing("Die Halle soll im Mai abgerissen werden."));
  }

  @Override
  public void find(NewsSentence sentence, List<Draft> drafts) {
    Sentence words = sentence.sentence();
    for (Clause clause : sentence.clauses().all()) {
      if (clause.hasFinite() && clause.kind() != Kind.QUESTION && isHearsay(words, clause)) {
        addClause(sentence, clause, drafts);
      } else if (isPlan(words, clause) && !isCovered(finite(words, clause), drafts)) {
        drafts.add(Draft.bare(AttributionKind.HEARSAY, words, words.span(), true));
      }
    }
    for (Word word : words.words()) {
      if (isHearsay(word)) {
        addWord(sentence, word, drafts);
      }
    }
  }

  /** "angeblich", "mutmaßliche": an adverb, an adjective or what may have been taken for a noun. */
  private boolean isHearsay(Word word) {
    return switch (word.upos()) {
      case ADV, ADJ, NOUN, PROPN, X ->
          lexicon.isHearsay(word.lemma()) || lexicon.isHearsay(word.form());
      default -> false;
    };
  }

  private static boolean isHearsay(Sentence sentence, Clause clause) {
    Word finite = sentence.word(clause.finite());
    boolean isSollen =
        finite.hasLemma("sollen")
            && (finite.canBe(VerbForm.PRESENT) || finite.form().equals("sollen"));
    boolean isWollen = finite.hasLemma("wollen") && finite.canBe(VerbForm.PRESENT);
    if ((!isSollen && !isWollen) || clause.isVerbFirst() && clause.first() == 0) {
      return false;
    }
    Optional<VerbGroup> verbs = VerbGroup.of(sentence, clause);
    if (verbs.isEmpty() || verbs.get().full() == clause.finite()) {
      return false;
    }
    boolean isPerfect = isPerfect(sentence, verbs.get());
    return isWollen ? isPerfect : isPerfect || WordClass.STATE_VERB.has(verbs.get().lemma());
  }

  /** "Die Halle soll im Mai öffnen": somebody's plan, where he has announced it just before. */
  private static boolean isPlan(Sentence sentence, Clause clause) {
    if (clause.kind() != Kind.MAIN || !clause.hasFinite() || clause.isVerbFirst()) {
      return false;
    }
    Word finite = sentence.word(clause.finite());
    return finite.hasLemma("sollen")
        && (finite.canBe(VerbForm.PRESENT) || finite.form().equals("sollen"));
  }

  private static Word finite(Sentence sentence, Clause clause) {
    return sentence.word(clause.finite());
  }

  private static boolean isCovered(Word word, List<Draft> drafts) {
    return drafts.stream().anyMatch(draft -> draft.covers(word.span()));
  }

  private static boolean isPerfect(Sentence sentence, VerbGroup verbs) {
    Word full = sentence.word(verbs.full());
    if (!full.canBe(VerbForm.PAST_PARTICIPLE)) {
      return false;
    }
    return verbs.words().stream().anyMatch(at -> isPerfectAuxiliary(sentence.word(at)))
        || endsWithPerfect(sentence);
  }

  private static boolean isPerfectAuxiliary(Word word) {
    return word.form().equals("haben") || word.form().equals("sein");
  }

  /** "soll die Tür geöffnet und das Licht gelöscht haben": the auxiliary is that of both. */
  private static boolean endsWithPerfect(Sentence sentence) {
    int last = sentence.size() - 1;
    if (last > 0 && sentence.word(last).kind() == TokenKind.TERMINATOR) {
      last--;
    }
    return last > 1
        && isPerfectAuxiliary(sentence.word(last))
        && sentence.word(last - 1).canBe(VerbForm.PAST_PARTICIPLE);
  }

  private static void addClause(NewsSentence sentence, Clause clause, List<Draft> drafts) {
    Sentence words = sentence.sentence();
    if (isCovered(finite(words, clause), drafts)) {
      return;
    }
    Span content =
        clause.kind() == Kind.MAIN && !isBesideFact(sentence, clause)
            ? words.span()
            : ownWords(sentence, clause);
    Draft draft = hearsay(words, content, Optional.empty());
    Report report = sentence.reportOf(clause);
    boolean isOwnClaim = words.word(clause.finite()).hasLemma("wollen");
    drafts.add(
        isOwnClaim && report != null && report.source().isPresent()
            ? draft.from(report.source().get())
            : draft);
  }

  /** "Der Umbau wird geprüft und soll Millionen kosten": the first half is nobody's word. */
  private static boolean isBesideFact(NewsSentence sentence, Clause clause) {
    Sentence words = sentence.sentence();
    boolean isJoined = isJoined(words, clause);
    for (Clause other : sentence.clauses().all()) {
      boolean isMain = other != clause && other.kind() == Kind.MAIN && other.hasFinite();
      if (isMain
          && (isJoined || isJoined(words, other))
          && !isPlan(words, other)
          && !Mood.isKonjunktiv(words, other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isJoined(Sentence sentence, Clause clause) {
    return clause.border() == Fragment.Border.CONJUNCTION
        || WordClass.COORDINATOR.has(sentence.word(clause.first()).form());
  }

  private static Span ownWords(NewsSentence sentence, Clause clause) {
    BitSet inside = new BitSet();
    for (Clause other : sentence.clauses().all()) {
      if (other.isWithin(clause)) {
        inside.or(other.words());
      }
    }
    List<Span> spans = ContentReader.spans(sentence.sentence(), inside);
    return ContentReader.covering(spans.get(0), spans);
  }

  private static Draft hearsay(Sentence sentence, Span content, Optional<Draft.CueWords> cue) {
    return new Draft(
        AttributionKind.HEARSAY,
        sentence,
        content,
        Optional.empty(),
        false,
        cue,
        List.of(content),
        Stance.AFFIRMS,
        Optional.empty());
  }

  /**
   * "angeblich zwölf Boote", "der angeblich kranke Mann": the phrase the word stands in. "hat
   * angeblich ein Boot gekauft": all of the clause, if it is not in a report as it is.
   */
  private static void addWord(NewsSentence sentence, Word word, List<Draft> drafts) {
    Sentence words = sentence.sentence();
    if (word.index() + 1 >= words.size()) {
      return;
    }
    Clause clause = sentence.clauses().of(word.index());
    if (clause != null && isOfClause(words, word)) {
      if (!isCovered(word, drafts)) {
        addRest(words, word, clause, drafts);
      }
      return;
    }
    NounPhraseReader.read(words, word.index() + 1, -1, words.size())
        .ifPresent(
            phrase -> drafts.add(hearsay(words, phrase.span(), Optional.of(cue(words, word)))));
  }

  /** Not "angeblich bis zu zwölf Boote" and "ein angeblich gestohlenes Boot". */
  private static boolean isOfClause(Sentence sentence, Word word) {
    int at = word.index();
    if (!word.form().equalsIgnoreCase(word.lemma()) || at > 0 && isAttributive(sentence, at)) {
      return false;
    }
    int next = at + 1;
    while (next < sentence.size() - 1 && mayBoundNumber(sentence.word(next))) {
      next++;
    }
    return sentence.word(next).upos() != Upos.NUM;
  }

  /** "ein angeblich gestohlenes Boot", "in der alten, offenbar leeren Halle". */
  private static boolean isAttributive(Sentence sentence, int at) {
    Upos before = sentence.word(at - 1).upos();
    Upos next = sentence.word(at + 1).upos();
    return before == Upos.DET || before == Upos.ADJ && next == Upos.ADJ;
  }

  private static boolean mayBoundNumber(Word word) {
    return word.upos() == Upos.ADV
        || WordClass.NUMBER_BOUND.has(word.form())
        || WordClass.NUMBER_BOUND_END.has(word.form());
  }

  private static Draft.CueWords cue(Sentence sentence, Word word) {
    return new Draft.CueWords(sentence, List.of(word.index()), word.lemma());
  }

  /** "hat angeblich unterschrieben": all else of the clause. */
  private static void addRest(Sentence words, Word word, Clause clause, List<Draft> drafts) {
    BitSet rest = clause.words();
    rest.clear(word.index());
    List<Span> spans = ContentReader.spans(words, rest);
    if (!spans.isEmpty()) {
      Span whole = ContentReader.covering(spans.get(0), spans);
      drafts.add(hearsay(words, whole, Optional.of(cue(words, word))).withContent(spans));
    }
  }
}
