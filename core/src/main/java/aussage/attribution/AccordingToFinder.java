package aussage.attribution;

import aussage.attribution.Clause.Kind;
import aussage.model.AttributionKind;
import aussage.model.Span;
import aussage.model.Stance;
import aussage.model.TokenKind;
import aussage.rule.Example;
import aussage.rule.Table;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableMap;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A source named by a preposition or adverb: "laut Polizei", "Angaben zufolge", "so Lang". */
final class AccordingToFinder implements Finder {
  private final CueLexicon lexicon;
  private final ImmutableMap<String, Table.Row> before;
  private final ImmutableMap<String, Table.Row> after;
  private final ImmutableMap<String, Table.Row> alone;

  AccordingToFinder(CueLexicon lexicon) {
    this.lexicon = lexicon;
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
        Example.nothing("Nach dem Spiel brannte der Dachstuhl."));
  }

  @Override
  public void find(NewsSentence sentence, List<Draft> drafts) {
    Sentence words = sentence.sentence();
    for (int at = 0; at < words.size(); at++) {
      if (sentence.clauses().isMasked(at) || sentence.clauses().of(at) == null) {
        continue;
      }
      String form = words.word(at).form().toLowerCase(Locale.ROOT);
      Optional<NounPhrase> source = Optional.empty();
      if (before.containsKey(form) && at + 1 < words.size()) {
        source = phraseAfter(sentence, at, form);
      }
      if (source.isEmpty() && after.containsKey(form) && at > 0) {
        source = phraseBefore(sentence, at, form);
      }
      if (source.isEmpty() && form.equals("so")) {
        source = speakerAfterSo(sentence, at);
      }
      if (source.isPresent()) {
        add(sentence, at, form, source, drafts);
      } else if (alone.containsKey(form) && isAlone(words, at, form)) {
        add(sentence, at, form, source, drafts);
      }
    }
  }

  private Optional<NounPhrase> phraseAfter(NewsSentence news, int at, String form) {
    Sentence sentence = news.sentence();
    Clause clause = news.clauses().of(at);
    boolean isVorfeld =
        clause != null
            && clause.kind() == Kind.MAIN
            && clause.first() == at
            && clause.finite() > at;
    Optional<NounPhrase> phrase =
        isVorfeld
            ? NounPhraseReader.readAll(sentence, at + 1, at, clause.finite())
            : NounPhraseReader.read(sentence, at + 1, at, sentence.size());
    boolean needsReport = needsReport(before, form);
    return phrase.filter(
        found ->
            !needsReport || lexicon.isSourceNoun(found.headWord()) && !isEvent(sentence, found));
  }

  private static boolean needsReport(ImmutableMap<String, Table.Row> words, String form) {
    Table.Row row = words.get(form);
    return row != null && row.get("needs").equals("report");
  }

  /** "nach dem Urteil", "nach der Ankündigung" are times: with the article and nobody's. */
  private static boolean isEvent(Sentence sentence, NounPhrase phrase) {
    boolean isSingular = !phrase.headWord().form().endsWith("n");
    String first = sentence.word(phrase.first()).form();
    boolean isDefinite =
        first.equals("dem")
            || first.equals("der")
            || first.equals("einem")
            || first.equals("einer")
            || first.equals("diesem")
            || first.equals("dieser");
    return isDefinite
        && isSingular
        && phrase.first() < phrase.head()
        && !STEADY.contains(phrase.headWord().lemma());
  }

  private static final java.util.Set<String> STEADY =
      java.util.Set.of(
          "Ansicht",
          "Meinung",
          "Auffassung",
          "Einschätzung",
          "Überzeugung",
          "Bericht",
          "Darstellung",
          "Schätzung",
          "Studie",
          "Umfrage",
          "Vorstellung",
          "Wille",
          "Sicht",
          "Aussage",
          "Information",
          "Meldung",
          "Plan",
          "Prognose",
          "Erkenntnis",
          "Angabe");

  private Optional<NounPhrase> phraseBefore(NewsSentence sentence, int at, String form) {
    Clause clause = sentence.clauses().of(at);
    Report report = clause == null ? null : sentence.reportOf(clause);
    Sentence words = sentence.sentence();
    if (report != null) {
      for (NounPhrase phrase : report.phrases()) {
        if (phrase.end() == at && !phrase.hasPreposition() && mayPrecede(phrase, form)) {
          return Optional.of(phrase);
        }
        if (phrase.first() < at && phrase.end() > at && phrase.head() < at) {
          return Optional.of(
              new NounPhrase(words, phrase.first(), at, phrase.head(), -1, phrase.isCoordinated()));
        }
      }
    }
    if (!form.equals("zufolge")) {
      return Optional.empty();
    }
    int first = at - 1;
    while (first > 0 && !isBorder(words.word(first - 1)) && at - first < 12) {
      first--;
    }
    return NounPhraseReader.read(words, first, -1, at);
  }

  private static boolean isBorder(Word word) {
    return word.kind() == TokenKind.PUNCTUATION || word.upos().isVerbal();
  }

  private boolean mayPrecede(NounPhrase phrase, String form) {
    return !needsReport(after, form) || lexicon.isSourceNoun(phrase.headWord());
  }

  /** ", so Lang": nothing but a speaker up to the next border. */
  private static Optional<NounPhrase> speakerAfterSo(NewsSentence sentence, int at) {
    Sentence words = sentence.sentence();
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

  private static boolean isAlone(Sentence sentence, int at, String form) {
    boolean isFirst = at == 0 && at + 1 < sentence.size() && sentence.word(1).upos().isVerbal();
    return isFirst || form.equals("demnach") || form.equals("demzufolge") || form.equals("wonach");
  }

  private static void add(
      NewsSentence sentence, int at, String form, Optional<NounPhrase> source, List<Draft> drafts) {
    Sentence words = sentence.sentence();
    Clause clause = sentence.clauses().of(at);
    BitSet inside = content(sentence, clause, at);
    source.ifPresent(phrase -> inside.clear(phrase.first(), phrase.end()));
    inside.clear(at);
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
            Optional.of(new Draft.CueWords(words, List.of(at), form)),
            spans,
            Stance.AFFIRMS,
            Optional.empty()));
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

  /** The clause with all that hangs on it; of a main clause its stretch of the sentence. */
  private static BitSet content(
      NewsSentence sentence, @org.jspecify.annotations.Nullable Clause clause, int at) {
    Sentence words = sentence.sentence();
    BitSet inside = new BitSet();
    if (clause != null && clause.kind().isVerbLast() && clause.hasFinite()) {
      for (Clause other : sentence.clauses().all()) {
        if (other.isWithin(clause)) {
          inside.or(other.words());
        }
      }
      return inside;
    }
    inside.or(InsertedReportFinder.segment(words, at));
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
