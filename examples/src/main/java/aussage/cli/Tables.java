package aussage.cli;

import aussage.dossier.Dossier;
import aussage.dossier.Figure;
import aussage.dossier.Topic;
import aussage.model.Attribution;
import aussage.model.Claim;
import aussage.model.DateRef;
import aussage.model.ParsedArticle;
import aussage.model.Quantity;
import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What was found as small tables of text, for jshell. */
public final class Tables {
  private static final int MAX_CELL = 48;
  private static final String GAP = "  ";

  private final List<String[]> rows = new ArrayList<>();

  private Tables(String... head) {
    row(head);
  }

  private void row(String... cells) {
    rows.add(Arrays.stream(cells).map(Tables::cell).toArray(String[]::new));
  }

  private static String cell(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    if (line.length() <= MAX_CELL) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(MAX_CELL - 2)) ? MAX_CELL - 2 : MAX_CELL - 1;
    return line.substring(0, end) + "…";
  }

  /** Everything that was found in an article; what was not found is left out. */
  public static String of(ParsedArticle article) {
    return List.of(
            article.claims(), article.attributions(), article.quantities(), article.dateRefs())
        .stream()
        .filter(found -> !found.isEmpty())
        .map(Tables::of)
        .collect(Collectors.joining("\n"));
  }

  /** The topics of a dossier, each a table of its figures. */
  public static String of(Dossier dossier) {
    return dossier.topics().stream()
        .map(topic -> topic.label() + ": " + topic.agreement() + "\n" + of(topic, dossier))
        .collect(Collectors.joining("\n"));
  }

  private static String of(Topic topic, Dossier dossier) {
    Tables table = new Tables("figure", "value", "says", "stance", "day", "article");
    for (Figure figure : topic.figures()) {
      table.row(
          figure.quantity().text(),
          Wording.of(figure.quantity()),
          figure.sources().isEmpty() ? "—" : String.join(" < ", figure.sources()),
          Wording.lower(figure.stance()),
          figure.date().orElse("?"),
          dossier.articles().get(figure.article()).article().id());
    }
    return table.toString();
  }

  /**
   * A list of an article: claims, attributions, quantities or dates.
   *
   * @throws IllegalArgumentException if it holds anything else
   */
  public static String of(List<?> found) {
    if (found.isEmpty()) {
      return "nothing\n";
    }
    Object first = found.get(0);
    Tables table;
    if (first instanceof Claim) {
      table = new Tables("claim", "is", "says", "numbers", "dates");
    } else if (first instanceof Attribution) {
      table = new Tables("source", "stance", "cue", "form");
    } else if (first instanceof Quantity) {
      table = new Tables("number", "value", "bounds", "of");
    } else if (first instanceof DateRef) {
      table = new Tables("date", "value", "type");
    } else {
      throw new IllegalArgumentException(
          "no claims, attributions, quantities or dates: " + first.getClass().getSimpleName());
    }
    found.forEach(table::add);
    return table.toString();
  }

  private void add(Object found) {
    if (found instanceof Claim claim) {
      row(
          claim.text(),
          Wording.manner(claim) + (claim.isDenied() ? ", denied" : ""),
          joined(claim.attributions().stream().map(Wording::of).toList()),
          joined(claim.quantities().stream().map(Wording::of).toList()),
          joined(claim.dateRefs().stream().map(Wording::of).toList()));
    } else if (found instanceof Attribution said) {
      row(
          said.source().map(source -> source.name()).orElse("—"),
          Wording.lower(said.stance()),
          said.cue().map(cue -> cue.lemma()).orElse("—"),
          Wording.lower(said.kind()));
    } else if (found instanceof Quantity quantity) {
      row(
          quantity.text(),
          Wording.of(quantity),
          quantity.stated().toString(),
          quantity.counted().map(counted -> counted.text()).orElse("—"));
    } else if (found instanceof DateRef date) {
      row(date.text(), Wording.of(date), date.type().name());
    }
  }

  private static String joined(List<String> parts) {
    return parts.isEmpty() ? "—" : String.join("; ", parts);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    int columns = rows.get(0).length;
    int[] widths = new int[columns];
    for (String[] row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], row[i].length());
      }
    }
    for (int r = 0; r < rows.size(); r++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        line.append(Strings.padEnd(rows.get(r)[i], widths[i], ' ')).append(GAP);
      }
      text.append(line.toString().stripTrailing()).append('\n');
      if (r == 0) {
        text.append("-".repeat(Arrays.stream(widths).sum() + GAP.length() * (columns - 1)));
        text.append('\n');
      }
    }
    return text.toString();
  }
}
