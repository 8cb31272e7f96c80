package aussage.de.depparse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelFileReaderTest {
  @Property
  void readsDecimalsAsFloatParseFloatDoes(
      @ForAll @IntRange(min = -1_600_000, max = 1_600_000) int digits,
      @ForAll @IntRange(min = 0, max = 6) int decimals)
      throws IOException {
    String text =
        String.format(Locale.ROOT, "%." + decimals + "f", digits / Math.pow(10, decimals));
    float[] value = new float[1];
    reader(text + "\n").decimals(value);
    assertEquals(Float.parseFloat(text), value[0]);
  }

  @Test
  void readsHeadersNamesAndIntegers() throws IOException {
    ModelFileReader reader = reader("dict=3\nStraße 0.5 -0.25\n17 4\n");
    assertEquals(3, reader.header("dict"));
    assertEquals("Straße", reader.name());
    float[] row = new float[2];
    reader.decimals(row);
    assertEquals(-0.25f, row[1]);
    assertEquals(17, reader.integer());
    assertEquals(4, reader.integer());
    assertThrows(EOFException.class, reader::integer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pos=3\n", "dictionary=3\n", "\n"})
  void knowsWhatIsNoModel(String text) {
    assertThrows(IOException.class, () -> reader(text).header("dict"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e-5 ", "NaN ", "0,5 ", "0.5.5 ", "123456789.0 "})
  void refusesWhatItWouldReadInexactly(String text) {
    assertThrows(IOException.class, () -> reader(text).decimals(new float[1]));
  }

  private static ModelFileReader reader(String text) {
    return new ModelFileReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
