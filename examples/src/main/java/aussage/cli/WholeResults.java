package aussage.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Results on their way out. None is cut in two when the program is told to end: the last goes out
 * as a whole, and no other begins.
 */
final class WholeResults {
  private static final int BUFFER = 1 << 16;

  /** Who reads nothing for so long gets half a result: the program has to end. */
  private static final int PATIENCE_SECONDS = 3;

  private final OutputStream out;
  private final ByteArrayOutputStream waiting = new ByteArrayOutputStream(BUFFER);
  private final ReentrantLock lock = new ReentrantLock();
  private boolean ended;

  /** Writes UTF-8 there. */
  WholeResults(OutputStream out) {
    this.out = out;
  }

  /** Writes one result, or what stands before or after all; nothing after the end. */
  void write(String result) throws IOException {
    lock.lock();
    try {
      if (!ended) {
        waiting.writeBytes(result.getBytes(StandardCharsets.UTF_8));
        if (waiting.size() >= BUFFER) {
          passOn();
        }
      }
    } finally {
      lock.unlock();
    }
  }

  /** What was written is there for readers. */
  void flush() throws IOException {
    lock.lock();
    try {
      passOn();
      out.flush();
    } finally {
      lock.unlock();
    }
  }

  private void passOn() throws IOException {
    byte[] results = waiting.toByteArray();
    waiting.reset(); // Before it is tried: half of it may be out when it fails.
    out.write(results);
  }

  /** For another thread, when the program is told to end: nothing goes out afterwards. */
  void end() {
    try {
      if (lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        try {
          ended = true;
          flush();
        } finally {
          lock.unlock();
        }
      }
    } catch (IOException e) {
      // There is nobody left to tell: the reader or the disk has gone before.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
