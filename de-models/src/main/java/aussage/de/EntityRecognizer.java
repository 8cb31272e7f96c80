package aussage.de;

import aussage.de.ner.EntityTagger;
import aussage.syntax.EntityType;
import java.util.List;

/**
 * Names: words in, the type of the name each is a part of out. Shared by threads.
 *
 * @param tagger finds them
 */
record EntityRecognizer(EntityTagger tagger) {
  List<EntityType> recognize(List<String> words) {
    return tagger.tag(words).stream().map(EntityRecognizer::type).toList();
  }

  private static EntityType type(String answer) {
    return switch (answer) {
      case "PERSON" -> EntityType.PERSON;
      case "LOCATION" -> EntityType.LOCATION;
      case "ORGANIZATION" -> EntityType.ORGANIZATION;
      case "MISC" -> EntityType.MISC;
      default -> EntityType.NONE;
    };
  }
}
