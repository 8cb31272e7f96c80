package aussage.de;

import java.util.List;

/** Hangs words on words. Shared by threads. */
interface DependencyModel {
  /** The class path resource with the weights. */
  String RESOURCE = "edu/stanford/nlp/models/parser/nndep/UD_German.gz";

  /**
   * The tree over these words; it has one root.
   *
   * @param words as the treebank splits them: contractions in two, ASCII quotation marks
   * @param tags their UPOS tags
   */
  Arcs parse(List<String> words, List<String> tags);
}
