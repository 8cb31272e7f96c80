package aussage.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is said to be the case: one clause, with who says it, how surely, and which numbers and
 * dates it holds.
 *
 * @param span the clause
 * @param text what stands there
 * @param sentence the sentence it stands in
 * @param subject empty where an infinitive or a clause is all there is
 * @param predicate the verb
 * @param arguments the other parts of the clause, in the order of the text
 * @param polarity whether it is said to be so or not
 * @param certainty how surely
 * @param tense of the verb form
 * @param speechAct what is done by saying it
 * @param attributions those whose content it stands in, from the outermost source to the innermost
 * @param quantities those of its own clause
 * @param dateRefs those of its own clause
 * @param triples the claim as flat triples, one for each argument
 */
public record Claim(
    Span span,
    String text,
    Span sentence,
    Optional<Subject> subject,
    Predicate predicate,
    List<Argument> arguments,
    Polarity polarity,
    Certainty certainty,
    Tense tense,
    SpeechAct speechAct,
    List<Attribution> attributions,
    List<Quantity> quantities,
    List<DateRef> dateRefs,
    List<Triple> triples) {
  public Claim {
    Objects.requireNonNull(subject, "subject");
    arguments = List.copyOf(arguments);
    attributions = List.copyOf(attributions);
    quantities = List.copyOf(quantities);
    dateRefs = List.copyOf(dateRefs);
    triples = List.copyOf(triples);
  }

  /** Whether some source is reported to deny it. */
  public boolean isDenied() {
    return attributions.stream().anyMatch(Attribution::isDenied);
  }

  /** Whether figures, dates or acts can decide it, with the reason. */
  public Checkability checkability() {
    return Checkability.of(this);
  }

  /** The same claim, denied or not. */
  public Claim withPolarity(Polarity other) {
    return new Claim(
        span,
        text,
        sentence,
        subject,
        predicate,
        arguments,
        other,
        certainty,
        tense,
        speechAct,
        attributions,
        quantities,
        dateRefs,
        triples);
  }

  /** The same claim with other triples. */
  public Claim withTriples(List<Triple> others) {
    return new Claim(
        span,
        text,
        sentence,
        subject,
        predicate,
        arguments,
        polarity,
        certainty,
        tense,
        speechAct,
        attributions,
        quantities,
        dateRefs,
        others);
  }
}
