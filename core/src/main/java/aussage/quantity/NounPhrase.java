package aussage.quantity;

import aussage.model.Mention;
import aussage.model.TokenKind;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import aussage.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * What is counted: the noun after a number with the adjectives before it. Without a parser, German
 * capitals tell the noun.
 *
 * @param first the first word after the number
 * @param head the noun
 */
record NounPhrase(int first, int head) {
  private static final int LONGEST = 9;
  private static final String ENDINGS = "emnrs";

  /** The phrase that begins at this word, null where none does. */
  static @Nullable NounPhrase at(UnitLexicon units, Sentence sentence, int first) {
    int limit = Math.min(sentence.size(), first + LONGEST);
    for (int at = first; at < limit; at++) {
      Word word = sentence.word(at);
      if (word.kind() == TokenKind.WORD && startsUpper(word)) {
        if (isShoutedFunction(word)) {
          return null;
        }
        if (!isCapitalAdjective(units, sentence, at)) {
          return nounAt(sentence, first, at);
        }
      } else if (!maySpecify(sentence, at, first)) {
        return null;
      }
    }
    return null;
  }

  /**
   * A phrase whose participle has words of its own before it: "am Bau beteiligte Helfer", "mit Obst
   * beladene Schiffe"; null where there is none.
   */
  static @Nullable NounPhrase extended(UnitLexicon units, Sentence sentence, int first) {
    int limit = Math.min(sentence.size() - 1, first + LONGEST);
    boolean preposition =
        first < limit
            && sentence.word(first).kind() == TokenKind.WORD
            && !startsUpper(sentence.word(first))
            && (sentence.word(first).upos() == Upos.ADP
                || WordClass.FUNCTION.isAt(sentence, first));
    for (int at = first + 1; preposition && at < limit; at++) {
      Word word = sentence.word(at);
      if (word.kind() != TokenKind.WORD) {
        return null;
      }
      boolean participle = !startsUpper(word) && isParticiple(word.form());
      if (participle && startsUpper(sentence.word(at - 1))) {
        NounPhrase inner = at(units, sentence, at + 1);
        return inner == null || inner.head() != at + 1 ? null : new NounPhrase(first, inner.head());
      }
    }
    return null;
  }

  /** Whether a form in lower case looks like a participle with an ending: "beschlossenen". */
  static boolean isParticiple(String form) {
    int end = form.endsWith("e") ? form.length() - 1 : form.length() - 2;
    if (end < 5 || Character.isUpperCase(form.charAt(0)) || form.charAt(end) != 'e') {
      return false;
    }
    String stem = form.substring(0, end);
    boolean strong = stem.endsWith("en");
    if (stem.endsWith("nd")) {
      return true;
    }
    boolean weak = stem.endsWith("t");
    boolean prefix =
        stem.contains("ge")
            || stem.startsWith("be")
            || stem.startsWith("ver")
            || stem.startsWith("er")
            || stem.startsWith("ent")
            || stem.startsWith("zer")
            || stem.endsWith("iert");
    return prefix && (strong || weak);
  }

  /** Of "Land- und Forstwirte" the head is the last part. */
  private static @Nullable NounPhrase nounAt(Sentence sentence, int first, int at) {
    Word word = sentence.word(at);
    if (WordClass.MONTH.has(word.form()) || isParsedAs(word, Upos.VERB, Upos.ADV)) {
      return null;
    }
    boolean cut = word.form().endsWith("-") && at + 2 < sentence.size();
    boolean joined = cut && isJoin(sentence.word(at + 1)) && startsUpper(sentence.word(at + 2));
    return new NounPhrase(first, joined ? at + 2 : afterName(sentence, at));
  }

  /** "Black Hawk Hubschrauber": the noun behind a name is counted. */
  private static int afterName(Sentence sentence, int at) {
    if (sentence.word(at).upos() != Upos.PROPN) {
      return at;
    }
    int last = at;
    for (int next = at + 1; next < Math.min(sentence.size(), at + 4); next++) {
      Word word = sentence.word(next);
      if (word.kind() != TokenKind.WORD || !startsUpper(word)) {
        break;
      }
      last = word.upos() == Upos.NOUN ? next : last;
    }
    return last;
  }

  private static boolean isJoin(Word word) {
    return word.form().equals("und") || word.form().equals("oder") || word.form().equals("bzw.");
  }

  static boolean startsUpper(Word word) {
    String form = word.form();
    char c = form.charAt(0);
    if (Character.isDigit(c)) {
      // "18-Jährige" is a noun, "18-jährige" is none.
      int hyphen = form.indexOf('-');
      c = hyphen > 0 && hyphen + 1 < form.length() ? form.charAt(hyphen + 1) : 'a';
    }
    return Character.isUpperCase(c);
  }

  /** "BIS" in a heading of capitals is no noun. */
  private static boolean isShoutedFunction(Word word) {
    String form = word.form();
    return form.length() > 1
        && Character.isUpperCase(form.charAt(1))
        && WordClass.FUNCTION.has(form);
  }

  /** "Hamburger" in "drei Hamburger Schulen": another noun follows. */
  private static boolean isCapitalAdjective(UnitLexicon units, Sentence sentence, int at) {
    Word word = sentence.word(at);
    if (at + 1 >= sentence.size() || sentence.word(at + 1).kind() != TokenKind.WORD) {
      return false;
    }
    Word next = sentence.word(at + 1);
    if (!startsUpper(next) || WordClass.FUNCTION.has(next.form())) {
      boolean adjective = word.upos() == Upos.ADJ && !startsUpper(next) && isAdjective(next);
      return adjective && at + 2 < sentence.size() && startsUpper(sentence.word(at + 2));
    }
    if (word.upos() == Upos.ADJ || word.is("amod") && word.head() == at + 1) {
      return true; // "zwei Silberne Löwen"
    }
    if (!word.form().endsWith("er")) {
      return false;
    }
    if (units.find(next.form()) != null) {
      return true; // "Schweizer Franken"
    }
    return !sentence.isParsed() || word.head() == at + 1 && !word.is("nmod");
  }

  /** Whether a word may stand between number and noun. */
  private static boolean maySpecify(Sentence sentence, int at, int first) {
    Word word = sentence.word(at);
    switch (word.kind()) {
      case WORD:
        return isSpecifier(sentence, at, first);
      case QUOTE_OPEN, QUOTE_CLOSE:
        return true;
      case PUNCTUATION:
        // "zwei große, helle Räume"
        return word.form().equals(",")
            && at > first
            && isAdjective(sentence.word(at - 1))
            && at + 1 < sentence.size()
            && isAdjective(sentence.word(at + 1));
      default:
        return false;
    }
  }

  private static boolean isSpecifier(Sentence sentence, int at, int first) {
    Word word = sentence.word(at);
    if (WordClass.REST.has(word.form()) || WordClass.VAGUE_QUANTIFIER.has(word.form())) {
      return !word.form().startsWith("davon") && !word.form().equals("hiervon");
    }
    if (isJoin(word)) {
      return at > first
          && isAdjective(sentence.word(at - 1))
          && at + 1 < sentence.size()
          && isAdjective(sentence.word(at + 1));
    }
    if (word.form().equals("so") && at + 1 < sentence.size()) {
      return sentence.word(at + 1).form().startsWith("genannt");
    }
    boolean doubled = isParticipleAt(sentence, at + 2) && WordClass.ADVERB.isAt(sentence, at + 1);
    boolean degree =
        WordClass.ADVERB.has(word.form()) && (doubled || isParticipleAt(sentence, at + 1));
    if (degree) {
      return true; // "schwer verletzte", "teils schwer verletzte"
    }
    boolean preposition = WordClass.PREPOSITION.has(word.form());
    if (WordClass.FUNCTION.has(word.form())
        && (preposition || !WordClass.ADVERB.has(word.form()))) {
      return false;
    }
    boolean next = at + 1 < sentence.size() && sentence.word(at + 1).kind() == TokenKind.WORD;
    return isAdjective(word) || next && isAdverb(sentence, at);
  }

  /** "schwer verletzte": the adverb may be one that else ends a phrase. */
  private static boolean isParticipleAt(Sentence sentence, int at) {
    return at < sentence.size() && isParticiple(sentence.word(at).form());
  }

  /** An adverb before an adjective: "namentlich" in "drei namentlich bekannte Zeugen". */
  private static boolean isAdverb(Sentence sentence, int at) {
    Word word = sentence.word(at);
    boolean adverb = WordClass.ADVERB.has(word.form()) || isParsedAs(word, Upos.ADV, Upos.ADJ);
    return adverb && isAdjective(sentence.word(at + 1));
  }

  private static boolean isAdjective(Word word) {
    String form = word.form();
    int length = form.length();
    if (length < 3 || word.kind() != TokenKind.WORD || WordClass.FUNCTION.has(form)) {
      return false;
    }
    if (isParsedAs(word, Upos.ADP, Upos.PRON) || isParsedAs(word, Upos.AUX, Upos.CCONJ)) {
      return false;
    }
    if (word.upos() == Upos.VERB && !mayBeParticiple(word)) {
      return false;
    }
    if (word.upos() == Upos.ADV) {
      return false;
    }
    boolean ending =
        form.charAt(length - 1) == 'e'
            || form.charAt(length - 2) == 'e' && ENDINGS.indexOf(form.charAt(length - 1)) >= 0;
    // "rosa", "lila" do not inflect
    return ending || form.endsWith("osa") || form.endsWith("ila");
  }

  /** "vorausgefüllte": the tagger takes participles before nouns for verbs. */
  private static boolean mayBeParticiple(Word word) {
    if (word.is("amod") || isParticiple(word.form())) {
      return true;
    }
    return !word.canBe(VerbForm.PRETERITE)
        && !word.canBe(VerbForm.PRESENT)
        && !word.canBe(VerbForm.INFINITIVE);
  }

  private static boolean isParsedAs(Word word, Upos one, Upos other) {
    return word.upos() == one || word.upos() == other;
  }

  int end() {
    return head + 1;
  }

  Mention mention(Sentence sentence, String text) {
    return Mention.of(sentence.span(first, end()), text);
  }
}
