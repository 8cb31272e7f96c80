package aussage.time;

import aussage.model.Tense;
import aussage.rule.Table;
import aussage.syntax.Sentence;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The tense that a word form speaks of, where no parser has read the sentence. */
final class TenseWords {
  private final Map<String, String> forms = new HashMap<>();

  TenseWords() {
    for (Table.Row row : Table.read(TenseWords.class, "verbs.tsv")) {
      row.list("forms").forEach(form -> forms.put(form, row.get("tense")));
    }
  }

  Optional<Tense> tense(Sentence sentence, int at) {
    String form = sentence.word(at).form();
    String known = forms.get(TimeLexicon.fold(form));
    if (known != null) {
      return switch (known) {
        case "PERFECT" ->
            Optional.of(hasParticipleAfter(sentence, at) ? Tense.PAST : Tense.PRESENT);
        case "NONE" -> Optional.empty();
        default -> Optional.of(Tense.valueOf(known));
      };
    }
    return isWeakPreterite(form) ? Optional.of(Tense.PAST) : Optional.empty();
  }

  /** "hat … gebaut", "ist … gestiegen". */
  private boolean hasParticipleAfter(Sentence sentence, int at) {
    for (int i = at + 1; i < sentence.size(); i++) {
      if (isParticiple(sentence.word(i).form())) {
        return true;
      }
    }
    return at > 0 && isParticiple(sentence.word(at - 1).form());
  }

  private boolean isParticiple(String form) {
    if (form.length() < 5 || Character.isUpperCase(form.charAt(0))) {
      return false;
    }
    boolean ending = form.endsWith("t") || form.endsWith("en");
    int ge = form.indexOf("ge");
    boolean prefixed = ge >= 0 && ge <= 6 && ge + 4 < form.length();
    boolean inseparable =
        form.startsWith("be")
            || form.startsWith("ver")
            || form.startsWith("er")
            || form.startsWith("ent")
            || form.startsWith("zer");
    return ending && (prefixed || inseparable) || form.endsWith("iert");
  }

  private static boolean isWeakPreterite(String form) {
    return form.length() > 5
        && Character.isLowerCase(form.charAt(0))
        && (form.endsWith("te") || form.endsWith("ten"))
        && !form.endsWith("sten")
        && !form.endsWith("ste")
        && !form.endsWith("hten")
        && !form.endsWith("nten")
        && !form.endsWith("iten");
  }
}
