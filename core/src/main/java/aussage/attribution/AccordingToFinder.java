package aussage.attribution;

import aussage.model.AttributionKind;
import aussage.model.Span;
import aussage.model.Stance;
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
import java.util.stream.IntStream;

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
        Example.of(
            "Dem Vernehmen nach wird der Hof verkauft.",
            "HEARSAY||Vernehmen|wird der Hof verkauft|AFFIRMS"),
        Example.of(
            "Nach Auswertung der Feuerwehr fehlten zwei Container.",
            "ACCORDING_TO|Feuerwehr|nach|fehlten zwei Container|AFFIRMS"),
        Example.nothing("Nach Auswertung der Bilder fehlten zwei Container."),
        Example.nothing("Nach Analyse von Proben steht die Ursache fest."),
        Example.nothing("Nach dem Spiel brannte der Dachstuhl."));
  }

  @Override
  public void find(NewsSentence sentence, List<Draft> drafts) {
    Sentence parsed = sentence.sentence();
    for (int at = 0; at < parsed.size(); at++) {
      if (!mayName(parsed.word(at))
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

  private static boolean isHeard(NounPhrase source) {
    return WordClass.HEARSAY_NOUN.has(source.headWord().lemma());
  }

  /** What is heard and nobody said: the noun belongs to the cue. */
  private static Draft heard(
      Sentence sentence, NounPhrase noun, int at, Span whole, List<Span> content) {
    List<Integer> cue =
        IntStream.rangeClosed(Math.min(noun.first(), at), Math.max(noun.end() - 1, at))
            .boxed()
            .toList();
    return new Draft(
        AttributionKind.HEARSAY,
        sentence,
        Spans.withStop(sentence, whole),
        Optional.empty(),
        false,
        Optional.of(new Draft.CueWords(sentence, cue, noun.headWord().lemma())),
        content,
        Stance.AFFIRMS,
        Optional.empty());
  }

  /** Most words are none of the table, and the class of many says so before their letters do. */
  private boolean mayName(Word word) {
    return switch (word.upos()) {
      case PUNCT, DET, NUM, VERB, AUX -> false;
      default -> words.hasLower(word.form());
    };
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

  private static boolean isUsedIn(Clause clause, Sentence sentence, List<Draft> drafts) {
    return drafts.stream()
        .flatMap(draft -> draft.cue().stream())
        .filter(cue -> cue.sentence().index() == sentence.index())
        .anyMatch(cue -> cue.words().contains(clause.finite()));
  }

  private static void add(
      NewsSentence sentence, int at, String form, Optional<NounPhrase> source, List<Draft> drafts) {
    Sentence words = sentence.sentence();
    Clause clause = sentence.clauses().of(at);
    if (clause != null && clause.kind() == Clause.Kind.WIE && isUsedIn(clause, words, drafts)) {
      return; // "wie das Amt nach ersten Zählungen mitteilte"
    }
    BitSet inside = AccordingToContent.of(sentence, at, form, source, drafts);
    List<Integer> cue = isZuFolge(words, at) ? List.of(at, at + 1) : List.of(at);
    cue.forEach(inside::clear);
    List<Span> spans = ContentReader.spans(words, inside);
    if (spans.isEmpty()) {
      return;
    }
    Span frame = words.word(at).span();
    Span all = ContentReader.covering(frame, spans);
    if (source.isPresent()) {
      all = Span.covering(all, source.get().span());
    }
    if (source.filter(AccordingToFinder::isHeard).isPresent()) {
      drafts.add(heard(words, source.get(), at, all, spans)); // "dem Vernehmen nach"
      return;
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
}
