package aussage.de.repair;

import aussage.rule.Example;
import aussage.rule.Table;
import aussage.syntax.Case;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Map;

/** "wurde gelobt": the verb is loben, though geloben has the same participle. */
final class ParticipleLemmaRule implements TreeRule {
  /** What a clause has that tells one verb from the other. */
  private enum Frame {
    DATIVE,
    ZU,
    OBJECT,
    PASSIVE,
    HABEN,
    REFLEXIVE,
    ANY
  }

  private static final ImmutableListMultimap<String, Map.Entry<Frame, String>> LEMMAS = read();

  private static ImmutableListMultimap<String, Map.Entry<Frame, String>> read() {
    ImmutableListMultimap.Builder<String, Map.Entry<Frame, String>> lemmas =
        ImmutableListMultimap.builder();
    for (Table.Row row : Table.read(ParticipleLemmaRule.class, "participles.tsv")) {
      lemmas.put(row.get("form"), Map.entry(row.constant("frame", Frame.class), row.get("lemma")));
    }
    return lemmas.build();
  }

  @Override
  public String id() {
    return "tree.participle-lemma";
  }

  @Override
  public String reason() {
    return "Verbs with and without ge- share their participle; voice, auxiliary and objects tell"
        + " which one it is.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Der Trainer wurde von den Fans gelobt.", "lemma(gelobt, loben)"),
        Example.of("Die Fans haben den Trainer gefeiert und gelobt.", "lemma(gelobt, loben)"),
        Example.of("Die Kinder wurden im Wald gehört.", "lemma(gehört, hören)"),
        Example.of("Das Haus hat der Stadt gehört.", "lemma(gehört, gehören)"),
        Example.of("Das Buch hat dem Lehrer gefallen.", "lemma(gefallen, gefallen)"),
        Example.of("Der Mann hat die Tat gestanden.", "lemma(gestanden, gestehen)"),
        Example.of(
            "Er hatte gestanden, alte Pferde verkauft zu haben.", "lemma(gestanden, gestehen)"),
        Example.nothing("Der Baum ist in der Nacht gefallen."),
        Example.nothing("Das Haus ist geräumt und gehört seit Jahren der Stadt."),
        Example.nothing("Der Trainer gelobt Besserung."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.upos(i) == Upos.VERB && LEMMAS.containsKey(draft.lower(i))) {
        int holder = holder(draft, i);
        if (holder >= 0) {
          name(draft, i, holder);
        }
      }
    }
  }

  /** The verb that has the participle's auxiliary: itself, or the one before it; else -1. */
  private static int holder(Draft draft, int participle) {
    if (!draft.canBe(participle, VerbForm.PAST_PARTICIPLE)) {
      return -1;
    }
    if (draft.hasChild(participle, "aux")) {
      return participle;
    }
    int before = draft.is(participle, "conj") ? draft.head(participle) : -1;
    boolean second = !draft.isPunctuation(participle + 1) && participle + 1 < draft.size();
    boolean shared =
        before >= 0
            && !second // "ist alt und gehört seit Jahren der Stadt" has a finite verb
            && draft.hasChild(before, "aux")
            && draft.canBe(before, VerbForm.PAST_PARTICIPLE);
    return shared ? before : -1;
  }

  private static void name(Draft draft, int participle, int holder) {
    for (Map.Entry<Frame, String> row : LEMMAS.get(draft.lower(participle))) {
      if (has(draft, participle, holder, row.getKey())) {
        if (!draft.hasLemma(participle, row.getValue())) {
          draft.lemma(participle, row.getValue());
          draft.countChange();
        }
        return;
      }
    }
  }

  private static boolean has(Draft draft, int participle, int holder, Frame frame) {
    return switch (frame) {
      case ANY -> true;
      case PASSIVE -> draft.hasChild(holder, "aux:pass");
      case HABEN -> hasHaben(draft, holder);
      case OBJECT ->
          draft.hasChild(holder, "aux:pass")
              || hasObject(draft, participle, false)
              || hasHaben(draft, holder) && hasClause(draft, participle);
      case DATIVE -> hasHaben(draft, holder) && hasObject(draft, participle, true);
      case ZU -> hasHaben(draft, holder) && hasZu(draft, participle);
      case REFLEXIVE ->
          Clauses.isReflexive(draft, participle) || Clauses.isReflexive(draft, holder);
    };
  }

  private static boolean hasHaben(Draft draft, int verb) {
    for (int child : draft.children(verb)) {
      if (draft.is(child, "aux") && draft.hasLemma(child, "haben")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasObject(Draft draft, int verb, boolean dative) {
    for (int child : draft.children(verb)) {
      boolean object = draft.is(child, "obj") || draft.is(child, "iobj");
      boolean accusative = draft.is(child, "obj") && Clauses.allows(draft, child, Case.ACCUSATIVE);
      if (object && accusative != dative && Clauses.isBare(draft, child)) {
        return true;
      }
    }
    return false;
  }

  /** "hat gestanden, das Boot verkauft zu haben", "hat gestanden, dass …". */
  private static boolean hasClause(Draft draft, int verb) {
    for (int child : draft.children(verb)) {
      if (child > verb && (draft.is(child, "ccomp") || draft.is(child, "xcomp"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasZu(Draft draft, int verb) {
    for (int child : draft.children(verb)) {
      if (draft.isForm(draft.child(child, "case"), "zu", "zum", "zur")
          || draft.isForm(child, "dazu")) {
        return true;
      }
    }
    return false;
  }
}
