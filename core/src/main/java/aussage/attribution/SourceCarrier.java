package aussage.attribution;

import aussage.model.AttributionKind;
import aussage.model.Span;
import aussage.model.Stance;
import aussage.syntax.Document;
import aussage.syntax.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives attributions without a source of their own that of the one before, and joins runs of
 * sentences from one source.
 */
final class SourceCarrier {
  /** So many sentences back who acts may be who speaks. */
  private static final int FARTHEST_ACTOR = 4;

  private final Document document;
  private final Map<Integer, NewsSentence> sentences;
  private final List<Draft> result = new ArrayList<>();

  /** The paragraph of each sentence, counted from 0. */
  private final int[] paragraphs;

  private @Nullable Draft last;
  private int run = -1;
  private int lastPlan = -1;

  private SourceCarrier(Document document, Map<Integer, NewsSentence> sentences) {
    this.document = document;
    this.sentences = sentences;
    paragraphs = paragraphs(document);
  }

  private static int[] paragraphs(Document document) {
    int[] paragraphs = new int[document.sentences().size()];
    for (int i = 1; i < paragraphs.length; i++) {
      int end = document.sentences().get(i - 1).span().end();
      int begin = document.sentences().get(i).span().begin();
      boolean isNew = document.text().substring(end, begin).indexOf('\n') >= 0;
      paragraphs[i] = paragraphs[i - 1] + (isNew ? 1 : 0);
    }
    return paragraphs;
  }

  /** The drafts in the order of the text. */
  static List<Draft> carry(
      Document document, Map<Integer, NewsSentence> sentences, List<Draft> drafts) {
    List<Draft> inOrder = new ArrayList<>(drafts);
    inOrder.sort(
        Comparator.comparingInt(Draft::begin)
            .thenComparing(draft -> -draft.span().end())
            .thenComparing(draft -> draft.cue().isPresent()));
    SourceCarrier carrier = new SourceCarrier(document, sentences);
    inOrder.forEach(carrier::add);
    return carrier.result;
  }

  private void add(Draft draft) {
    boolean isPlan = draft.isTentative() && draft.kind() == AttributionKind.HEARSAY;
    if (isPlan ? !isRightAfterPlan(draft) : draft.isTentative() && !isRightAfter(draft)) {
      return;
    }
    if (isPlan) {
      lastPlan = draft.lastSentence();
    }
    boolean isNested = isNested(draft);
    Draft next = draft;
    if (draft.source().isEmpty() && needsSource(draft)) {
      next = source(draft).map(draft::from).orElse(draft);
    }
    if (isNested && draft.kind() == AttributionKind.FREE_INDIRECT) {
      return; // a report after it says whose it is: "Das sagte …"
    }
    if (isNested) {
      result.add(next);
      return;
    }
    if (run >= 0 && isRun(result.get(run), next)) {
      next = joined(result.get(run), next);
      result.set(run, next);
    } else {
      run = result.size();
      result.add(next);
    }
    if (next.source().filter(this::goesOnSpeaking).isPresent()) {
      last = next;
    }
  }

  /**
   * Not "die Frage, ob …", "dem Vernehmen nach": asked or heard, by nobody who could go on; nor
   * "Gerüchte" that another denies in the same sentence.
   */
  private boolean goesOnSpeaking(NounPhrase source) {
    String lemma = source.headWord().lemma();
    boolean isReported =
        source.antecedent().isEmpty()
            && last != null
            && last.sentence() == source.sentence()
            && last.covers(source.span());
    return !isReported && !WordClass.ASKING_NOUN.has(lemma) && !WordClass.HEARSAY_NOUN.has(lemma);
  }

  /** Whether what reports stands in the content of another. */
  private boolean isNested(Draft draft) {
    Span own =
        draft
            .cue()
            .filter(cue -> !cue.words().isEmpty())
            .map(cue -> cue.sentence().word(cue.words().get(0)).span())
            .orElse(firstUnit(draft.content().get(0)));
    for (int i = result.size() - 1; i >= 0 && i >= result.size() - 8; i--) {
      if (result.get(i).covers(own)) {
        return true;
      }
    }
    return false;
  }

  private static Span firstUnit(Span span) {
    return new Span(span.begin(), span.begin() + 1);
  }

  /**
   * The source to carry over: that of the attribution in the sentence before; if that has none, who
   * speaks or acts in it; else that of the last attribution, else who acted last.
   */
  private Optional<NounPhrase> source(Draft draft) {
    int index = draft.sentence().index();
    if (draft.kind() == AttributionKind.HEARSAY && !isHeardFrom(last, index)) {
      return Optional.empty();
    }
    if (last != null && last.lastSentence() >= index - 1) {
      return last.source().map(SourceCarrier::meant);
    }
    int farthest = draft.kind() == AttributionKind.HEARSAY ? 0 : last == null ? FARTHEST_ACTOR : 1;
    for (int before = index - 1; before >= index - farthest; before--) {
      Optional<NounPhrase> actor = actor(before);
      if (actor.isPresent()) {
        return actor;
      }
    }
    return last == null ? Optional.empty() : last.source().map(SourceCarrier::meant);
  }

  /**
   * Whether what is heard in a sentence may go on with what this one says: in the same paragraph,
   * and not with what "er" or "man" says, for it is mostly he who is spoken of.
   */
  private boolean isHeardFrom(@Nullable Draft before, int sentence) {
    return before == null
        || paragraphs[before.lastSentence()] == paragraphs[sentence]
            && before.source().map(SourceCarrier::meant).filter(Pronouns::isPronoun).isEmpty();
  }

  /** "nach eigenen Angaben", "der sagte": in the next sentence it is he whom these stand for. */
  private static NounPhrase meant(NounPhrase source) {
    return source.antecedent().orElse(source);
  }

  /**
   * Who can speak and is the subject of a main clause of a sentence; the Konjunktiv tells what
   * somebody else says of them.
   */
  private Optional<NounPhrase> actor(int sentence) {
    NewsSentence news = sentences.get(sentence);
    if (news == null) {
      return Optional.empty();
    }
    Sentence words = news.sentence();
    return news.reports().stream()
        .filter(report -> report.clause().kind() == Clause.Kind.MAIN)
        .filter(report -> !Mood.isKonjunktiv(words, report.clause()))
        .flatMap(report -> report.source().stream())
        .filter(source -> Subjects.canSpeak(source) && !Subjects.isAnybody(source))
        .findFirst();
  }

  /** Whether the sentence before it, or its own, has an attribution. */
  private boolean isRightAfter(Draft draft) {
    for (int i = result.size() - 1; i >= 0 && i >= result.size() - 3; i--) {
      if (result.get(i).lastSentence() >= draft.sentence().index() - 1) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody has announced or demanded something just before, or such a plan goes on. */
  private boolean isRightAfterPlan(Draft draft) {
    int before = draft.sentence().index() - 1;
    if (last == null
        || last.lastSentence() < before
        || paragraphs[last.lastSentence()] != paragraphs[draft.sentence().index()]) {
      return false;
    }
    boolean isAnnounced = last.stance() == Stance.PROMISES || last.stance() == Stance.DEMANDS;
    return isAnnounced || (last.kind() == AttributionKind.HEARSAY && lastPlan >= before);
  }

  private static boolean needsSource(Draft draft) {
    boolean hasCueWord = draft.cue().isPresent();
    if (draft.cue().filter(SourceCarrier::pointsBack).isPresent()) {
      return true;
    }
    return switch (draft.kind()) {
      case FREE_INDIRECT, ACCORDING_TO -> true;
      case HEARSAY, DIRECT -> !hasCueWord;
      default -> false;
    };
  }

  /** "heißt es dort", "hieß es weiter". */
  private static boolean pointsBack(Draft.CueWords cue) {
    int last = cue.words().isEmpty() ? 0 : cue.words().get(cue.words().size() - 1);
    int adverb = last + 2;
    return cue.lemma().equals("heißen")
        && adverb < cue.sentence().size()
        && WordClass.BACK_ADVERB.has(cue.sentence().word(adverb).form());
  }

  private boolean isRun(Draft before, Draft after) {
    boolean isSameKind =
        before.kind() == after.kind()
            && (after.kind() == AttributionKind.FREE_INDIRECT
                || (after.kind() == AttributionKind.HEARSAY
                    && after.cue().isEmpty()
                    && before.cue().isEmpty()));
    return isSameKind
        && after.begin() >= before.span().end()
        && document.text().substring(before.span().end(), after.begin()).isBlank()
        && place(before).equals(place(after));
  }

  private static Optional<Span> place(Draft draft) {
    return draft.source().map(NounPhrase::span);
  }

  private static Draft joined(Draft before, Draft after) {
    Span whole = Span.covering(before.span(), after.span());
    return new Draft(
        before.kind(),
        after.sentence(),
        whole,
        before.source(),
        before.isCarried(),
        before.cue(),
        List.of(whole),
        before.stance(),
        before.addressee());
  }
}
