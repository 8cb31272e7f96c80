package aussage.de.repair;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Sentences annotated by hand, read from a file in CoNLL-U beside this class. */
final class Treebank {
  /**
   * A sentence with its tree.
   *
   * @param heads of each word, counted from 0; {@link Draft#ROOT} for the root
   */
  record Entry(
      String id, String text, List<String> forms, List<Integer> heads, List<String> labels) {}

  private static final Splitter COLUMNS = Splitter.on('\t');
  private static final String ID = "# sent_id = ";
  private static final String TEXT = "# text = ";

  private Treebank() {}

  static List<Entry> read(String file) {
    List<Entry> entries = new ArrayList<>();
    try (InputStream stream = Treebank.class.getResourceAsStream(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      Entry entry = empty("", "");
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(ID)) {
          entry = empty(line.substring(ID.length()), "");
        } else if (line.startsWith(TEXT)) {
          entry = empty(entry.id(), line.substring(TEXT.length()));
          entries.add(entry);
        } else if (!line.isEmpty() && line.charAt(0) != '#') {
          List<String> columns = COLUMNS.splitToList(line);
          entry.forms().add(columns.get(1));
          entry.heads().add(Integer.parseInt(columns.get(6)) - 1);
          entry.labels().add(columns.get(7));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return entries;
  }

  private static Entry empty(String id, String text) {
    return new Entry(id, text, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }
}
