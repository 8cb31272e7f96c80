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
}
