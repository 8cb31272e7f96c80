package aussage.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** What is wrong with a file, in words. */
final class FileErrors {
  private FileErrors() {}

  static String reason(IOException error) {
    if (error instanceof NoSuchFileException) {
      return "no such file";
    }
    if (error instanceof AccessDeniedException) {
      return "not readable";
    }
    return String.valueOf(error.getMessage());
  }
}
