package aussage.attribution;

import aussage.attribution.Clause.Kind;
import aussage.model.AttributionKind;
import aussage.model.Span;
import aussage.model.TokenKind;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much of its sentence "laut Polizei" or "so Lang" is about. */
final class AccordingToContent {
  private AccordingToContent() {}

  /**
   * The words that the source is named for, without those that name it; what others in the sentence
   * are known to say is cut to what is theirs.
   *
   * @param at the preposition or adverb
   * @param form as it stands in the table
   */
  static BitSet of(
      NewsSentence sentence, int at, String form, Optional<NounPhrase> source, List<Draft> drafts) {
    Sentence words = sentence.sentence();
    Clause clause = sentence.clauses().of(at);
    boolean isBehindAll = form.equals("so") && isBehindVerb(clause, at);
    BitSet inside = isBehindAll ? stretch(sentence, clause, at) : content(sentence, clause, at);
    if (isBehindAll) {
      cutOff(words, at, drafts);
    } else {
      keepToContent(words, at, drafts, inside);
    }
    shareWithOthers(words, at, drafts, inside);
    source.ifPresent(phrase -> keepToAddition(sentence, phrase, at, inside));
    source.ifPresent(phrase -> inside.clear(phrase.first(), phrase.end()));
    if (clause != null && clause.kind() == Kind.RELATIVE && clause.opener() == at + 1) {
      inside.clear(at + 1); // "denen zufolge": the pronoun is the source
    }
    if (clause != null
        && clause.kind() == Kind.MAIN
        && clause.first() == at
        && source.isPresent()
        && clause.finite() > at) {
      inside.clear(at, clause.finite()); // nothing but the source stands before the verb
    }
    clearRestOfSo(words, at, form, source, inside);
    return inside;
  }

  /** "Unklar sei, ob die Pumpe halte, so das Amt": all of it, not the last clause alone. */
  private static boolean isBehindVerb(@Nullable Clause clause, int at) {
    Clause around = verbLast(clause);
    return around != null && around.hasFinite() && around.finite() < at;
  }

  /** What else is reported in the sentence ends before ", so das Amt". */
  private static void cutOff(Sentence sentence, int at, List<Draft> drafts) {
    Span place = sentence.word(at).span();
    drafts.replaceAll(
        draft ->
            draft.kind() == AttributionKind.INDIRECT && draft.covers(place)
                ? draft.until(sentence.word(at - 1).begin())
                : draft);
  }

  /** "Er sagte, laut Polizei …": inside what is reported it is about that alone. */
  private static void keepToContent(Sentence sentence, int at, List<Draft> drafts, BitSet inside) {
    Span place = sentence.word(at).span();
    for (Draft draft : drafts) {
      if (draft.kind() == AttributionKind.INDIRECT && draft.covers(place)) {
        for (Word word : sentence.words()) {
          if (!draft.covers(word.span())) {
            inside.clear(word.index());
          }
        }
      }
    }
  }

  /**
   * "Laut Polizei kamen 400 Gäste, laut Wirt 600": where a source opens what follows a comma, all
   * before is the earlier one's, and all from there its own.
   */
  private static void shareWithOthers(
      Sentence sentence, int at, List<Draft> drafts, BitSet inside) {
    int comma = at - 1;
    if (comma < 1 || !sentence.word(comma).form().equals(",")) {
      return;
    }
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft other = drafts.get(i);
      if (other.sentence() != sentence || other.kind() != AttributionKind.ACCORDING_TO) {
        continue;
      }
      Span border = sentence.word(comma).span();
      if (other.covers(sentence.word(at).span()) && other.span().begin() < border.begin()) {
        drafts.set(i, other.until(border.begin()));
        inside.clear(0, at);
      }
    }
  }

  /** "Der Wirt zählte 900 Gäste, nach anderen Angaben 600": the source has the last part alone. */
  private static void keepToAddition(
      NewsSentence sentence, NounPhrase source, int at, BitSet inside) {
    Sentence words = sentence.sentence();
    boolean isAdded = at > 1 && words.word(at - 1).form().equals(",") && source.first() == at + 1;
    int last = source.end();
    while (last < words.size() && words.word(last).kind() == TokenKind.NUMBER) {
      last++;
    }
    boolean isNumber = last > source.end() && last < words.size();
    if (isAdded && isNumber && words.word(last).kind() == TokenKind.TERMINATOR) {
      inside.clear(0, at);
    }
  }

  /** ", so Lang am Montag": up to the border nothing is content. */
  private static void clearRestOfSo(
      Sentence sentence, int at, String form, Optional<NounPhrase> source, BitSet inside) {
    if (!form.equals("so") || source.isEmpty()) {
      return;
    }
    for (int i = source.get().end(); i < sentence.size(); i++) {
      if (sentence.word(i).kind() == TokenKind.PUNCTUATION) {
        return;
      }
      inside.clear(i);
    }
  }

  /** "Laut Polizei kamen 400 Gäste, der Wirt zählte 600": what somebody else says is not hers. */
  private static void clearOtherReports(
      NewsSentence sentence, @Nullable Clause clause, BitSet inside) {
    if (clause == null) {
      return;
    }
    for (Report report : sentence.reports()) {
      Clause other = report.clause();
      boolean isOwn =
          other != clause
              && report.entry().filter(CueEntry::namesContent).isPresent()
              && report.source().filter(Subjects::canSpeak).isPresent()
              && !Mood.isKonjunktiv(sentence.sentence(), other);
      if (isOwn && isContrast(sentence.sentence(), other)) {
        inside.andNot(other.words());
      } else if (isOwn
          && other.first() > clause.first()
          && other.kind() == Kind.MAIN
          && other.border() == Fragment.Border.COMMA
          && !other.isVerbFirst()) {
        inside.clear(other.first(), sentence.sentence().size());
        return;
      }
    }
  }

  /** "Laut Polizei schlief er; er habe nichts gehört": the mood says that it goes on. */
  private static void addContinued(NewsSentence sentence, @Nullable Clause clause, BitSet inside) {
    for (Clause next : sentence.clauses().all()) {
      int semicolon = next.first() - 1;
      boolean goesOn =
          clause != null
              && next.border() == Fragment.Border.SEMICOLON
              && next.kind() == Kind.MAIN
              && semicolon == inside.length()
              && !Mood.isKonjunktiv(sentence.sentence(), clause)
              && Mood.isKonjunktivI(sentence.sentence(), next);
      if (goesOn) {
        inside.set(semicolon);
        sentence.clauses().all().stream()
            .filter(other -> other.isWithin(next))
            .forEach(other -> inside.or(other.words()));
      }
    }
  }

  /** "Während die Polizei 400 Gäste zählte, …". */
  private static boolean isContrast(Sentence sentence, Clause clause) {
    return clause.kind() == Kind.ADVERBIAL
        && clause.opener() >= 0
        && sentence.word(clause.opener()).form().equalsIgnoreCase("während");
  }

  /** The clause with all that hangs on it; of a main clause its stretch of the sentence. */
  private static BitSet content(NewsSentence sentence, @Nullable Clause clause, int at) {
    Clause around = verbLast(clause);
    if (around != null && around.hasFinite()) {
      BitSet inside = new BitSet();
      for (Clause other : sentence.clauses().all()) {
        if (other.isWithin(around)) {
          inside.or(other.words());
        }
      }
      return inside;
    }
    return stretch(sentence, clause, at);
  }

  /** The clause with its verb last that this one is or stands in; null in a main clause. */
  private static @Nullable Clause verbLast(@Nullable Clause clause) {
    Clause around = clause;
    while (around != null && !around.kind().isVerbLast() && around.parent() != null) {
      around = around.parent();
    }
    return around != null && around.kind().isVerbLast() ? around : null;
  }

  /** What stands between the colons or semicolons around this place, without others' reports. */
  private static BitSet stretch(NewsSentence sentence, @Nullable Clause clause, int at) {
    Sentence words = sentence.sentence();
    BitSet inside = new BitSet();
    inside.or(InsertedReportFinder.segment(words, at));
    clearOtherReports(sentence, clause, inside);
    addContinued(sentence, clause, inside);
    for (int i = 0; i < words.size(); i++) {
      if (sentence.clauses().isMasked(i)) {
        inside.clear(i);
      }
    }
    if (clause != null && clause.kind() == Kind.RELATIVE) {
      inside.and(clause.words());
    }
    return inside;
  }
}
