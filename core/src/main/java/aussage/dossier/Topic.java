package aussage.dossier;

import aussage.model.Unit;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One matter and all figures on it.
 *
 * @param label what it is about, in German: "freiwillige Helfer in Emden"
 * @param unit the first figure's; all values are in it
 * @param lemmas the nouns that name the thing
 * @param modifiers what they say of which things are meant, in dictionary form: "freiwillig"
 * @param place where
 * @param partOf the index of the topic that this one is a part of
 * @param figures in the order of articles and text
 * @param range the lowest and the highest number stated
 * @param agreement how the figures lie to each other
 * @param conflicts the pairs that contradict each other
 * @param denials who denies or doubts
 */
public record Topic(
    String label,
    Unit unit,
    List<String> lemmas,
    List<String> modifiers,
    Optional<String> place,
    OptionalInt partOf,
    List<Figure> figures,
    Optional<Range<BigDecimal>> range,
    Agreement agreement,
    List<Conflict> conflicts,
    List<Denial> denials) {
  public Topic {
    lemmas = List.copyOf(lemmas);
    modifiers = List.copyOf(modifiers);
    figures = List.copyOf(figures);
    conflicts = List.copyOf(conflicts);
    denials = List.copyOf(denials);
  }
}
