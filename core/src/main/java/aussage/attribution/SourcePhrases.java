package aussage.attribution;

import aussage.attribution.Clause.Kind;
import aussage.model.TokenKind;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.Locale;
import java.util.Optional;

/** Finds the phrase that a preposition or adverb of source goes with. */
final class SourcePhrases {
  private static final int LONGEST_BEFORE = 12;

  private final CueLexicon lexicon;

  SourcePhrases(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "laut Polizei", "nach Angaben der Polizei"; a relative pronoun stands for its antecedent. */
  Optional<NounPhrase> after(NewsSentence news, int at, boolean needsReport) {
    Sentence sentence = news.sentence();
    Clause clause = news.clauses().of(at);
    if (clause != null && clause.kind() == Kind.RELATIVE && clause.opener() == at + 1) {
      return isRelative(sentence.word(at + 1)) ? antecedent(news, at) : Optional.empty();
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
    return phrase.filter(found -> !needsReport || isReport(found));
  }

  private static boolean isRelative(Word word) {
    return WordClass.DATIVE_RELATIVE.has(word.form());
  }

  /** Not "nach dem Aufruf": what one can call an event is a time with an article. */
  private boolean isReport(NounPhrase phrase) {
    Word head = phrase.headWord();
    if (!lexicon.isSourceNoun(head)) {
      return false;
    }
    int next = phrase.head() + 1;
    if (next < phrase.sentence().size() && phrase.sentence().word(next).form().equals("über")) {
      return false; // "nach Berichten über einen Brand": after they came
    }
    String first = phrase.sentence().word(phrase.first()).form();
    boolean isSingular = !head.form().endsWith("n");
    boolean isDefinite =
        WordClass.DATIVE_DETERMINER.has(first) && isSingular && phrase.first() < phrase.head();
    return !isDefinite || lexicon.isSureSourceNoun(head);
  }

  /** The noun before a relative clause, if it is one that reports: "Berichte, wonach …". */
  Optional<NounPhrase> antecedent(NewsSentence news, int at) {
    int end = at;
    while (end > 0 && news.sentence().word(end - 1).kind() == TokenKind.PUNCTUATION) {
      end--;
    }
    for (Report report : news.reports()) {
      for (NounPhrase phrase : report.phrases()) {
        if (phrase.end() == end && lexicon.isSourceNoun(phrase.headWord())) {
          return Optional.of(phrase);
        }
      }
    }
    return Optional.empty();
  }

  /** "Angaben zufolge", "ihrer Meinung nach". */
  Optional<NounPhrase> before(NewsSentence news, int at, boolean needsReport) {
    Sentence words = news.sentence();
    if (needsReport && !mayFollow(words, at)) {
      return Optional.empty();
    }
    int first = at - 1;
    while (first > 0 && !isBorder(words.word(first - 1)) && at - first < LONGEST_BEFORE) {
      first--;
    }
    for (int from = first; from < at; from++) {
      Optional<NounPhrase> phrase = NounPhraseReader.readAll(words, from, -1, at);
      if (phrase.isPresent() && phrase.get().end() == at) {
        return phrase.filter(found -> !needsReport || isOpinion(found));
      }
    }
    return Optional.empty();
  }

  /** After "nach" as a preposition its noun would follow. */
  private static boolean mayFollow(Sentence sentence, int at) {
    if (at + 1 >= sentence.size()) {
      return true;
    }
    String before = sentence.word(at - 1).form();
    return !sentence.word(at + 1).upos().isNominal() && !before.isEmpty();
  }

  private boolean isOpinion(NounPhrase phrase) {
    if (!lexicon.isSureSourceNoun(phrase.headWord())) {
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
    return word.kind() == TokenKind.PUNCTUATION
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
        end >= words.size()
            || words.word(end).kind() == TokenKind.TERMINATOR
            || words.word(end).kind() == TokenKind.PUNCTUATION
            || words.word(end).upos() == Upos.ADP
            || words.word(end).upos() == Upos.ADV;
    boolean isAdverb = phrase.get().headWord().upos() == Upos.DET;
    return isClosed && !isAdverb ? phrase : Optional.empty();
  }
}
