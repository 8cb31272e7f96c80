package aussage.de.morph;

import aussage.rule.Table;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prepositions with an article in them: "im", "zur", "fürs". */
public final class Contractions {
  /**
   * One of them.
   *
   * @param preposition without the article: "in"
   * @param article "dem"
   * @param split whether the models know it in two parts only
   */
  public record Contraction(String preposition, String article, boolean split) {}

  private static final ImmutableMap<String, Contraction> ALL = read();

  private Contractions() {}

  private static ImmutableMap<String, Contraction> read() {
    ImmutableMap.Builder<String, Contraction> all = ImmutableMap.builder();
    for (Table.Row row : Table.read(Contractions.class, "contractions.tsv")) {
      all.put(
          row.get("form"),
          new Contraction(
              row.get("preposition"), row.get("article"), row.get("models").equals("split")));
    }
    return all.buildOrThrow();
  }

  /** The parts of this form, in any case; null if it is none. */
  public static @Nullable Contraction of(String form) {
    return form.length() > 6 ? null : ALL.get(form.toLowerCase(Locale.ROOT));
  }
}
