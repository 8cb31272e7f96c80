package aussage.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FormCacheTest {
  private final List<String> asked = new ArrayList<>();
  private final FormCache<String> cache =
      new FormCache<>(
          form -> {
            asked.add(form);
            return form + "!";
          });

  @Test
  void asksForAFormOnce() {
    assertEquals("elf!", cache.get("elf"));
    assertEquals("elf!", cache.get(new String("elf")));
    assertEquals(List.of("elf"), asked);
  }

  @Test
  void keepsNoLongForm() {
    String lengthy = "a".repeat(41);
    assertEquals(lengthy + "!", cache.get(lengthy));
    assertEquals(lengthy + "!", cache.get(lengthy));
    assertEquals(List.of(lengthy, lengthy), asked);
  }

  /** "Aa" and "BB" have the same hash. */
  @Test
  void tellsFormsOfOneHashApart() {
    assertEquals("Aa!", cache.get("Aa"));
    assertEquals("BB!", cache.get("BB"));
    assertEquals("Aa!", cache.get("Aa"));
  }

  @Property(tries = 100)
  void saysTheSameWhateverWasAskedBefore(@ForAll List<String> forms) {
    for (String form : forms) {
      assertEquals(form + "!", cache.get(form));
    }
  }
}
