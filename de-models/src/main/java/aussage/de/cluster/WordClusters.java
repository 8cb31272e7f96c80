package aussage.de.cluster;

import aussage.de.serial.StringMapSink;
import aussage.de.table.StringTable;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cluster of each of some millions of words: "Kran" and "Bagger" have the same. Immutable.
 *
 * <p>In the models they are by far the largest map of strings.
 */
public final class WordClusters {
  private final StringTable numbers;
  private final List<String> names;

  private WordClusters(StringTable numbers, List<String> names) {
    this.numbers = numbers;
    this.names = names;
  }

  /** The cluster of a word; null if it is in none. Case counts. */
  public @Nullable String get(String word) {
    int number = numbers.get(word);
    return number == StringTable.MISSING ? null : names.get(number);
  }

  /** Takes words and the names of their clusters. */
  public static final class Builder implements StringMapSink {
    private final Map<String, Integer> numbersOfNames = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private @Nullable StringTable numbers;

    /** A builder that has nothing yet. */
    public Builder() {}

    @Override
    public void begin(int size) {
      numbers = new StringTable(size);
      numbersOfNames.clear();
      names.clear();
    }

    @Override
    public void put(String word, String cluster) {
      begun().put(word, number(cluster));
    }

    @Override
    public void put(byte[] bytes, int from, int to, String cluster) {
      begun().put(bytes, from, to, number(cluster));
    }

    private StringTable begun() {
      if (numbers == null) {
        throw new IllegalStateException("no map has begun");
      }
      return numbers;
    }

    private int number(String cluster) {
      Integer number = numbersOfNames.get(cluster);
      if (number == null) {
        number = names.size();
        numbersOfNames.put(cluster, number);
        names.add(cluster);
      }
      return number;
    }

    /**
     * The clusters of the map that began last.
     *
     * @throws IOException if there was none
     */
    public WordClusters build() throws IOException {
      if (numbers == null) {
        throw new InvalidObjectException("a model without clusters of words");
      }
      return new WordClusters(numbers, List.copyOf(names));
    }
  }
}
