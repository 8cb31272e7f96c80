package aussage.attribution;

import aussage.model.Attribution;
import aussage.model.AttributionKind;
import aussage.model.Cue;
import aussage.model.Mention;
import aussage.model.Source;
import aussage.model.Span;
import aussage.rule.Rule;
import aussage.rule.Table;
import aussage.syntax.Document;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds who says what. Needs parsed sentences; bare ones give nothing. */
public final class AttributionExtractor {
  private final CueLexicon lexicon;
  private final ImmutableList<Finder> finders;

  /** With the lexicon and the rules for German news. */
  public AttributionExtractor() {
    this(List.of());
  }

  /** The same with more reporting verbs, in rows as {@code verbs.tsv} has them. */
  public AttributionExtractor(List<Table.Row> verbs) {
    lexicon = CueLexicon.load(verbs);
    finders =
        ImmutableList.of(
            new InsertedReportFinder(),
            new ContentClauseFinder(lexicon),
            new AccordingToFinder(),
            new ReportedFinder(),
            new SubordinateSpeechFinder(),
            new FreeIndirectFinder(),
            new HearsayFinder(lexicon));
  }

  /** The rules, in the order in which they are tried. */
  List<Rule> rules() {
    return List.copyOf(finders);
  }

  /** All attributions, in the order of the text, an outer one before those in its content. */
  public List<Attribution> extract(Document document) {
    List<Quotation> quotations = QuotationReader.read(document);
    Names names = Names.of(document);
    List<NewsSentence> sentences = sentences(document, quotations, names);
    Map<Integer, NewsSentence> byIndex = new HashMap<>();
    sentences.forEach(sentence -> byIndex.put(sentence.sentence().index(), sentence));
    List<Draft> direct = new DirectFinder(sentences).find(quotations);
    List<Draft> drafts = new ArrayList<>(direct);
    Map<Integer, List<Draft>> directBySentence = new HashMap<>();
    for (Draft draft : direct) {
      directBySentence
          .computeIfAbsent(draft.sentence().index(), index -> new ArrayList<>())
          .add(draft);
    }
    for (NewsSentence sentence : sentences) {
      List<Draft> known =
          new ArrayList<>(directBySentence.getOrDefault(sentence.sentence().index(), List.of()));
      int before = known.size();
      RetrospectiveFinder.find(sentence, byIndex).ifPresent(known::add);
      for (Finder finder : finders) {
        finder.find(sentence, known);
      }
      drafts.addAll(known.subList(before, known.size()));
    }
    List<Draft> carried = SourceCarrier.carry(document, byIndex, drafts);
    carried.sort(Comparator.comparingInt(Draft::begin));
    carried.addAll(QuotedPieces.find(quotations, byIndex, carried));
    return attributions(document, sentences, byIndex, names, carried);
  }

  private List<NewsSentence> sentences(Document document, List<Quotation> quotations, Names names) {
    List<NewsSentence> sentences = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : document.sentences()) {
      if (!sentence.role().isNews() || !sentence.isParsed()) {
        continue;
      }
      while (next < quotations.size() && quotations.get(next).last().index() < sentence.index()) {
        next++;
      }
      List<Quotation> touching = new ArrayList<>();
      for (int i = next; i < quotations.size() && quotations.get(i).touches(sentence); i++) {
        touching.add(quotations.get(i));
      }
      sentences.add(NewsSentence.of(names.marked(sentence), touching, lexicon));
    }
    return sentences;
  }

  private List<Attribution> attributions(
      Document document,
      List<NewsSentence> sentences,
      Map<Integer, NewsSentence> byIndex,
      Names names,
      List<Draft> drafts) {
    List<Draft> inOrder = new ArrayList<>(drafts);
    inOrder.sort(
        Comparator.comparingInt(Draft::begin)
            .thenComparing(draft -> -draft.span().end())
            .thenComparing(draft -> draft.kind() == AttributionKind.DIRECT));
    SourceNaming naming = new SourceNaming(document.text());
    Participants participants = Participants.of(sentences, names, naming);
    SourceResolver resolver = new SourceResolver(document.text(), participants, naming);
    List<Attribution> attributions = new ArrayList<>();
    for (Draft draft : inOrder) {
      Optional<Source> source = draft.source().filter(resolver::isKnown).map(resolver::resolve);
      if (draft.kind() == AttributionKind.REPORTED
          && source.isEmpty()
          && draft.source().isPresent()) {
        continue; // "Es droht Regen"
      }
      attributions.add(
          new Attribution(
              draft.kind(),
              draft.span(),
              source,
              draft.cue().filter(cue -> !cue.words().isEmpty()).map(cue -> cue(cue, document)),
              draft.content(),
              draft.stance(),
              draft.addressee().map(found -> Mention.of(found.span(), document.text())),
              medium(draft, byIndex).map(span -> Mention.of(span, document.text()))));
    }
    return attributions;
  }

  private static Optional<Span> medium(Draft draft, Map<Integer, NewsSentence> sentences) {
    Draft.CueWords cue = draft.cue().filter(words -> !words.words().isEmpty()).orElse(null);
    NewsSentence sentence = cue == null ? null : sentences.get(cue.sentence().index());
    if (cue == null || sentence == null) {
      return Optional.empty();
    }
    return sentence.reports().stream()
        .filter(report -> report.cue().equals(cue.words()))
        .findFirst()
        .flatMap(report -> Media.of(report, draft));
  }

  private static Cue cue(Draft.CueWords cue, Document document) {
    List<Span> spans = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int first = -1;
    int last = -1;
    for (int at : cue.words()) {
      Word word = cue.sentence().word(at);
      text.append(text.length() == 0 ? "" : " ").append(document.text(word.span()));
      if (first >= 0 && at == last + 1) {
        last = at;
        continue;
      }
      if (first >= 0) {
        spans.add(cue.sentence().span(first, last + 1));
      }
      first = at;
      last = at;
    }
    spans.add(cue.sentence().span(first, last + 1));
    return new Cue(spans, text.toString(), cue.lemma());
  }
}
