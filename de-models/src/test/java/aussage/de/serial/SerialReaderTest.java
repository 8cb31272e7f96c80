package aussage.de.serial;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SerialReaderTest {
  private static final int MANY = 20_000;

  /** Keeps what large maps have. */
  private static final class Kept implements StringMapSink {
    private final Map<String, String> entries = new HashMap<>();
    private int expected;

    @Override
    public void begin(int size) {
      expected = size;
    }

    @Override
    public void put(String key, String value) {
      entries.put(key, value);
    }

    @Override
    public void put(byte[] bytes, int from, int to, String value) {
      entries.put(new String(bytes, from, to - from, StandardCharsets.UTF_8), value);
    }
  }

  @Property
  void readsStringsAsTheyWere(@ForAll String text) throws IOException {
    assertEquals(text, reader(text).read());
  }

  @Property
  void readsNumbers(@ForAll int[] integers, @ForAll double[] decimals) throws IOException {
    SerialReader reader = reader(integers, decimals);
    assertArrayEquals(integers, reader.read(int[].class));
    assertArrayEquals(decimals, reader.read(double[].class));
  }

  @Property
  void readsMapsAndWhatIsShared(@ForAll Map<String, Integer> map) throws IOException {
    List<Object> list = new ArrayList<>(map.keySet());
    SerialReader reader = reader(new HashMap<>(map), list);
    SerialObject read = reader.read(SerialObject.class);
    Map<Object, Object> entries = new HashMap<>();
    for (int i = 0; i < read.contents().size(); i += 2) {
      entries.put(read.contents().get(i), read.contents().get(i + 1));
    }
    assertEquals(map, entries);
    assertEquals(list, reader.read(SerialObject.class).contents());
  }

  @Test
  void readsFieldsOfAllParents() throws IOException {
    SerialObject read = reader(new IllegalStateException("Boje")).read(SerialObject.class);
    assertEquals("java.lang.IllegalStateException", read.className());
    assertEquals("Boje", read.field("detailMessage", String.class));
    assertSame(read, read.field("cause", SerialObject.class));
    assertThrows(IOException.class, () -> read.field("detailMessage", Integer.class));
    assertThrows(IOException.class, () -> read.field("message", String.class));
  }

  @Test
  void readsConstantsByName() throws IOException {
    assertEquals("DAYS", reader(TimeUnit.DAYS).read());
  }

  @Test
  void readsSetsAndNull() throws IOException {
    ConcurrentHashMap<String, Boolean> map = new ConcurrentHashMap<>(Map.of("Boje", true));
    List<Object> contents = reader(map).read(SerialObject.class).contents();
    assertEquals(Arrays.asList("Boje", null, null), withoutBoolean(contents));
  }

  private static List<Object> withoutBoolean(List<Object> contents) {
    return contents.stream().filter(value -> !(value instanceof SerialObject)).toList();
  }

  @Test
  void handsLargeMapsOn() throws IOException {
    HashMap<String, String> map = new HashMap<>();
    for (int i = 0; i < MANY; i++) {
      map.put("Wort" + i, Integer.toString(i % 600));
    }
    Kept kept = new Kept();
    SerialReader reader = new SerialReader(data(map, "danach"), kept);
    assertTrue(reader.read(SerialObject.class).contents().isEmpty());
    assertEquals(MANY, kept.expected);
    assertEquals(map, kept.entries);
    assertEquals("danach", reader.read());
  }

  @Test
  void leavesLargeMapsToIntegersOutButNotTheirKeys() throws IOException {
    HashMap<String, Integer> map = new HashMap<>();
    for (int i = 0; i < MANY; i++) {
      map.put("Wort" + i, i % 600);
    }
    List<String> keys = new ArrayList<>(map.keySet());
    SerialReader reader = reader(map, keys, "danach");
    assertTrue(reader.read(SerialObject.class).contents().isEmpty());
    assertEquals(keys, reader.read(SerialObject.class).contents());
    assertEquals("danach", reader.read());
  }

  @Test
  void handsRowsOnOneByOne() throws IOException {
    double[][] rows = {{1.5, -2}, {}, {0.25}};
    List<double[]> read = new ArrayList<>();
    SerialReader reader = reader(rows, "danach");
    reader.readRows(read::add);
    assertArrayEquals(rows, read.toArray(double[][]::new));
    assertEquals("danach", reader.read());
    assertThrows(IOException.class, () -> reader("Boje").readRows(read::add));
    assertThrows(IOException.class, () -> reader(new double[] {1}).readRows(read::add));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u00AC", "no stream of objects"})
  void knowsWhatIsNoStream(String text) {
    DataReader in = new DataReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    assertThrows(IOException.class, () -> new SerialReader(in, new Kept()));
  }

  @Property
  void tellsDamage(@ForAll byte[] damage) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(new byte[] {(byte) 0xAC, (byte) 0xED, 0, 5});
    bytes.writeBytes(damage);
    SerialReader reader =
        new SerialReader(new DataReader(new ByteArrayInputStream(bytes.toByteArray())), new Kept());
    try {
      reader.read();
    } catch (IOException e) {
      // Whatever is read, nothing else is thrown.
    }
  }

  private static SerialReader reader(Object... objects) throws IOException {
    return new SerialReader(data(objects), new Kept());
  }

  private static DataReader data(Object... objects) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      for (Object object : objects) {
        out.writeObject(object);
      }
    }
    return new DataReader(new ByteArrayInputStream(bytes.toByteArray()));
  }
}
