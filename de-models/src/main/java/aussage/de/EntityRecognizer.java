package aussage.de;

import aussage.de.ner.EntityTagger;
import aussage.syntax.EntityType;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Names: words in, the type of the name each is a part of out. Shared by threads. */
final class EntityRecognizer {
  private static final String RESOURCE = "edu/stanford/nlp/models/ner/german.distsim.crf.ser.gz";
  private static final int BUFFER = 1 << 16;

  private final EntityTagger tagger;

  private EntityRecognizer(EntityTagger tagger) {
    this.tagger = tagger;
  }

  static EntityRecognizer load() {
    try (InputStream in =
        new BufferedInputStream(
            new GZIPInputStream(ModelResource.open(RESOURCE), BUFFER), BUFFER)) {
      return new EntityRecognizer(EntityTagger.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

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
