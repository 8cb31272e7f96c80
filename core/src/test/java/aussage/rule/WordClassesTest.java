package aussage.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordClassesTest {
  /** The classes of the table beside this test. */
  enum Size {
    SMALL,
    LARGE
  }

  /** One more than the table has. */
  enum MoreSizes {
    SMALL,
    LARGE,
    HUGE
  }

  private final WordClasses<Size> words = WordClasses.read(Size.class);

  @Test
  void joinsTheRowsOfAClass() {
    assertEquals(List.of("Zwerg", "Maus", "Krume"), List.copyOf(words.words(Size.SMALL)));
  }

  @Test
  void knowsTheClassesOfAWord() {
    assertTrue(words.has(Size.LARGE, "Wal"));
    assertFalse(words.has(Size.LARGE, "wal"));
    assertEquals(Set.of(Size.SMALL, Size.LARGE), words.byForm().get("maus"));
    assertNull(words.byForm().get("haus"));
  }

  @Test
  void findsTheEndOfAWord() {
    assertEquals("Maus", words.endOf(Size.SMALL, "Maus"));
    assertEquals("", words.endOf(Size.SMALL, "Feldmaus"));
    assertEquals("Wal", words.endOf(Size.LARGE, "BlauWal"));
  }

  @Test
  void tellsWhichClassHasNoWord() {
    IllegalStateException error =
        assertThrows(IllegalStateException.class, () -> WordClasses.read(MoreSizes.class));
    assertTrue(String.valueOf(error.getMessage()).endsWith("no HUGE"), error::getMessage);
  }
}
