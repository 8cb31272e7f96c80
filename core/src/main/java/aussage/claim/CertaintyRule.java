package aussage.claim;

import aussage.model.Attribution;
import aussage.model.AttributionKind;
import aussage.model.Certainty;
import aussage.model.Cue;
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
  private final Frames frames = Frames.load();

  CertaintyRule() {
    ImmutableMap.Builder<String, Certainty> map = ImmutableMap.builder();
    for (Table.Row row : Table.read(CertaintyRule.class, "adverbs.tsv")) {
      map.put(row.get("form"), row.constant("effect", Certainty.class));
    }
    this.adverbs = map.buildOrThrow();
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
        Example.of("Hält die Brücke?", "UNKNOWN"),
        Example.of("Es ist sicher, dass die Brücke hält.", "CERTAIN"),
        Example.of("Es ist nicht sicher, dass die Brücke hält.", "UNKNOWN"),
        Example.of("Es gilt als wahrscheinlich, dass die Brücke hält.", "PROBABLE"),
        Example.of("Dass die Brücke hält, lässt sich nicht beweisen.", "UNKNOWN"),
        Example.of("Wie viele Menschen das Haus bewohnen, ist nicht bekannt.", "UNKNOWN"),
        Example.of("Warum die Brücke einstürzte, muss noch geklärt werden.", "UNKNOWN"));
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
    if (verbs.withZu() && frames.contains(lemma)) {
      return frames.effect(lemma); // "scheint zu sinken"
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
        leader.kind() == ClauseKind.COMPLEMENT
            || leader.kind() == ClauseKind.INFINITIVE
            || Interrogatives.open(leader);
    if (!framed || leader.parent().isEmpty()) {
      return Certainty.CERTAIN;
    }
    if (leader.kind() == ClauseKind.INFINITIVE && leader.mark().isPresent()) {
      return Certainty.CERTAIN;
    }
    Clause above = leader.parent().get();
    Certainty ofNoun =
        leader
            .sentence()
            .head(leader.head())
            .filter(noun -> noun.upos().isNominal())
            .map(noun -> frames.effect(noun.lemma()))
            .orElse(Certainty.CERTAIN);
    return frames.effect(above).weaker(ofNoun);
  }

  /**
   * Whether a clause only says how sure another one is: "Es ist unklar, ob …", "Es scheint, dass
   * …".
   */
  boolean onlyRates(ClauseContext context) {
    Clause clause = context.clause();
    boolean formal =
        context.subject().map(s -> s.head().form().equalsIgnoreCase("es")).orElse(true);
    boolean rates =
        clause.isCopular()
            ? frames.contains(clause.head().lemma())
            : formal
                && (frames.contains(clause.verbs().lemma())
                    || Frames.predicative(clause).filter(frames::contains).isPresent());
    return rates && context.dependents().stream().anyMatch(CertaintyRule::isRated);
  }

  private static boolean isRated(Clause clause) {
    return clause.kind() == ClauseKind.COMPLEMENT || Interrogatives.open(clause);
  }

  /** Whether an adverb weakens its clause and is no argument: "wahrscheinlich". */
  boolean isSentenceAdverb(Word word) {
    return adverbs.containsKey(word.form().toLowerCase(Locale.ROOT));
  }

  private Certainty byAttribution(ClauseContext context) {
    Certainty weakest = Certainty.CERTAIN;
    boolean relative = context.clause().leader().kind() == ClauseKind.RELATIVE;
    for (Attribution attribution : context.attributions()) {
      if (attribution.kind() == AttributionKind.HEARSAY) {
        weakest = weakest.weaker(ofHearsay(attribution));
      } else if (!relative) {
        weakest = weakest.weaker(byCue(attribution, context.siblings()));
        weakest = weakest.weaker(ofStance(attribution.stance()));
      }
    }
    return weakest;
  }

  /** "sollen" and "angeblich" leave it open, "offenbar" is inferred from something. */
  private Certainty ofHearsay(Attribution attribution) {
    return attribution.cue().map(cue -> adverbs.get(cue.lemma())).orElse(Certainty.UNKNOWN);
  }

  /** What the verb of saying makes of it: "vermutet", "schließt nicht aus". */
  private Certainty byCue(Attribution attribution, List<Clause> clauses) {
    if (attribution.cue().isEmpty()) {
      return Certainty.CERTAIN;
    }
    Cue cue = attribution.cue().get();
    for (Clause clause : clauses) {
      if (cue.spans().contains(clause.verbs().main().span())) {
        return frames.effect(clause);
      }
    }
    return frames.effect(cue.lemma());
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
