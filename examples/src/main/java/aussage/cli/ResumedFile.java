package aussage.cli;

import aussage.json.InputLine;
import aussage.json.Part;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file of results that may have been begun by an earlier run, wherever that was cut off.
 *
 * <p>Results stand in the order of the articles, a line for each, an error in the place of one that
 * could not be parsed. So what is done is told by the lines alone. Each is compared with its
 * article; a file that belongs to another input, or was written with other options, is left as it
 * is.
 */
final class ResumedFile implements Closeable {
  private static final byte[] BEGINNING = "{\"id\":".getBytes(StandardCharsets.US_ASCII);

  private final Path file;
  private final Set<Part> parts;
  private final FileChannel channel;

  private ResumedFile(Path file, Set<Part> parts, FileChannel channel) {
    this.file = file;
    this.parts = parts;
    this.channel = channel;
  }

  /**
   * Opens it for this run alone; a new one if there is none.
   *
   * @param parts that each result has
   * @throws IOException if it cannot be written, or another run is writing it
   */
  static ResumedFile open(Path file, Set<Part> parts) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new IOException(file + ": no file that can be gone on with");
    }
    try {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      ResumedFile opened = new ResumedFile(file, parts, channel);
      if (!opened.isLocked()) {
        channel.close();
        throw new IOException(file + ": another run is writing it");
      }
      return opened;
    } catch (FileSystemException e) {
      throw new IOException(file + ": " + FileErrors.reason(e), e);
    }
  }

  private boolean isLocked() throws IOException {
    try {
      return channel.tryLock() != null; // Kept until the channel is closed.
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /**
   * The articles that are still to be parsed. What a run has left of a line is cut off, and an
   * error at the very end as well: the input may have grown since, where that run read half a line.
   *
   * @throws IOException if the file belongs to another input or other options; it is unchanged
   */
  ArticleSource rest(ArticleSource articles) throws IOException {
    InputStream in = new BufferedInputStream(Channels.newInputStream(channel), 1 << 16);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    @Nullable InputLine failed = null; // The article of the last line, if that is an error.
    boolean partsSeen = false;
    long kept = 0;
    long end = 0;
    for (long number = 1; readLine(in, line); number++) {
      WrittenLine written = written(number, line.toByteArray());
      InputLine article = articles.next().orElse(null);
      if (article == null || !written.isOf(article)) {
        throw refusal(number, "is not of the article that stands there in the input");
      }
      if (!partsSeen && !written.isError()) {
        partsSeen = true;
        checkParts(number, line.toByteArray());
      }
      kept = end;
      end += line.size() + 1;
      failed = written.isError() ? article : null;
    }
    checkBeginning(line.toByteArray());
    kept = failed == null ? end : kept;
    channel.truncate(kept);
    channel.position(kept);
    return new Rest(Optional.ofNullable(failed), articles);
  }

  private WrittenLine written(long number, byte[] line) throws IOException {
    try {
      return WrittenLine.parse(line);
    } catch (JsonProcessingException e) {
      throw refusal(number, "is no result of parse --format jsonl");
    }
  }

  private void checkParts(long number, byte[] line) throws IOException {
    if (!WrittenLine.parts(line).equals(parts)) {
      throw refusal(number, "has other parts: give the same --only as before");
    }
  }

  /** Nothing but the beginning of a result is cut off. */
  private void checkBeginning(byte[] cut) throws IOException {
    int length = Math.min(cut.length, BEGINNING.length);
    if (!Arrays.equals(cut, 0, length, BEGINNING, 0, length)) {
      throw new IOException(file + ": ends with something that is no result of parse");
    }
  }

  private IOException refusal(long number, String why) {
    return new IOException(
        file + ":" + number + ": " + why + "; the file is left as it is, name another");
  }

  /** For the results of these articles, behind those that are kept. */
  OutputStream out() {
    return Channels.newOutputStream(channel);
  }

  /** The bytes of a line, without its end; false where no line ends any more. */
  private static boolean readLine(InputStream in, ByteArrayOutputStream line) throws IOException {
    line.reset();
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n') {
        return true;
      }
      line.write(b);
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** An article that is parsed again, then those that no run has come to. */
  private static final class Rest implements ArticleSource {
    private final ArticleSource others;
    private Optional<InputLine> again;

    Rest(Optional<InputLine> again, ArticleSource others) {
      this.again = again;
      this.others = others;
    }

    @Override
    public Optional<InputLine> next() throws IOException {
      Optional<InputLine> next = again.isPresent() ? again : others.next();
      again = Optional.empty();
      return next;
    }

    @Override
    public void close() throws IOException {
      others.close();
    }
  }
}
