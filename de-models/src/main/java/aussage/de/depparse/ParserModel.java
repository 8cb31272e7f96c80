package aussage.de.depparse;

import aussage.de.table.StringTable;
import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.List;

/**
 * The weights of a dependency model, as CoreNLP's file has them.
 *
 * <p>Rows are arrays of their own: loops over two rows with the same index are vectorised by the
 * JIT, loops over one large array with two offsets are not.
 *
 * @param wordIds the row of each known word; case counts
 * @param tagIds the row of each tag, from 0
 * @param labels the dependency labels; 0 is {@link #NULL}, 1 the root's
 * @param embeddings words, then tags, then labels; each row has as many columns
 * @param inputWeights for each feature as many rows as an embedding has columns; a row has a column
 *     for each hidden unit
 * @param bias of the hidden units
 * @param outputWeights a row for each hidden unit; a column for each transition
 * @param precomputed the feature ids for which CoreNLP keeps unrounded sums
 */
record ParserModel(
    StringTable wordIds,
    StringTable tagIds,
    List<String> labels,
    float[][] embeddings,
    float[][] inputWeights,
    float[] bias,
    float[][] outputWeights,
    BitSet precomputed) {
  /** Stands for all words, or tags, that the model does not know. */
  static final String UNKNOWN = "-UNKNOWN-";

  /** Stands where there is no word. */
  static final String NULL = "-NULL-";

  /** Above the sentence. */
  static final String ROOT = "-ROOT-";

  /** CoreNLP's default: it keeps sums in double for so many of the ids the file lists. */
  private static final int PRECOMPUTED = 20_000;

  /**
   * Reads a model.
   *
   * @param in unpacked; read once, left open
   * @throws IOException if it is damaged, or a model of other features than {@link Features} has
   */
  static ParserModel read(InputStream in) throws IOException {
    ModelFileReader reader = new ModelFileReader(in);
    int words = reader.header("dict");
    int tags = reader.header("pos");
    int labels = reader.header("label");
    int embedding = reader.header("embeddingSize");
    int hidden = reader.header("hiddenSize");
    int features = reader.header("numTokens");
    int listed = reader.header("preComputed");
    if (features != Features.COUNT || embedding % 4 != 0 || hidden % 4 != 0) {
      throw new IOException("a dependency model of another shape");
    }
    float[][] embeddings = new float[words + tags + labels][embedding];
    StringTable wordIds = ids(names(reader, embeddings, 0, words));
    StringTable tagIds = ids(names(reader, embeddings, words, tags));
    List<String> labelNames = names(reader, embeddings, words + tags, labels);
    return new ParserModel(
        wordIds,
        tagIds,
        labelNames,
        embeddings,
        rows(reader, features * embedding, hidden),
        rows(reader, 1, hidden)[0],
        rows(reader, hidden, 2 * labels - 1),
        precomputed(reader, listed));
  }

  private static List<String> names(
      ModelFileReader reader, float[][] embeddings, int first, int count) throws IOException {
    String[] names = new String[count];
    for (int id = 0; id < count; id++) {
      names[id] = reader.name();
      reader.decimals(embeddings[first + id]);
    }
    return List.of(names);
  }

  private static StringTable ids(List<String> names) {
    StringTable ids = new StringTable(names.size());
    for (int id = 0; id < names.size(); id++) {
      ids.put(names.get(id), id);
    }
    return ids;
  }

  private static float[][] rows(ModelFileReader reader, int count, int columns) throws IOException {
    float[][] rows = new float[count][columns];
    for (float[] row : rows) {
      reader.decimals(row);
    }
    return rows;
  }

  private static BitSet precomputed(ModelFileReader reader, int listed) throws IOException {
    BitSet ids = new BitSet();
    for (int i = 0; i < Math.min(listed, PRECOMPUTED); i++) {
      ids.set(reader.integer());
    }
    return ids;
  }

  /** The row of a word, {@link #UNKNOWN}'s for one that the model does not know. */
  int wordId(String word) {
    int id = wordIds.get(word);
    return id != StringTable.MISSING ? id : known(wordIds, UNKNOWN);
  }

  /** The row of a tag, from 0, {@link #UNKNOWN}'s for one that the model does not know. */
  int tagId(String tag) {
    int id = tagIds.get(tag);
    return id != StringTable.MISSING ? id : known(tagIds, UNKNOWN);
  }

  private static int known(StringTable ids, String name) {
    int id = ids.get(name);
    if (id == StringTable.MISSING) {
      throw new IllegalStateException("the model has no " + name);
    }
    return id;
  }

  /** The row of a tag among all embeddings. */
  int tagRow(int tag) {
    return wordIds.size() + tag;
  }

  /** The row of a label among all embeddings. */
  int labelRow(int label) {
    return wordIds.size() + tagIds.size() + label;
  }

  /** The number of hidden units. */
  int hiddenSize() {
    return bias.length;
  }

  /** The columns of an embedding. */
  int embeddingSize() {
    return embeddings[0].length;
  }
}
