package aussage.de.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordClustersTest {
  @Property
  void saysWhatTheMapSays(@ForAll Map<String, String> map, @ForAll String other)
      throws IOException {
    WordClusters clusters = clusters(map);
    map.forEach((word, cluster) -> assertEquals(cluster, clusters.get(word)));
    assertEquals(map.get(other), clusters.get(other));
  }

  @Test
  void keepsManyWordsApart() throws IOException {
    Map<String, String> map = new HashMap<>();
    for (int i = 0; i < 50_000; i++) {
      map.put("Wort" + i, Integer.toString(i % 600));
    }
    WordClusters clusters = clusters(map);
    map.forEach((word, cluster) -> assertEquals(cluster, clusters.get(word)));
    assertNull(clusters.get("wort1"));
    assertNull(clusters.get(""));
  }

  @Test
  void tellsThatThereAreNone() {
    assertThrows(IOException.class, () -> new WordClusters.Builder().build());
  }

  private static WordClusters clusters(Map<String, String> map) throws IOException {
    WordClusters.Builder builder = new WordClusters.Builder();
    builder.begin(map.size());
    map.forEach(builder::put);
    return builder.build();
  }
}
