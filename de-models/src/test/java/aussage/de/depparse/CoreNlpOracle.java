package aussage.de.depparse;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What CoreNLP itself says. */
final class CoreNlpOracle {
  static final String MODEL = "edu/stanford/nlp/models/parser/nndep/UD_German.gz";

  private final DependencyParser parser = DependencyParser.loadFromModelFile(MODEL);

  Arcs parse(List<String> words, List<String> tags) {
    List<TaggedWord> tagged = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      tagged.add(new TaggedWord(words.get(i), tags.get(i)));
    }
    int[] heads = new int[words.size()];
    String[] labels = new String[words.size()];
    for (TypedDependency arc : parser.predict(tagged).typedDependencies()) {
      int dependent = arc.dep().index() - 1;
      heads[dependent] = arc.gov().index() - 1;
      labels[dependent] = arc.reln().toString();
    }
    return new Arcs(heads, Arrays.asList(labels));
  }
}
