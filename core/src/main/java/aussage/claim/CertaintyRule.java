package aussage.claim;

import aussage.model.Attribution;
import aussage.model.AttributionKind;
import aussage.model.Certainty;
import aussage.model.SpeechAct;
import aussage.model.Stance;
import aussage.rule.Example;
import aussage.rule.Rule;
import aussage.rule.Table;
import aussage.syntax.Numerus;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How surely a clause is presented; of all that weakens it the weakest counts. */
final class CertaintyRule implements Rule {
  private final ImmutableMap<String, Certainty> adverbs;
  private final ImmutableMap<String, Certainty> frames;

  CertaintyRule() {
    this.adverbs = read("adverbs.tsv", "form");
    this.frames = read("frames.tsv", "lemma");
  }

  private static ImmutableMap<String, Certainty> read(String file, String key) {
    ImmutableMap.Builder<String, Certainty> map = ImmutableMap.builder();
    for (Table.Row row : Table.read(CertaintyRule.class, file)) {
      map.put(row.get(key), row.constant("effect", Certainty.class));
    }
    return map.buildOrThrow();
  }

  @Override
  public String id() {
    return "claim.certainty";
  }

  @Override
  public String reason() {
    return "Modals, adverbs, Konjunktiv II, conditions and what the clause depends on weaken it.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Die Brücke hält.", "CERTAIN"),
        Example.of("Die Brücke könnte halten.", "POSSIBLE"),
        Example.of("Die Brücke dürfte halten.", "PROBABLE"),
        Example.of("Die Brücke hält wahrscheinlich.", "PROBABLE"),
        Example.of("Die Brücke würde halten.", "POSSIBLE"),
        Example.of("Der Fahrer muss die Brücke gesehen haben.", "PROBABLE"),
        Example.of("Die Brücke droht zu brechen.", "POSSIBLE"),
        Example.of("Die Kur scheint zu wirken.", "PROBABLE"),
        Example.of("Hält die Brücke?", "UNKNOWN"));
  }

  Certainty certainty(ClauseContext context, SpeechAct speechAct) {
    Clause clause = context.clause();
    Certainty weakest = byVerb(context);
    weakest = weakest.weaker(byAdverb(clause));
    weakest = weakest.weaker(byFrame(clause));
    weakest = weakest.weaker(byAttribution(context));
    if (speechAct == SpeechAct.QUESTION || clause.isMarkedBy("ob")) {
      weakest = Certainty.UNKNOWN;
    }
    if (speechAct == SpeechAct.CONDITION || hangsOnCondition(context)) {
      weakest = weakest.weaker(Certainty.POSSIBLE);
    }
    return weakest;
  }

  private Certainty byVerb(ClauseContext context) {
    VerbGroup verbs = context.clause().verbs();
    if (verbs.finite().isEmpty()) {
      return governing(context);
    }
    Word finite = verbs.finite().get();
    Mood mood = Mood.of(finite);
    String lemma = finite.lemma();
    boolean modal = verbs.modal().isPresent();
    if (verbs.withZu() && frames.containsKey(lemma)) {
      return frame(lemma); // "scheint zu sinken"
    }
    if (modal && lemma.equals("dürfen") && mood == Mood.KONJUNKTIV_II) {
      return Certainty.PROBABLE;
    }
    if (modal && lemma.equals("mögen") && mood == Mood.INDICATIVE) {
      return Certainty.POSSIBLE;
    }
    if (modal && (lemma.equals("wollen") || lemma.equals("sollen")) && mood == Mood.INDICATIVE) {
      boolean done = verbs.hasAuxiliary("haben") || verbs.voice() == Voice.STATE;
      return done ? Certainty.UNKNOWN : Certainty.PROBABLE; // What is done cannot be a plan.
    }
    if (modal && lemma.equals("müssen") && verbs.hasAuxiliary("haben")) {
      return Certainty.PROBABLE; // "muss … gesehen haben" is a conclusion.
    }
    if (mood == Mood.KONJUNKTIV_II && !lemma.equals("sollen") && !isReported(context, finite)) {
      return Certainty.POSSIBLE;
    }
    return Certainty.CERTAIN;
  }

  /** "um … zu", "plant, … zu": as sure as what it hangs on. */
  private Certainty governing(ClauseContext context) {
    Clause clause = context.clause();
    if (clause.kind() != ClauseKind.INFINITIVE) {
      return Certainty.CERTAIN;
    }
    return clause
        .governor()
        .map(
            governor ->
                byVerb(
                    new ClauseContext(
                        governor,
                        Optional.empty(),
                        List.of(),
                        context.attributions(),
                        context.siblings())))
        .orElse(Certainty.CERTAIN);
  }

  /**
   * In reported speech Konjunktiv II stands for a Konjunktiv I that cannot be told from the
   * indicative: "sie hätten", "sie würden".
   */
  private static boolean isReported(ClauseContext context, Word finite) {
    boolean reported =
        context.attributions().stream()
            .anyMatch(
                a ->
                    a.kind() == AttributionKind.INDIRECT
                        || a.kind() == AttributionKind.FREE_INDIRECT);
    boolean plural = finite.numeri().contains(Numerus.PLURAL);
    boolean ambiguous = !finite.hasLemma("sein") && !finite.hasLemma("können");
    return reported && plural && ambiguous && !context.clause().isMarkedBy("dass");
  }

  private Certainty byAdverb(Clause clause) {
    Certainty weakest = Certainty.CERTAIN;
    Sentence sentence = clause.sentence();
    for (int i = clause.words().nextSetBit(0); i >= 0; i = clause.words().nextSetBit(i + 1)) {
      Word word = sentence.word(i);
      Certainty effect = adverbs.get(word.form().toLowerCase(Locale.ROOT));
      if (effect != null && !isBeforeAdjective(sentence, word)) {
        weakest = weakest.weaker(effect);
      }
    }
    return weakest;
  }

  /** "eine angeblich leere Kasse": said of the adjective alone. */
  private static boolean isBeforeAdjective(Sentence sentence, Word word) {
    return sentence.head(word).filter(head -> head.is("amod") || head.is("acl")).isPresent();
  }

  /** What the clause above makes of it: "vermutet, dass", "ist unklar, ob". */
  private Certainty byFrame(Clause clause) {
    Clause leader = clause.leader();
    boolean framed =
        leader.kind() == ClauseKind.COMPLEMENT || leader.kind() == ClauseKind.INFINITIVE;
    if (!framed || leader.parent().isEmpty()) {
      return Certainty.CERTAIN;
    }
    if (leader.kind() == ClauseKind.INFINITIVE && leader.mark().isPresent()) {
      return Certainty.CERTAIN;
    }
    Clause above = leader.parent().get();
    Certainty weakest = frame(above.verbs().lemma()).weaker(frame(above.head().lemma()));
    if (above.isCopular()) {
      for (Word other : above.sentence().children(above.head(), "conj")) {
        weakest = weakest.weaker(frame(other.lemma()));
      }
    }
    return leader
        .sentence()
        .head(leader.head())
        .map(h -> frame(h.lemma()))
        .orElse(Certainty.CERTAIN)
        .weaker(weakest);
  }

  /**
   * Whether a clause only says how sure another one is: "Es ist unklar, ob …", "Es scheint, dass
   * …".
   */
  boolean onlyRates(ClauseContext context) {
    Clause clause = context.clause();
    boolean formal =
        context.subject().filter(s -> s.head().form().equalsIgnoreCase("es")).isPresent();
    String rating = clause.isCopular() ? clause.head().lemma() : clause.verbs().lemma();
    return (clause.isCopular() || formal)
        && frames.containsKey(rating)
        && context.dependents().stream().anyMatch(d -> d.kind() == ClauseKind.COMPLEMENT);
  }

  /** Whether an adverb weakens its clause and is no argument: "wahrscheinlich". */
  boolean isSentenceAdverb(Word word) {
    return adverbs.containsKey(word.form().toLowerCase(Locale.ROOT));
  }

  private Certainty frame(String lemma) {
    return frames.getOrDefault(lemma, Certainty.CERTAIN);
  }

  private Certainty byAttribution(ClauseContext context) {
    Certainty weakest = Certainty.CERTAIN;
    boolean relative = context.clause().leader().kind() == ClauseKind.RELATIVE;
    for (Attribution attribution : context.attributions()) {
      if (attribution.kind() == AttributionKind.HEARSAY) {
        weakest = Certainty.UNKNOWN;
      } else if (!relative) {
        weakest = weakest.weaker(attribution.cue().map(c -> frame(c.lemma())).orElse(weakest));
        weakest = weakest.weaker(ofStance(attribution.stance()));
      }
    }
    return weakest;
  }

  private static Certainty ofStance(Stance stance) {
    return switch (stance) {
      case PREDICTS -> Certainty.PROBABLE;
      case DOUBTS, ASKS, DENIES -> Certainty.UNKNOWN;
      default -> Certainty.CERTAIN;
    };
  }

  /** A main clause with a condition of its own; "selbst wenn" and "auch wenn" leave it sure. */
  private static boolean hangsOnCondition(ClauseContext context) {
    for (Clause dependent : context.dependents()) {
      boolean adverbial = dependent.kind() == ClauseKind.ADVERBIAL || dependent.mark().isEmpty();
      if (adverbial && SpeechActRule.isCondition(dependent) && !isConcessive(dependent)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isConcessive(Clause clause) {
    return clause
        .mark()
        .filter(m -> m.index() > 0)
        .map(m -> clause.sentence().word(m.index() - 1).form().toLowerCase(Locale.ROOT))
        .filter(before -> before.equals("selbst") || before.equals("auch"))
        .isPresent();
  }
}
