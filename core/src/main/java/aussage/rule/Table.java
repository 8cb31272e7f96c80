package aussage.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A tab-separated resource file: the first line names the columns, lines that begin with {@code #}
 * are comments, empty lines count for nothing. A linguist can edit it; a wrong line is told with
 * its number.
 */
public final class Table {
  private Table() {}

  /**
   * Reads all rows of the file beside a class.
   *
   * @throws IllegalStateException if the file is missing or a row has another number of cells than
   *     the head has columns
   */
  public static List<Row> read(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(
            "resource missing: " + file + " beside " + beside.getName());
      }
      return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /**
   * Reads all rows of a table.
   *
   * @param file what messages call it
   * @throws IllegalStateException if a row has another number of cells than the head has columns
   */
  public static List<Row> parse(String file, String content) {
    List<Row> rows = new ArrayList<>();
    List<String> columns = List.of();
    int number = 0;
    for (int begin = 0; begin < content.length(); ) {
      int feed = content.indexOf('\n', begin);
      int end = feed < 0 ? content.length() : feed;
      String line = content.substring(begin, end);
      begin = end + 1;
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = split(line, '\t');
      if (columns.isEmpty()) {
        columns = cells;
        continue;
      }
      if (cells.size() != columns.size()) {
        throw new IllegalStateException(
            file
                + ":"
                + number
                + ": "
                + cells.size()
                + " cells, but "
                + columns.size()
                + " columns: there must be a tab between two cells");
      }
      rows.add(new Row(file, number, columns, cells));
    }
    return List.copyOf(rows);
  }

  /** The parts between the separators, without white space around them. */
  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, begin)) {
      parts.add(text.substring(begin, end).strip());
      begin = end + 1;
    }
    parts.add(text.substring(begin).strip());
    return List.copyOf(parts);
  }

  /**
   * A line of a table.
   *
   * @param file for messages
   * @param line its number, from 1
   * @param columns the names of the columns
   * @param cells one for each column
   */
  public record Row(String file, int line, List<String> columns, List<String> cells) {
    /**
     * The cell of a column, "" where it is empty.
     *
     * @throws IllegalStateException if the file has no such column
     */
    public String get(String column) {
      int at = columns.indexOf(column);
      if (at < 0) {
        throw new IllegalStateException(
            file + ": no column " + column + ", only " + String.join(", ", columns));
      }
      return cells.get(at);
    }

    /** What is wrong with this row, for a message: "units:3: no such unit". */
    public IllegalStateException wrong(String what) {
      return new IllegalStateException(file + ":" + line + ": " + what);
    }

    /** The cell's parts between commas, without empty ones. */
    public List<String> list(String column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        return List.of();
      }
      List<String> words = split(cell, ',');
      return words.contains("") ? words.stream().filter(word -> !word.isEmpty()).toList() : words;
    }

    /**
     * The cell as a constant of an enum.
     *
     * @throws IllegalStateException if it is none, with file and line
     */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
      try {
        return Enum.valueOf(type, get(column));
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(
            file + ":" + line + ": " + get(column) + " is no " + type.getSimpleName(), e);
      }
    }
  }
}
