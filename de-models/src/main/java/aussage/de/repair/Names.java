package aussage.de.repair;

import aussage.rule.Table;
import aussage.syntax.EntityType;
import aussage.syntax.Upos;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;

/**
 * Names that any reader of news knows and the recogniser misses: "NATO", "die Vereinten Nationen".
 */
public final class Names {
  private record Name(List<String> words, EntityType type) {}

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final ImmutableListMultimap<String, Name> BY_FIRST_WORD = read();

  private Names() {}

  private static ImmutableListMultimap<String, Name> read() {
    ImmutableListMultimap.Builder<String, Name> names = ImmutableListMultimap.builder();
    for (Table.Row row : Table.read(Names.class, "names.tsv")) {
      for (String form : row.list("forms")) {
        List<String> words = WORDS.splitToList(form);
        names.put(words.get(0), new Name(words, row.constant("type", EntityType.class)));
      }
    }
    return names.build();
  }

  /** Marks the names of the table, and the last part of a person's name that was left out. */
  public static void complete(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      for (Name name : BY_FIRST_WORD.get(draft.form(i))) {
        if (standsAt(draft, i, name.words())) {
          mark(draft, i, name);
        }
      }
      continuePerson(draft, i);
    }
  }

  private static boolean standsAt(Draft draft, int at, List<String> words) {
    if (at + words.size() > draft.size()) {
      return false;
    }
    for (int k = 0; k < words.size(); k++) {
      if (!draft.form(at + k).equals(words.get(k))) {
        return false;
      }
    }
    return true;
  }

  private static void mark(Draft draft, int at, Name name) {
    for (int k = at; k < at + name.words().size(); k++) {
      draft.entity(k, name.type());
      if (name.words().size() == 1 && draft.upos(k) != Upos.NOUN) {
        draft.tag(k, Upos.PROPN);
      }
    }
  }

  /** "Kim Jong Un": a name in capitals right after a person's that is no word of the dictionary. */
  private static void continuePerson(Draft draft, int i) {
    if (i > 0
        && draft.entity(i) == EntityType.NONE
        && draft.entity(i - 1) == EntityType.PERSON
        && draft.upos(i) == Upos.PROPN
        && draft.isCapitalised(i)
        && draft.morphology().classes(draft.form(i)).isEmpty()
        && draft.form(i).indexOf('-') < 0) {
      draft.entity(i, EntityType.PERSON);
    }
  }
}
