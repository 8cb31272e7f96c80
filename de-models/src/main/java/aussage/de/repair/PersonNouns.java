package aussage.de.repair;

import aussage.rule.Table;
import aussage.syntax.Gender;
import com.google.common.collect.ImmutableList;
import java.util.Locale;

/** Nouns for persons, told by their endings: "Sprecherin", "Bankchef". */
final class PersonNouns {
  private static final ImmutableList<String> ENDINGS = read();

  private PersonNouns() {}

  private static ImmutableList<String> read() {
    ImmutableList.Builder<String> endings = ImmutableList.builder();
    for (Table.Row row : Table.read(PersonNouns.class, "person-nouns.tsv")) {
      endings.addAll(row.list("endings"));
    }
    return endings.build();
  }

  static boolean contains(Draft draft, int noun) {
    String lemma = draft.lemma(noun).toLowerCase(Locale.ROOT);
    for (String ending : ENDINGS) {
      if (lemma.endsWith(ending)) {
        return draft.canBe(noun, Gender.MASCULINE) || draft.canBe(noun, Gender.FEMININE);
      }
    }
    return false;
  }
}
