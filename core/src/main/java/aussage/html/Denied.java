package aussage.html;

import aussage.dossier.Denial;
import aussage.dossier.Topic;
import aussage.model.Stance;
import java.util.List;
import java.util.stream.Stream;

/** Which figures of a topic somebody denies or doubts. */
final class Denied {
  private Denied() {}

  /** Whether this figure is; not whether the matter as a whole is. */
  static boolean isDenied(Topic topic, int figure) {
    Stance stance = topic.figures().get(figure).stance();
    return stance == Stance.DENIES || stance == Stance.DOUBTS || !deniers(topic, figure).isEmpty();
  }

  /** "Polizei bestreitet". */
  static String by(Topic topic, int figure) {
    List<String> deniers = deniers(topic, figure);
    return deniers.isEmpty()
        ? German.of(topic.figures().get(figure).stance())
        : String.join(", ", deniers);
  }

  private static List<String> deniers(Topic topic, int figure) {
    Stream<Denial> denials =
        topic.denials().stream().filter(denial -> denial.figures().contains(figure));
    return denials.map(German::denies).distinct().toList();
  }
}
