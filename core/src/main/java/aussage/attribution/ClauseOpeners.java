package aussage.attribution;

import aussage.attribution.Clause.Kind;
import aussage.model.TokenKind;
import aussage.rule.Table;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/** The words that open a clause with its verb at the end. */
final class ClauseOpeners {
  private static final ImmutableMap<String, Kind> OPENERS = read();
  private static final ImmutableSet<String> DOUBTFUL = readDoubtful();

  private static final int LONGEST_PREFIX = 4;

  private ClauseOpeners() {}

  private static ImmutableMap<String, Kind> read() {
    ImmutableMap.Builder<String, Kind> openers = ImmutableMap.builder();
    for (Table.Row row : Table.read(ClauseOpeners.class, "openers.tsv")) {
      openers.put(row.get("word"), row.constant("kind", Kind.class));
    }
    return openers.buildOrThrow();
  }

  /** Those that are prepositions, adverbs or the like as well. */
  private static ImmutableSet<String> readDoubtful() {
    ImmutableSet.Builder<String> doubtful = ImmutableSet.builder();
    for (Table.Row row : Table.read(ClauseOpeners.class, "openers.tsv")) {
      if (row.get("doubtful").equals("yes")) {
        doubtful.add(row.get("word"));
      }
    }
    return doubtful.build();
  }

  /** The index of the word that may open a clause at the begin of this stretch, or -1. */
  static int openerAt(Sentence sentence, int first, int end) {
    for (int at = first; at < end && at <= first + LONGEST_PREFIX; at++) {
      String form = form(sentence, at);
      if (OPENERS.containsKey(form) && isOpenerHere(sentence, at, form)) {
        return at;
      }
      if (isRelativeAt(sentence, at, end)) {
        return at;
      }
      if (isPrepositionBeforePronoun(sentence, at, end)) {
        return at + 1;
      }
      if (!WordClass.BEFORE_OPENER.has(form) && sentence.word(at).kind() != TokenKind.QUOTE_OPEN) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isOpenerHere(Sentence sentence, int at, String form) {
    return !form.equals("da") || sentence.word(at).upos() != Upos.ADV;
  }

  private static boolean isRelativeAt(Sentence sentence, int at, int end) {
    String form = form(sentence, at);
    return (WordClass.RELATIVE_PRONOUN.has(form) || isWelch(form))
        && at > 0
        && !isArticleOfDay(sentence, at)
        && (WordClass.SURE_RELATIVE.has(form)
            || sentence.word(at).upos() == Upos.PRON && !sentence.word(at).is("det")
            || isWelch(form)
            || endsWithVerb(sentence, at, end));
  }

  /** "am Donnerstag, den 7. Oktober". */
  private static boolean isArticleOfDay(Sentence sentence, int at) {
    boolean isNumber =
        at > 1
            && at + 1 < sentence.size()
            && (sentence.word(at + 1).kind() == TokenKind.ORDINAL
                || sentence.word(at + 1).kind() == TokenKind.NUMBER);
    return isNumber
        && sentence.word(at - 1).form().equals(",")
        && TimeNouns.isTime(sentence.word(at - 2));
  }

  private static boolean isWelch(String form) {
    return form.startsWith("welche") && form.length() <= 8;
  }

  private static boolean isPrepositionBeforePronoun(Sentence sentence, int at, int end) {
    return sentence.word(at).upos() == Upos.ADP
        && at + 1 < end
        && at > 0
        && isBorderBefore(sentence, at)
        && isRelativeAt(sentence, at + 1, end);
  }

  private static boolean isBorderBefore(Sentence sentence, int at) {
    String before = form(sentence, at - 1);
    return before.equals(",") || before.equals("und") || before.equals("–");
  }

  private static boolean endsWithVerb(Sentence sentence, int at, int end) {
    return end - 1 > at + 1 && VerbReading.mayBeFinite(sentence, end - 1);
  }

  /**
   * What clause the opener opens: MAIN if it turns out to be none, as "als" of a comparison or
   * "das" of a verb-second clause.
   *
   * @param finite the last finite verb of the fragment, -1 without
   */
  static Kind kind(Sentence sentence, int opener, int end, int finite) {
    String form = form(sentence, opener);
    Kind kind = OPENERS.get(form);
    if (kind == null) {
      return relativeKind(sentence, opener, end, finite);
    }
    if (kind == Kind.DASS
        && opener > 0
        && WordClass.BEFORE_RESULT.has(form(sentence, opener - 1))) {
      return Kind.ADVERBIAL;
    }
    if (kind == Kind.PURPOSE && opener + 1 < end && form(sentence, opener + 1).equals("dass")) {
      return Kind.ADVERBIAL; // "ohne dass jemand kam"
    }
    if (kind == Kind.PURPOSE) {
      return hasZuInfinitive(sentence, opener, end) ? kind : Kind.MAIN;
    }
    if (!DOUBTFUL.contains(form)) {
      return kind;
    }
    boolean isClause = finite > opener && isNearEnd(sentence, finite, end);
    boolean isCutWie =
        form.equals("wie") && finite < 0 && (opener == 0 || hasVerbsBehind(sentence, end));
    return isClause || isCutWie || (finite < 0 && sentence.word(opener).upos() == Upos.SCONJ)
        ? kind
        : Kind.MAIN;
  }

  /** "…, wie Roth, Leiter der Werft, mitteilte": behind what is set in come the verbs alone. */
  private static boolean hasVerbsBehind(Sentence sentence, int border) {
    int first = border + 1;
    while (first < sentence.size() && sentence.word(first).kind() != TokenKind.PUNCTUATION) {
      first++;
    }
    int end = first + 1;
    while (end < sentence.size() && sentence.word(end).upos().isVerbal()) {
      end++;
    }
    return end > first + 1
        && VerbReading.isSurelyFinite(sentence, end - 1)
        && Fragment.mayEndBefore(sentence, end);
  }

  private static Kind relativeKind(Sentence sentence, int opener, int end, int finite) {
    if (finite < 0) {
      boolean isOpen = sentence.word(opener).upos() == Upos.PRON;
      return isOpen && !hasZuInfinitive(sentence, opener, end) ? Kind.RELATIVE : Kind.MAIN;
    }
    if ((finite == opener + 1 && end > finite + 1) || isVerbSecond(sentence, opener, finite, end)) {
      return Kind.MAIN;
    }
    boolean isPronoun =
        sentence.word(opener).upos() == Upos.PRON || isWelch(form(sentence, opener));
    return (isPronoun ? isNearEnd(sentence, finite, end) : isLastVerb(sentence, finite, end))
        ? Kind.RELATIVE
        : Kind.MAIN;
  }

  /** "die Fischer würden bald streiken": article, noun, verb, and more. */
  private static boolean isVerbSecond(Sentence sentence, int article, int finite, int end) {
    Word verb = sentence.word(finite);
    return finite == article + 2
        && end > finite + 1
        && sentence.word(article + 1).upos().isNominal()
        && (VerbReading.isAuxiliary(verb) || VerbReading.isKonjunktivI(verb));
  }

  private static boolean hasZuInfinitive(Sentence sentence, int from, int end) {
    for (int at = from + 1; at < end; at++) {
      if (VerbReading.isZuInfinitive(sentence, at)) {
        return true;
      }
    }
    return false;
  }

  /** The last word, or before two infinitives: "hat kommen wollen". */
  private static boolean isLastVerb(Sentence sentence, int finite, int end) {
    return finite == end - 1
        || (finite == end - 3
            && sentence.word(end - 1).upos().isVerbal()
            && sentence.word(end - 2).upos().isVerbal());
  }

  /**
   * Whether nothing that a verb-second clause would have stands after the verb: "hat kommen
   * wollen", but not "wurde angegeben".
   */
  private static boolean isNearEnd(Sentence sentence, int finite, int end) {
    int next = finite + 1;
    while (next < end
        && sentence.word(next).upos().isVerbal()
        && !sentence.word(next).isSurely(VerbForm.PAST_PARTICIPLE)) {
      next++;
    }
    return next >= end
        || sentence.word(next).upos() == Upos.ADP
        || sentence.word(next).upos() == Upos.PUNCT
        || form(sentence, next).equals("als")
        || form(sentence, next).equals("wie")
        || form(sentence, next).equals("und");
  }

  private static String form(Sentence sentence, int at) {
    Word word = sentence.word(at);
    return word.form().toLowerCase(Locale.ROOT);
  }
}
