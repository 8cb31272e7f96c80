package aussage.de.depparse;

import org.jspecify.annotations.Nullable;

/**
 * A bounded cache of vectors by integer keys, shared by threads without a lock.
 *
 * <p>A key can stand in one set of four slots only. A vector that is found moves one slot ahead, a
 * new one takes the last slot: what is seen once does not displace what is seen often. Threads may
 * overwrite each other's entries; then a vector is lost and computed again, or stands there twice,
 * and the result is the same. Entries are immutable and their fields final, so that a thread sees
 * an entry whole or not at all.
 */
final class FeatureVectorCache {
  private static final int WAYS = 4;

  private final @Nullable Entry[] slots;
  private final int sets;

  /**
   * An empty cache.
   *
   * @param capacity the number of vectors it keeps at most
   */
  FeatureVectorCache(int capacity) {
    sets = Math.max(1, capacity / WAYS);
    slots = new Entry[sets * WAYS];
  }

  /** The vector put under this key, if it is still there. */
  float @Nullable [] get(int key) {
    int first = firstSlot(key);
    for (int slot = first; slot < first + WAYS; slot++) {
      Entry entry = slots[slot];
      if (entry != null && entry.key == key) {
        if (slot > first) {
          slots[slot] = slots[slot - 1];
          slots[slot - 1] = entry;
        }
        return entry.vector;
      }
    }
    return null;
  }

  /** Keeps a vector, which must not change any more. */
  void put(int key, float[] vector) {
    int first = firstSlot(key);
    int slot = first;
    while (slot < first + WAYS - 1 && slots[slot] != null) {
      slot++;
    }
    slots[slot] = new Entry(key, vector);
  }

  private int firstSlot(int key) {
    long hash = (key * 0x9E3779B9L) & 0xFFFFFFFFL;
    return (int) (hash * sets >>> 32) * WAYS;
  }

  private record Entry(int key, float[] vector) {}
}
