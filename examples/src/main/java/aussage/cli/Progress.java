package aussage.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar that tells how much of the input is read; shown when it takes long enough to wonder. */
final class Progress implements AutoCloseable {
  private static final long PATIENCE_NANOS = 3_000_000_000L;
  private static final int COLUMNS = 79;

  private final Terminal terminal;
  private final long total;
  private final long begun = System.nanoTime();
  private final boolean wanted;
  private long read;
  private @Nullable ProgressBar bar;

  private Progress(Terminal terminal, long total, boolean wanted) {
    this.terminal = terminal;
    this.total = total;
    this.wanted = wanted;
  }

  /** For these files; without any, how much will come is not known and nothing is shown. */
  static Progress of(Terminal terminal, List<Path> files) {
    long total = 0;
    for (Path file : files) {
      total += file.toFile().length();
    }
    return new Progress(terminal, total, total > 0);
  }

  /** The same stream, counted. */
  InputStream watch(InputStream in) {
    return !wanted
        ? in
        : new FilterInputStream(in) {
          @Override
          public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            step(count);
            return count;
          }
        };
  }

  private synchronized void step(int count) {
    read += Math.max(0, count);
    if (bar == null && System.nanoTime() - begun > PATIENCE_NANOS && terminal.showsProgress()) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("aussage")
              .setUnit(" KB", 1 << 10)
              .setInitialMax(total)
              .setStyle(ProgressBarStyle.ASCII)
              .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), COLUMNS))
              .build();
    }
    if (bar != null) {
      bar.stepTo(read);
    }
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
