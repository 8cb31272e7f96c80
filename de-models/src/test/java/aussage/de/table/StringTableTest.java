package aussage.de.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StringTableTest {
  @Property
  void saysWhatTheMapSays(
      @ForAll Map<String, @IntRange(min = 0) Integer> map, @ForAll String other) {
    StringTable table = new StringTable(map.size());
    map.forEach(table::put);
    assertEquals(map.size(), table.size());
    map.forEach((string, value) -> assertEquals(value, table.get(string)));
    assertEquals(map.getOrDefault(other, StringTable.MISSING), table.get(other));
  }

  @Property
  void takesStringsAsBytes(@ForAll Map<String, @IntRange(min = 0) Integer> map) throws IOException {
    StringTable table = new StringTable(map.size());
    for (Map.Entry<String, Integer> entry : map.entrySet()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new DataOutputStream(bytes).writeUTF(entry.getKey());
      table.put(bytes.toByteArray(), Short.BYTES, bytes.size(), entry.getValue());
    }
    map.forEach((string, value) -> assertEquals(value, table.get(string)));
  }

  @Test
  void refusesBytesThatEndWithinACharacter() {
    StringTable table = new StringTable(1);
    byte[] bytes = "Boje ü".getBytes(StandardCharsets.UTF_8);
    assertThrows(IllegalArgumentException.class, () -> table.put(bytes, 0, bytes.length - 1, 1));
    table.put(bytes, 0, bytes.length, 1);
    assertEquals(1, table.get("Boje ü"));
  }

  @Test
  void keepsManyStringsApart() {
    int count = 200_000; // More than a page.
    StringTable table = new StringTable(count);
    for (int i = 0; i < count; i++) {
      table.put("Wörter€" + i, i);
    }
    for (int i = 0; i < count; i++) {
      assertEquals(i, table.get("Wörter€" + i));
    }
    assertEquals(StringTable.MISSING, table.get("wörter€1"));
  }

  @Test
  void keepsTheFirstNumberAndRefusesMoreThanItHolds() {
    StringTable table = new StringTable(2);
    table.put("Boje", 7);
    table.put("Boje", 8);
    assertEquals(7, table.get("Boje"));
    assertThrows(IllegalStateException.class, () -> table.put("Kran", 1));
  }
}
