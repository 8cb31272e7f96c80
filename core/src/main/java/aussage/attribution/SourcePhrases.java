package aussage.attribution;

import aussage.attribution.Clause.Kind;
import aussage.model.TokenKind;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import aussage.syntax.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the phrase that a preposition or adverb of source goes with. */
final class SourcePhrases {
  private static final int LONGEST_BEFORE = 12;

  private SourcePhrases() {}

  /** What a preposition asks of its phrase to name a source. */
  enum Needs {
    /** "laut Polizei". */
    ANY,
    /** A noun that names somebody's words: "nach Angaben". */
    REPORT,
    /** A noun that names a point of view: "aus Sicht". */
    VIEW,
    /** No phrase: "demnach". */
    NONE
  }

  /** "laut Polizei", "nach Angaben der Polizei"; a relative pronoun stands for its antecedent. */
  static Optional<NounPhrase> after(NewsSentence news, int at, Needs needs) {
    Sentence sentence = news.sentence();
    Clause clause = news.clauses().of(at);
    if (clause != null && clause.kind() == Kind.RELATIVE && clause.opener() == at + 1) {
      return isRelative(sentence.word(at + 1))
          ? antecedent(news, at).map(found -> NounPhrase.pronoun(sentence, at + 1, found))
          : Optional.empty();
    }
    Optional<NounPhrase> phrase;
    if (clause != null
        && clause.kind() == Kind.MAIN
        && clause.first() == at
        && clause.finite() > at) {
      phrase = NounPhraseReader.readAll(sentence, at + 1, at, clause.finite());
    } else {
      phrase = NounPhraseReader.read(sentence, at + 1, at, sentence.size());
    }
    return phrase
        .map(SourcePhrases::headedByReport)
        .filter(found -> needs != Needs.REPORT || isReport(found, clause))
        .filter(found -> needs != Needs.VIEW || WordClass.VIEW_NOUN.has(found.headWord().lemma()));
  }

  /** "Worten des Leiters, Jan Roth": the report is the head, not the name in apposition. */
  private static NounPhrase headedByReport(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    for (int at = phrase.first(); at < phrase.head(); at++) {
      Word word = sentence.word(at);
      if (word.upos() == Upos.NOUN && SourceNouns.has(word)) {
        return phrase.withHead(at);
      }
    }
    return phrase;
  }

  private static boolean isRelative(Word word) {
    return WordClass.DATIVE_RELATIVE.has(word.form());
  }

  /** Not "nach dem Aufruf": what one can call an event is a time with an article. */
  private static boolean isReport(NounPhrase phrase, @Nullable Clause clause) {
    Word head = phrase.headWord();
    if (!SourceNouns.has(head)) {
      return false;
    }
    Sentence sentence = phrase.sentence();
    int next = phrase.head() + 1;
    if (next < sentence.size() && sentence.word(next).form().equals("über")) {
      return false; // "nach Berichten über einen Brand": after they came
    }
    if (head.hasLemma("Artikel") && next < sentence.size() && isNumber(sentence.word(next))) {
      return false; // "nach Artikel 5"
    }
    if (isStudyOfThings(phrase)) {
      return false;
    }
    String first = sentence.word(phrase.first()).form();
    boolean isSingular = !head.form().endsWith("n");
    boolean hasArticle =
        WordClass.DATIVE_DETERMINER.has(first) && isSingular && phrase.first() < phrase.head();
    if (!hasArticle || SourceNouns.isSure(head)) {
      return true;
    }
    boolean hasAttribute = phrase.end() > phrase.head() + 1;
    boolean isIndefinite = first.startsWith("ein");
    return hasAttribute
        && (isIndefinite ? SourceNouns.isSureIfIndefinite(head) : isReported(sentence, clause));
  }

  /**
   * "nach Auswertung von Bildern", "nach Analyse der Daten": these were looked at and say nothing.
   */
  static boolean isStudyOfThings(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    int from = phrase.head() + 1;
    if (!WordClass.STUDY_NOUN.has(phrase.headWord().lemma()) || from >= sentence.size()) {
      return false;
    }
    boolean isOf = sentence.word(from).hasLemma("von");
    boolean isGenitive = WordClass.GENITIVE_DETERMINER.has(sentence.word(from).form());
    return (isOf || isGenitive)
        && NounPhraseReader.read(sentence, isOf ? from + 1 : from, -1, sentence.size())
            .filter(studied -> !Subjects.canSpeak(studied))
            .isPresent();
  }

  private static boolean isNumber(Word word) {
    return word.kind() == TokenKind.NUMBER;
  }

  /** "Nach der Ankündigung der Ministerin soll …": the mood says that it is reported. */
  private static boolean isReported(Sentence sentence, @Nullable Clause clause) {
    if (clause == null || !clause.hasFinite()) {
      return false;
    }
    Word finite = sentence.word(clause.finite());
    return Mood.isKonjunktivI(sentence, clause)
        || (finite.hasLemma("sollen") && finite.canBe(VerbForm.PRESENT));
  }

  /** The noun before a relative clause, if it is one that reports: "Berichte, wonach …". */
  static Optional<NounPhrase> antecedent(NewsSentence news, int at) {
    int end = at;
    while (end > 0 && news.sentence().word(end - 1).kind() == TokenKind.PUNCTUATION) {
      end--;
    }
    while (end > 0 && isVerbPart(news.sentence().word(end - 1))) {
      end--; // "Er hat Berichte nicht bestätigt, wonach …"
    }
    NounPhrase last = endingAt(news, end);
    if (last != null && !SourceNouns.has(last.headWord()) && last.hasPreposition()) {
      last = endingAt(news, last.preposition()); // "Umfragen im Land, wonach …"
    }
    return Optional.ofNullable(last).filter(phrase -> SourceNouns.has(phrase.headWord()));
  }

  private static @Nullable NounPhrase endingAt(NewsSentence news, int end) {
    for (Report report : news.reports()) {
      for (NounPhrase phrase : report.phrases()) {
        if (phrase.end() == end) {
          return phrase;
        }
      }
    }
    return null;
  }

  private static boolean isVerbPart(Word word) {
    return word.upos().isVerbal()
        || Particles.isPrefix(word)
        || WordClass.NEGATION.has(word.form());
  }

  /** "Angaben zufolge", "ihrer Meinung nach". */
  static Optional<NounPhrase> before(NewsSentence news, int at, Needs needs) {
    Sentence words = news.sentence();
    if (needs == Needs.REPORT && !mayFollow(words, at)) {
      return Optional.empty();
    }
    Clause clause = news.clauses().of(at);
    if (needs == Needs.ANY
        && clause != null
        && clause.kind() == Kind.RELATIVE
        && clause.opener() == at - 1) {
      Optional<NounPhrase> noun = antecedent(news, at - 1); // "Berichte, denen zufolge …"
      if (noun.isPresent()) {
        return noun.map(found -> NounPhrase.pronoun(words, at - 1, found));
      }
    }
    int first = at - 1;
    while (first > 0 && !isBorder(words.word(first - 1)) && at - first < LONGEST_BEFORE) {
      first--;
    }
    first = Math.max(first, ownIn(words, first, at));
    for (int from = first; from < at; from++) {
      Optional<NounPhrase> phrase = NounPhraseReader.readAll(words, from, -1, at);
      if (phrase.isPresent() && phrase.get().end() == at) {
        return phrase
            .map(SourcePhrases::headedByReport)
            .filter(found -> needs != Needs.REPORT || isOpinion(found));
      }
    }
    return Optional.empty();
  }

  /**
   * Where "eigenen Angaben" begins, with a possessive before it: nothing else stands before "eigen"
   * without an article; -1 without.
   */
  private static int ownIn(Sentence sentence, int first, int end) {
    for (int at = first; at < end; at++) {
      if (isOwn(sentence.word(at))) {
        String before = at == first ? "" : sentence.word(at - 1).form().toLowerCase(Locale.ROOT);
        return isPossessive(before) || before.startsWith("ihre") || before.startsWith("seine")
            ? at - 1
            : at;
      }
    }
    return -1;
  }

  private static boolean isOwn(Word word) {
    return word.hasLemma("eigen") || word.form().toLowerCase(Locale.ROOT).startsWith("eigene");
  }

  /** "Eigenen Angaben zufolge": those of the clause's subject. */
  static NounPhrase withOwner(NewsSentence news, NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    boolean isOwn = false;
    for (int at = phrase.first(); at < phrase.head(); at++) {
      isOwn |= isOwn(sentence.word(at));
    }
    Clause clause = isOwn ? news.clauses().of(phrase.head()) : null;
    if (clause == null) {
      return phrase;
    }
    Report report = news.reportOf(clause);
    if (report == null) {
      return firstOf(sentence, clause, phrase).map(phrase::ownedBy).orElse(phrase);
    }
    List<NounPhrase> others =
        report.phrases().stream().filter(other -> !phrase.contains(other.head())).toList();
    Optional<NounPhrase> subject = Subjects.of(sentence, clause, report.verbs(), others);
    return subject
        .or(report::source)
        .filter(owner -> !phrase.contains(owner.head()))
        .map(phrase::ownedBy)
        .orElse(phrase);
  }

  /** Where no verb was seen: the noun phrase that the clause begins with. */
  private static Optional<NounPhrase> firstOf(Sentence sentence, Clause clause, NounPhrase phrase) {
    return clause.first() < phrase.first()
        ? NounPhraseReader.read(sentence, clause.first(), -1, phrase.first())
        : Optional.empty();
  }

  /** After "nach" as a preposition its noun would follow. */
  private static boolean mayFollow(Sentence sentence, int at) {
    if (at + 1 >= sentence.size()) {
      return true;
    }
    String before = sentence.word(at - 1).form();
    return !sentence.word(at + 1).upos().isNominal() && !before.isEmpty();
  }

  private static boolean isOpinion(NounPhrase phrase) {
    if (!SourceNouns.isSure(phrase.headWord())) {
      return false;
    }
    String first = phrase.sentence().word(phrase.first()).form().toLowerCase(Locale.ROOT);
    boolean isPlural = phrase.headWord().form().endsWith("n");
    return isPossessive(first) || (isPlural && phrase.end() < phrase.sentence().size());
  }

  private static boolean isPossessive(String form) {
    return form.endsWith("er") && form.length() >= 5 && form.length() <= 7
        || form.equals("deren")
        || form.equals("dessen")
        || form.equals("eigenem")
        || form.equals("der")
        || form.equals("dem");
  }

  private static boolean isBorder(Word word) {
    boolean isBracket = word.form().equals("(") || word.form().equals(")");
    return (word.kind() == TokenKind.PUNCTUATION && !isBracket)
        || word.upos().isVerbal()
        || word.upos() == Upos.ADP;
  }

  /** ", so Lang": nothing but a speaker up to the next border. */
  static Optional<NounPhrase> speakerAfterSo(Sentence words, int at) {
    boolean isAfterBorder =
        at > 0
            && (words.word(at - 1).form().equals(",")
                || words.word(at - 1).form().equals("–")
                || words.word(at - 1).kind() == TokenKind.QUOTE_CLOSE);
    if (!isAfterBorder || at + 1 >= words.size()) {
      return Optional.empty();
    }
    Optional<NounPhrase> phrase = NounPhraseReader.readAll(words, at + 1, -1, words.size());
    if (phrase.isEmpty()) {
      return phrase;
    }
    int end = phrase.get().end();
    boolean isClosed =
        Fragment.mayEndBefore(words, end)
            || words.word(end).upos() == Upos.ADP
            || words.word(end).upos() == Upos.ADV
            || words.word(end).form().equals("weiter");
    boolean isAdverb = phrase.get().headWord().upos() == Upos.DET;
    return isClosed && !isAdverb ? phrase : Optional.empty();
  }
}
