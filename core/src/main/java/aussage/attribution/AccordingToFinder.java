package aussage.attribution;

import aussage.attribution.Clause.Kind;
import aussage.model.AttributionKind;
import aussage.model.Span;
import aussage.model.Stance;
import aussage.model.TokenKind;
import aussage.rule.Example;
import aussage.rule.Table;
import aussage.rule.WordSet;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A source named by a preposition or adverb: "laut Polizei", "Angaben zufolge", "so Lang". */
final class AccordingToFinder implements Finder {
  private final ImmutableMap<String, Table.Row> before;
  private final ImmutableMap<String, Table.Row> after;
  private final ImmutableMap<String, Table.Row> alone;

  /** All that may name a source; any other word is passed over. */
  private final WordSet words;

  AccordingToFinder() {
    ImmutableMap.Builder<String, Table.Row> prepositions = ImmutableMap.builder();
    ImmutableMap.Builder<String, Table.Row> postpositions = ImmutableMap.builder();
    ImmutableMap.Builder<String, Table.Row> adverbs = ImmutableMap.builder();
    for (Table.Row row : Table.read(AccordingToFinder.class, "according.tsv")) {
      switch (row.get("position")) {
        case "before" -> prepositions.put(row.get("word"), row);
        case "after" -> postpositions.put(row.get("word"), row);
        default -> adverbs.put(row.get("word"), row);
      }
    }
    before = prepositions.buildOrThrow();
    after = postpositions.buildOrThrow();
    alone = adverbs.buildOrThrow();
    words =
        WordSet.of(
            ImmutableSet.<String>builder()
                .addAll(before.keySet())
                .addAll(after.keySet())
                .addAll(alone.keySet())
                .add("so", "wonach", "zu")
                .build());
  }

  @Override
  public String id() {
    return "attribution.according-to";
  }

  @Override
  public String reason() {
    return "laut, nach Angaben, zufolge, so and demnach name the source of the clause they stand"
        + " in.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Laut Feuerwehr brannte nur der Dachstuhl.",
            "ACCORDING_TO|Feuerwehr|laut|brannte nur der Dachstuhl|AFFIRMS"),
        Example.of(
            "Nach Angaben der Reederei fehlten zwei Container.",
            "ACCORDING_TO|Reederei|nach|fehlten zwei Container|AFFIRMS"),
        Example.of(
            "Laut Polizei kamen 400 Gäste, laut Wirt mehr als 600.",
            "ACCORDING_TO|Polizei|laut|kamen 400 Gäste|AFFIRMS"),
        Example.of(
            "Laut Polizei kamen 400 Gäste, laut Wirt mehr als 600.",
            "ACCORDING_TO|Wirt|laut|mehr als 600|AFFIRMS"),
        Example.of(
            "Laut Polizei kamen 400 Gäste, der Wirt zählte 600.",
            "ACCORDING_TO|Polizei|laut|kamen 400 Gäste|AFFIRMS"),
        Example.of(
            "Der Umbau kostet laut Kammer 1.200 Euro.",
            "ACCORDING_TO|Kammer|laut|Der Umbau kostet … 1.200 Euro|AFFIRMS"),
        Example.of(
            "Auf dem Platz waren 900 Gäste, nach anderen Angaben 600.",
            "ACCORDING_TO|anderen Angaben|nach|600|AFFIRMS"),
        Example.of(
            "Im Dorf gibt es Berichte, nach denen der Wirt den Hof verkauft.",
            "ACCORDING_TO|Berichte|nach|der Wirt den Hof verkauft|AFFIRMS"),
        Example.of(
            "Nach eigenen Angaben verlor der Verein 200 Mitglieder.",
            "ACCORDING_TO|Verein|nach|verlor der Verein 200 Mitglieder|AFFIRMS"),
        Example.of(
            "Unklar ist noch, ob die Pumpe hält, so das Wasseramt.",
            "ACCORDING_TO|Wasseramt|so|Unklar ist noch, ob die Pumpe hält|AFFIRMS"),
        Example.of(
            "Nach Angaben des Wirts kamen 80 Gäste.",
            "ACCORDING_TO|Wirt|nach|kamen 80 Gäste|AFFIRMS"),
        Example.nothing("Nach dem Spiel brannte der Dachstuhl."));
  }

  @Override
  public void find(NewsSentence sentence, List<Draft> drafts) {
    Sentence parsed = sentence.sentence();
    for (int at = 0; at < parsed.size(); at++) {
      if (!words.hasLower(parsed.word(at).form())
          || sentence.clauses().isMasked(at)
          || sentence.clauses().of(at) == null) {
        continue;
      }
      String form = isZuFolge(parsed, at) ? "zufolge" : lower(parsed, at);
      Optional<NounPhrase> source = Optional.empty();
      if (before.containsKey(form) && at + 1 < parsed.size()) {
        source = SourcePhrases.after(sentence, at, needs(before, form));
      }
      if (source.isEmpty() && after.containsKey(form) && at > 0) {
        source = SourcePhrases.before(sentence, at, needs(after, form));
      }
      if (source.isEmpty() && form.equals("so")) {
        source = SourcePhrases.speakerAfterSo(parsed, at);
      }
      if (form.equals("wonach")) {
        source = SourcePhrases.antecedent(sentence, at);
      }
      source = source.map(phrase -> SourcePhrases.withOwner(sentence, phrase));
      if (source.isPresent()) {
        add(sentence, at, form, source, drafts);
      } else if (alone.containsKey(form) && isAlone(parsed, at, form)) {
        add(sentence, at, form, source, drafts);
      }
    }
  }

  private static String lower(Sentence sentence, int at) {
    return sentence.word(at).form().toLowerCase(Locale.ROOT);
  }

  /** "Gerüchten zu Folge", in two words. */
  private static boolean isZuFolge(Sentence sentence, int at) {
    return at + 1 < sentence.size()
        && sentence.word(at).form().equalsIgnoreCase("zu")
        && sentence.word(at + 1).form().equalsIgnoreCase("folge");
  }

  /** "Danach" is "after that" unless the mood says that it is reported. */
  private static boolean isReported(Word finite) {
    return VerbReading.isKonjunktivI(finite)
        || VerbReading.isKonjunktivII(finite)
        || finite.form().equals("soll")
        || finite.form().equals("sollen");
  }

  private static SourcePhrases.Needs needs(ImmutableMap<String, Table.Row> words, String form) {
    Table.Row row = words.get(form);
    return row == null
        ? SourcePhrases.Needs.NONE
        : SourcePhrases.Needs.valueOf(row.get("needs").toUpperCase(Locale.ROOT));
  }

  private static boolean isAlone(Sentence sentence, int at, String form) {
    boolean isFirst = at == 0 && at + 1 < sentence.size() && sentence.word(1).upos().isVerbal();
    if (form.equals("danach")) {
      return isFirst && isReported(sentence.word(1));
    }
    return !form.equals("wonach") && (isFirst || !form.equals("demgemäß"));
  }

  private static void add(
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
    List<Integer> cue = isZuFolge(words, at) ? List.of(at, at + 1) : List.of(at);
    cue.forEach(inside::clear);
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
    List<Span> spans = ContentReader.spans(words, inside);
    if (spans.isEmpty()) {
      return;
    }
    Span frame = words.word(at).span();
    Span all = ContentReader.covering(frame, spans);
    if (source.isPresent()) {
      all = Span.covering(all, source.get().span());
    }
    drafts.add(
        new Draft(
            AttributionKind.ACCORDING_TO,
            words,
            Spans.withStop(words, all),
            source,
            false,
            Optional.of(new Draft.CueWords(words, cue, form)),
            spans,
            Stance.AFFIRMS,
            Optional.empty()));
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
        inside.clear(other.first(), inside.length() + 1);
        return;
      }
    }
  }

  /** "Während die Polizei 400 Gäste zählte, …". */
  private static boolean isContrast(Sentence sentence, Clause clause) {
    return clause.kind() == Kind.ADVERBIAL
        && clause.opener() >= 0
        && lower(sentence, clause.opener()).equals("während");
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
