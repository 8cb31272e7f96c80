package aussage.isolated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Several copies of the library in one JVM, each with its tables and models read anew: under
 * whatever locale and time zone, all say the same.
 */
class IsolationTest {
  private static final Path EXPECTED = Path.of("samples/expected.jsonl");

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @TempDir private Path directory;

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  /** Turkish has other capitals of i, Thai other digits and another calendar. */
  @Tag("models")
  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({"tr-TR, Pacific/Kiritimati", "th-TH-u-ca-buddhist-nu-thai, Pacific/Niue"})
  void isTheSameUnderEveryLocaleAndTimeZone(String tag, String timeZone) throws Exception {
    Locale.setDefault(Locale.forLanguageTag(tag));
    TimeZone.setDefault(TimeZone.getTimeZone(timeZone));
    try (Isolated copy = Isolated.behind()) {
      assertEquals(Files.readString(EXPECTED), copy.samplesAsJson("models"));
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "ar-EG-u-nu-arab",
    "ja-JP-u-ca-japanese",
    "lt-LT",
    "hi-IN-u-nu-deva",
    "az-AZ",
    "fa-IR-u-nu-arabext"
  })
  void isTheSameWithoutModels(String tag) throws Exception {
    try (Isolated copy = Isolated.behind();
        Isolated other = Isolated.behind()) {
      String here = copy.samplesAsJson("core");
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertEquals(here, other.samplesAsJson("core"));
    }
  }

  @Test
  void refusesOtherModels() throws Exception {
    Path model = directory.resolve("edu/stanford/nlp/models/parser/nndep/UD_German.gz");
    Files.createDirectories(model.getParent());
    Files.writeString(model, "dict=1\n");
    try (Isolated copy = Isolated.behind(directory)) {
      ExecutionException failure =
          assertThrows(ExecutionException.class, () -> copy.samplesAsJson("models"));
      String message = String.valueOf(failure.getMessage());
      assertTrue(message.startsWith("aussage.syntax.DamagedModelsException: "), message);
      assertTrue(message.contains("UD_German.gz has the SHA-256 "), message);
      assertTrue(
          message.endsWith(
              ": put exactly edu.stanford.nlp:stanford-corenlp:4.5.10:models-german on the class"
                  + " path, fetched anew"),
          message);
    }
  }
}
