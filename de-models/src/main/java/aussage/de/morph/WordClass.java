package aussage.de.morph;

import aussage.syntax.Reading;
import aussage.syntax.Upos;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which of the dictionary's word classes a tag of the tagger allows. */
final class WordClass {
  private WordClass() {}

  /**
   * The readings that a tag allows; of classes that the dictionary and the tagger draw differently
   * (articles and pronouns, full and auxiliary verbs) with the tag as their class.
   */
  static List<Reading> select(Upos upos, List<Reading> readings) {
    for (List<Upos> choice : choices(upos)) {
      Set<Reading> selected = new LinkedHashSet<>();
      for (Reading reading : readings) {
        if (choice.contains(reading.upos())) {
          selected.add(reading.tagged(upos));
        }
      }
      if (!selected.isEmpty()) {
        return new ArrayList<>(selected);
      }
    }
    return List.of();
  }

  private static List<List<Upos>> choices(Upos upos) {
    return switch (upos) {
      case NOUN -> List.of(List.of(Upos.NOUN), List.of(Upos.PROPN));
      case PROPN -> List.of(List.of(Upos.PROPN), List.of(Upos.NOUN));
      case VERB, AUX -> List.of(List.of(Upos.VERB, Upos.AUX));
      case DET, PRON -> List.of(List.of(upos), List.of(Upos.DET, Upos.PRON));
      case ADJ -> List.of(List.of(Upos.ADJ), List.of(Upos.ADV));
      case ADV -> List.of(List.of(Upos.ADV), List.of(Upos.ADJ));
      case NUM -> List.of(List.of(Upos.NUM));
      default -> List.of(List.of(upos));
    };
  }

  /** Whether words of this class are put together from parts. */
  static boolean isCompounding(Upos upos) {
    return upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.ADJ;
  }
}
