package aussage.claim;

import aussage.model.ArgumentRole;
import aussage.model.Certainty;
import aussage.model.Checkability;
import aussage.model.DateRef;
import aussage.model.Quantity;
import aussage.model.SpeechAct;
import aussage.model.Tense;
import aussage.rule.Example;
import aussage.rule.Rule;
import aussage.rule.Table;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Optional;

/** Whether a clause states as a fact what can be looked up, and what decides it. */
final class CheckabilityRule implements Rule {
  private enum Kind {
    JUDGEMENT,
    STATE
  }

  /** Clauses of these say what somebody likes or deserves. */
  private static final ImmutableSet<String> JUDGING_VERBS =
      ImmutableSet.of("gefallen", "missfallen", "verdienen", "überzeugen", "enttäuschen");

  private final ImmutableSetMultimap<Kind, String> words;

  CheckabilityRule() {
    ImmutableSetMultimap.Builder<Kind, String> builder = ImmutableSetMultimap.builder();
    for (Table.Row row : Table.read(CheckabilityRule.class, "judgements.tsv")) {
      builder.putAll(row.constant("kind", Kind.class), row.list("words"));
    }
    this.words = builder.build();
  }

  @Override
  public String id() {
    return "claim.checkability";
  }

  @Override
  public String reason() {
    return "Figures, days, names, states and acts can be looked up; wishes and judgements cannot.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Die Brücke ist 40 Meter lang.", "FIGURE"),
        Example.of("Der Sänger starb am 3. Mai 2019.", "DATE"),
        Example.of("Die Stadt verkaufte das Haus.", "ACT"),
        Example.of("Lisa Kern ist Richterin.", "NAME"),
        Example.of("Das Museum ist geschlossen.", "STATE"),
        Example.of("Das Spiel war schön.", "OPINION"),
        Example.of("Der Umbau war ein Fehler.", "OPINION"),
        Example.of("Die Zweifel wachsen.", "UNSPECIFIC"),
        Example.of("Kommt die Trainerin?", "QUESTION"),
        Example.of("Die Stadt muss den Damm erhöhen.", "DEMAND"),
        Example.of("Der Damm könnte brechen.", "FORECAST"),
        Example.of("Wenn der Damm bricht, läuft das Tal voll.", "CONDITION"));
  }

  Checkability checkability(
      ClauseContext context,
      SpeechAct speechAct,
      Certainty certainty,
      Tense tense,
      List<Quantity> quantities,
      List<DateRef> dateRefs) {
    switch (speechAct) {
      case QUESTION:
        return Checkability.QUESTION;
      case DEMAND:
        return Checkability.DEMAND;
      case CONDITION:
        return Checkability.CONDITION;
      case STATEMENT:
        break;
    }
    boolean supposed = certainty == Certainty.POSSIBLE || certainty == Certainty.PROBABLE;
    if (tense == Tense.FUTURE || supposed) {
      return Checkability.FORECAST;
    }
    if (!quantities.isEmpty()) {
      return Checkability.FIGURE;
    }
    Optional<Checkability> said = ofPredicative(context);
    if (said.isPresent() && said.get() == Checkability.OPINION) {
      return Checkability.OPINION;
    }
    if (dateRefs.stream().anyMatch(date -> date.interval().isPresent())) {
      return Checkability.DATE;
    }
    return said.orElseGet(() -> ofVerb(context));
  }

  private Optional<Checkability> ofPredicative(ClauseContext context) {
    for (Part part : context.parts()) {
      if (part.is(ArgumentRole.PREDICATIVE)) {
        return Optional.of(ofPredicative(context.sentence(), part.head()));
      }
    }
    boolean judging = JUDGING_VERBS.contains(context.clause().verbs().lemma());
    return judging ? Optional.of(Checkability.OPINION) : Optional.empty();
  }

  private Checkability ofPredicative(Sentence sentence, Word head) {
    if (!head.upos().isNominal()) {
      return words.containsEntry(Kind.STATE, head.lemma())
          ? Checkability.STATE
          : Checkability.OPINION;
    }
    boolean judged = words.containsEntry(Kind.JUDGEMENT, head.lemma());
    for (Word adjective : sentence.children(head, "amod")) {
      judged |= words.containsEntry(Kind.JUDGEMENT, adjective.lemma());
    }
    return judged ? Checkability.OPINION : Checkability.NAME;
  }

  /** An act needs somebody and something it is done to, or a place. */
  private static Checkability ofVerb(ClauseContext context) {
    if (context.subject().isEmpty()) {
      return Checkability.UNSPECIFIC;
    }
    if (context.clause().verbs().voice() == Voice.STATE) {
      return Checkability.STATE;
    }
    for (Part part : context.parts()) {
      if (part.role().filter(CheckabilityRule::completesAct).isPresent()) {
        return Checkability.ACT;
      }
    }
    return context.clause().verbs().voice() == Voice.PASSIVE
        ? Checkability.ACT
        : Checkability.UNSPECIFIC;
  }

  private static boolean completesAct(ArgumentRole role) {
    return switch (role) {
      case OBJECT, INDIRECT_OBJECT, LOCATION, DIRECTION, AGENT -> true;
      default -> false;
    };
  }
}
