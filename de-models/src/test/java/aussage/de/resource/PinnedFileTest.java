package aussage.de.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import aussage.syntax.DamagedModelsException;
import aussage.syntax.MissingModelsException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PinnedFileTest {
  /** Of "abc", from FIPS 180-2. */
  private static final String SHA_256_OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  private static final PinnedFile FILE = new PinnedFile("m/abc", SHA_256_OF_ABC, "g:a:1");

  @Test
  void givesWhatWasRead() {
    assertEquals("abc", FILE.read(with("abc"), PinnedFileTest::string));
  }

  @Test
  void looksAtTheEndThatNobodyReads() {
    assertEquals("a", FILE.read(with("abc"), in -> Character.toString(in.read())));
    assertThrows(
        DamagedModelsException.class, () -> FILE.read(with("abcd"), in -> in.readNBytes(3)));
  }

  @Test
  void saysWhatToDoAboutDamage() {
    DamagedModelsException damage =
        assertThrows(
            DamagedModelsException.class, () -> FILE.read(with("ab"), PinnedFileTest::string));
    assertEquals(
        "m/abc has the SHA-256"
            + " fb8e20fc2e4c3f248c60c39bd652f3c1347298bb977b8b4d5903b85055620603, not "
            + SHA_256_OF_ABC
            + ": put exactly g:a:1 on the class path, fetched anew",
        damage.getMessage());
  }

  @Test
  void saysWhatIsMissing() {
    assertEquals(
        "German models not on the class path: add g:a:1 (m/abc is missing)",
        assertThrows(MissingModelsException.class, () -> FILE.read(with(null), InputStream::read))
            .getMessage());
  }

  /** What a reader makes of a damaged file is beside the point. */
  @Test
  void takesDamageForTheCauseOfWhatFails() {
    for (Throwable stumbled :
        new Throwable[] {new EOFException(), new NegativeArraySizeException()}) {
      PinnedFile.Reader<String> reader = in -> fail(stumbled);
      DamagedModelsException damage =
          assertThrows(DamagedModelsException.class, () -> FILE.read(with("ab"), reader));
      assertEquals(stumbled, damage.getCause());
    }
    PinnedFile.Reader<String> reader = in -> fail(new NegativeArraySizeException());
    assertThrows(NegativeArraySizeException.class, () -> FILE.read(with("abc"), reader));
  }

  @Test
  void takesAStreamThatBreaksOffForDamage() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("invalid block");
          }
        };
    DamagedModelsException damage =
        assertThrows(
            DamagedModelsException.class, () -> FILE.read(loader(broken), PinnedFileTest::string));
    assertInstanceOf(IOException.class, damage.getCause());
  }

  @Test
  void knowsOnlyWhatIsInTheTable() {
    assertThrows(
        IllegalArgumentException.class, () -> PinnedFile.read("m/abc", InputStream::readAllBytes));
    assertNotNull(
        PinnedFile.read("org/languagetool/resource/de/german.info", InputStream::readAllBytes));
  }

  private static String fail(Throwable failure) throws IOException {
    if (failure instanceof IOException unread) {
      throw unread;
    }
    throw (RuntimeException) failure;
  }

  private static String string(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }

  private static ClassLoader with(@Nullable String content) {
    return loader(
        content == null
            ? null
            : new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }

  /** Has one file, and that once. */
  private static ClassLoader loader(@Nullable InputStream content) {
    return new ClassLoader(null) {
      @Override
      public @Nullable InputStream getResourceAsStream(String name) {
        return content;
      }
    };
  }
}
