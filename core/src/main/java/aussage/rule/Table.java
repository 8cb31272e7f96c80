package aussage.rule;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A tab-separated resource file: the first line names the columns, lines that begin with {@code #}
 * are comments, empty lines count for nothing. A linguist can edit it; a wrong line is told with
 * its number.
 */
public final class Table {
  private static final Splitter TABS = Splitter.on('\t').trimResults();
  private static final Splitter WORDS = Splitter.on(',').trimResults().omitEmptyStrings();

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

  static List<Row> parse(String file, String content) {
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    List<String> columns = List.of();
    int number = 0;
    for (String line : content.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = TABS.splitToList(line);
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
                + " columns");
      }
      ImmutableMap.Builder<String, String> row = ImmutableMap.builder();
      for (int i = 0; i < cells.size(); i++) {
        row.put(columns.get(i), cells.get(i));
      }
      rows.add(new Row(file, number, row.buildOrThrow()));
    }
    return rows.build();
  }

  /**
   * A line of a table.
   *
   * @param file for messages
   * @param line its number, from 1
   * @param cells by column name
   */
  public record Row(String file, int line, ImmutableMap<String, String> cells) {
    /**
     * The cell of a column, "" where it is empty.
     *
     * @throws IllegalStateException if the file has no such column
     */
    public String get(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new IllegalStateException(file + ": no column " + column);
      }
      return cell;
    }

    /** The cell's parts between commas, without empty ones. */
    public List<String> list(String column) {
      return WORDS.splitToList(get(column));
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
