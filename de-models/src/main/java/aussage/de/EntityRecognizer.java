package aussage.de;

import aussage.syntax.EntityType;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.SentenceUtils;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** CoreNLP's named entity recogniser: words in, the type of the name each is a part of out. */
final class EntityRecognizer {
  private static final String RESOURCE = "edu/stanford/nlp/models/ner/german.distsim.crf.ser.gz";
  private static final int BUFFER = 1 << 16;

  private final CRFClassifier<CoreLabel> classifier;

  private EntityRecognizer(CRFClassifier<CoreLabel> classifier) {
    this.classifier = classifier;
  }

  static EntityRecognizer load() {
    try (InputStream in =
        new BufferedInputStream(
            new GZIPInputStream(ModelResource.open(RESOURCE), BUFFER), BUFFER)) {
      return new EntityRecognizer(CRFClassifier.getClassifier(in));
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(RESOURCE + " cannot be read", e);
    }
  }

  List<EntityType> recognize(List<String> words) {
    return classifier
        .classifySentence(SentenceUtils.toCoreLabelList(words.toArray(String[]::new)))
        .stream()
        .map(word -> type(word.get(AnswerAnnotation.class)))
        .toList();
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
