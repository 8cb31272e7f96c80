package aussage.attribution;

import aussage.rule.Table;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;

/** Nouns that name the words of somebody: "Angaben", "Meinung", "Ankündigung". */
final class SourceNouns {
  /** When such a noun behind "nach" names a source. */
  private enum From {
    /** Never: "aller Voraussicht nach". */
    NO,
    /** With any article: "nach der Meinung". */
    ALWAYS,
    /** Not with an article in the singular: "nach der Rede" says when. */
    LOOSE,
    /** With an indefinite article as well: "nach einer Mitteilung des Amtes". */
    INDEFINITE
  }

  private static final NounTable<From> NOUNS = read();

  private SourceNouns() {}

  private static NounTable<From> read() {
    ImmutableMap.Builder<String, From> nouns = ImmutableMap.builder();
    for (Table.Row row : Table.read(SourceNouns.class, "nouns.tsv")) {
      nouns.put(row.get("lemma"), From.valueOf(row.get("from").toUpperCase(Locale.ROOT)));
    }
    return NounTable.of(nouns.buildOrThrow());
  }

  /** Whether the noun, or of a compound its last part, makes a source of its genitive. */
  static boolean has(Word noun) {
    From from = NOUNS.lastPart(noun);
    return from != null && from != From.NO;
  }

  /** Whether it does so with any article: "nach der Meinung", not "nach der Rede". */
  static boolean isSure(Word noun) {
    return NOUNS.lastPart(noun) == From.ALWAYS;
  }

  /** Whether it does so with an indefinite article: "nach einer Mitteilung des Amtes". */
  static boolean isSureIfIndefinite(Word noun) {
    From from = NOUNS.lastPart(noun);
    return from == From.ALWAYS || from == From.INDEFINITE;
  }
}
