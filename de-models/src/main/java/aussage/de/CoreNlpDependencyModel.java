package aussage.de;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;

/** CoreNLP's own inference. */
final class CoreNlpDependencyModel implements DependencyModel {
  private final DependencyParser parser;

  private CoreNlpDependencyModel(DependencyParser parser) {
    this.parser = parser;
  }

  static DependencyModel load() {
    Properties properties = new Properties();
    properties.setProperty("numCached", "20000");
    return new CoreNlpDependencyModel(DependencyParser.loadFromModelFile(RESOURCE, properties));
  }

  @Override
  public Arcs parse(List<String> words, List<String> tags) {
    List<TaggedWord> tagged = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      tagged.add(new TaggedWord(words.get(i), tags.get(i)));
    }
    int[] heads = new int[words.size()];
    Arrays.fill(heads, -1);
    List<String> labels = new ArrayList<>(Collections.nCopies(words.size(), "root"));
    for (TypedDependency arc : parser.predict(tagged).typedDependencies()) {
      int dependent = arc.dep().index() - 1;
      heads[dependent] = arc.gov().index() - 1;
      labels.set(dependent, arc.reln().toString());
    }
    return new Arcs(heads, labels);
  }
}
