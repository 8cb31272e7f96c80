package aussage.de.depparse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FeatureVectorCacheTest {
  @Property
  void keepsTheLastVector(@ForAll int key, @ForAll int other) {
    FeatureVectorCache cache = new FeatureVectorCache(100);
    float[] vector = {1};
    cache.put(key, vector);
    assertSame(vector, cache.get(key));
    if (other != key) {
      assertNull(cache.get(other));
    }
  }

  @Test
  void isBounded() {
    FeatureVectorCache cache = new FeatureVectorCache(100);
    IntStream.range(0, 10_000).forEach(key -> cache.put(key, new float[] {key}));
    long kept = IntStream.range(0, 10_000).filter(key -> cache.get(key) != null).count();
    assertTrue(kept <= 100, "kept " + kept);
  }

  @Test
  void neverMixesUpKeysAmongThreads() {
    FeatureVectorCache cache = new FeatureVectorCache(64);
    IntStream.range(0, 200_000)
        .parallel()
        .forEach(
            i -> {
              int key = (i * 31) % 500;
              float[] found = cache.get(key);
              if (found != null) {
                assertEquals(key, found[0]);
              } else {
                cache.put(key, new float[] {key});
              }
            });
  }

  @Test
  void whatIsSeenOftenOutlivesWhatIsSeenOnce() {
    FeatureVectorCache cache = new FeatureVectorCache(4);
    cache.put(7, new float[1]);
    for (int key = 100; key < 200; key++) {
      cache.put(key, new float[1]);
      assertTrue(cache.get(7) != null, "lost after " + key);
    }
  }
}
