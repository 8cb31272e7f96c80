package aussage.de.serial;

/** Takes the entries of large maps of strings to strings as they are read. */
public interface StringMapSink {
  /**
   * A map begins.
   *
   * @param size how many entries it has
   */
  void begin(int size);

  /** An entry of the map that began last. */
  void put(String key, String value);

  /**
   * An entry of the map that began last.
   *
   * @param bytes has the key in the "modified UTF-8" of {@link java.io.DataInput}; used again
   *     afterwards
   * @param from where the key begins
   * @param to where it ends, exclusive
   */
  void put(byte[] bytes, int from, int to, String value);
}
