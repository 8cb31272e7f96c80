package aussage.de.resource;

import aussage.rule.Table;
import aussage.syntax.DamagedModelsException;
import aussage.syntax.MissingModelsException;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A file of another artifact that is read as data, with its checksum. The table {@code pinned.tsv}
 * has them all.
 *
 * <p>The checksum is made while the file is read; all together cost a tenth of a second where the
 * processor has instructions for it. What was read is given out only if it is right: a damaged
 * model would give wrong trees in silence, and the rules that mend the trees are written for this
 * very model.
 *
 * @param name with its directories
 * @param sha256 in hexadecimal
 * @param artifact that has it, as a dependency is written
 */
public record PinnedFile(String name, String sha256, String artifact) {
  private static final Map<String, PinnedFile> ALL =
      Table.read(PinnedFile.class, "pinned.tsv").stream()
          .map(row -> new PinnedFile(row.get("file"), row.get("sha256"), row.get("artifact")))
          .collect(Collectors.toMap(PinnedFile::name, Function.identity()));

  private static final int BUFFER = 1 << 16;

  /** Makes something of a file's content, of which it may leave the end unread. */
  @FunctionalInterface
  public interface Reader<T> {
    /** Reads; the stream is closed by the caller. */
    T read(InputStream in) throws IOException;
  }

  /**
   * Reads the file of this name from the class path.
   *
   * @throws MissingModelsException if it is not there
   * @throws DamagedModelsException if it is another, or not whole
   */
  public static <T> T read(String name, Reader<T> reader) {
    PinnedFile file = ALL.get(name);
    if (file == null) {
      throw new IllegalArgumentException(name + " is not in pinned.tsv");
    }
    return file.read(PinnedFile.class.getClassLoader(), reader);
  }

  <T> T read(ClassLoader from, Reader<T> reader) {
    try (InputStream in = from.getResourceAsStream(name)) {
      if (in == null) {
        throw new MissingModelsException(
            "German models not on the class path: add " + artifact + " (" + name + " is missing)");
      }
      return verified(new DigestInputStream(in, newSha256()), reader);
    } catch (IOException e) {
      throw damaged("cannot be read to its end", e);
    }
  }

  private <T> T verified(DigestInputStream in, Reader<T> reader) throws IOException {
    try {
      T content = reader.read(in);
      verify(in, null);
      return content;
    } catch (DamagedModelsException e) {
      throw e;
    } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
      verify(in, e); // Perhaps it stumbled over a damage, which then is the better message.
      throw e;
    }
  }

  /** Reads to the end. */
  private void verify(DigestInputStream in, @Nullable Throwable stumbled) throws IOException {
    byte[] rest = new byte[BUFFER];
    while (in.read(rest) >= 0) {
      // For the checksum.
    }
    String found = HexFormat.of().formatHex(in.getMessageDigest().digest());
    if (!found.equals(sha256)) {
      throw damaged("has the SHA-256 " + found + ", not " + sha256, stumbled);
    }
  }

  private DamagedModelsException damaged(String how, @Nullable Throwable cause) {
    return new DamagedModelsException(
        name + " " + how + ": put exactly " + artifact + " on the class path, fetched anew", cause);
  }

  private static MessageDigest newSha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
