package aussage.de.repair;

import aussage.model.TokenKind;
import aussage.rule.Example;
import aussage.syntax.Case;
import aussage.syntax.EntityType;
import aussage.syntax.Numerus;
import aussage.syntax.Reading;
import aussage.syntax.Upos;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** "Minister Kern", "Sprecherin Kraft": a name that is also a noun, told by the title before it. */
final class TitledNameTagRule implements TagRule {
  /** Those that ask for the dative, whose plural shows. */
  private static final Set<String> WITH_DATIVE =
      Set.of("von", "mit", "bei", "zu", "nach", "seit", "aus", "gegenüber", "laut", "unter");

  private static final Set<String> WITH_ACCUSATIVE = Set.of("für", "gegen", "durch", "ohne", "um");

  @Override
  public String id() {
    return "tag.titled-name";
  }

  @Override
  public String reason() {
    return "Two nouns in the singular without an article between them are a title and a name, where"
        + " only one phrase has room: before the finite verb, or without an article behind it.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Minister Kern sagte das.", "Kern/PROPN appos(Minister, Kern)"),
        Example.of("Polizeisprecher Sommer nannte keine Zahl.", "Sommer/PROPN"),
        Example.of("Der Abgeordnete Stein verlangte Aufklärung.", "Abgeordnete/NOUN Stein/PROPN"),
        Example.of("„Nein“, sagte Sprecherin Kraft am Montag.", "Kraft/PROPN"),
        Example.of("Am Abend traf er sich mit Präsident Berg.", "Berg/PROPN"),
        Example.of("Laut Sprecher Sommer ist die Straße frei.", "Sommer/PROPN"),
        Example.of("Wie Polizeisprecherin Kraft sagte, ist er tot.", "Kraft/PROPN"),
        Example.of("Minister Kern, der aus Kiel kommt, lachte.", "Kern/PROPN"),
        Example.nothing("Sie fragte, ob Lehrer Zeit haben."),
        Example.nothing("Gestern legte der Minister Zahlen vor."),
        Example.nothing("Der Arzt gab der Patientin Tabletten."),
        Example.nothing("Das kostet Mieter Geld."),
        Example.nothing("Als Trainer Erfolg zu haben ist schwer."),
        Example.nothing("Die Behörde will gegen Fahrer Strafen verhängen."));
  }

  @Override
  public void apply(Draft draft, int i) {
    int title = i - 1;
    if (i > 0
        && draft.upos(i) == Upos.NOUN
        && draft.kind(i) == TokenKind.WORD
        && draft.isCapitalised(i)
        && !isOther(draft.entity(i))
        && draft.canBe(i, Numerus.SINGULAR)
        && isTitle(draft, title)
        && (isFirst(draft, title)
            || isBehindVerb(draft, title)
            || isBehindPreposition(draft, title)
            || isBehindSubordinator(draft, title))) {
      draft.tag(title, Upos.NOUN);
      draft.tag(i, Upos.PROPN);
      draft.entity(i, EntityType.PERSON);
    }
  }

  private static boolean isOther(EntityType type) {
    return type == EntityType.LOCATION || type == EntityType.ORGANIZATION;
  }

  private static boolean isTitle(Draft draft, int title) {
    return draft.isCapitalised(title)
        && (draft.upos(title) == Upos.NOUN && PersonNouns.contains(draft, title)
            || draft.upos(title) == Upos.ADJ && PersonNouns.isAdjective(draft, title))
        && can(draft, title, reading -> reading.numerus() == Numerus.SINGULAR);
  }

  /** Of its readings as a noun, for the tagger may have it as an adjective. */
  private static boolean can(Draft draft, int title, Predicate<Reading> wanted) {
    for (Reading reading : draft.morphology().readings(draft.form(title), Upos.NOUN)) {
      if (wanted.test(reading)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNominative(Draft draft, int title) {
    return can(draft, title, reading -> reading.grammaticalCase() == Case.NOMINATIVE);
  }

  private static boolean canBePlural(Draft draft, int title) {
    return can(draft, title, reading -> reading.numerus() == Numerus.PLURAL);
  }

  /** "| Minister Kern | sagte", "| Der Abgeordnete Stein | verlangte"; two phrases have no room. */
  private static boolean isFirst(Draft draft, int title) {
    boolean article = draft.upos(title - 1) == Upos.DET;
    int begin = article ? title - 1 : title;
    if (draft.segments().begin(title) != begin
        || !isNominative(draft, title)
        || article && !draft.canBe(begin, Case.NOMINATIVE)) {
      return false;
    }
    int next = title + 2;
    boolean before = draft.isFinite(next) && draft.canBe(next, Numerus.SINGULAR);
    return before || begin == 0 && !article && draft.upos(next) != Upos.ADJ && hasFinite(draft);
  }

  private static boolean hasFinite(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /** "sagte | Sprecherin Kraft", but not "kostet | Mieter Geld". */
  private static boolean isBehindVerb(Draft draft, int title) {
    int finite = title - 1;
    return draft.isFinite(finite)
        && draft.canBe(finite, Numerus.SINGULAR)
        && isNominative(draft, title)
        && (Verbs.isSaying(draft.lemma(finite)) || !canBePlural(draft, title));
  }

  /** "mit | Präsident Berg", but not "gegen | Fahrer Strafen". */
  private static boolean isBehindPreposition(Draft draft, int title) {
    if (title < 1 || draft.upos(title - 1) != Upos.ADP) {
      return false;
    }
    String preposition = draft.lower(title - 1);
    boolean dative =
        can(
            draft,
            title,
            reading ->
                reading.grammaticalCase() == Case.DATIVE && reading.numerus() == Numerus.PLURAL);
    return WITH_DATIVE.contains(preposition) && !dative
        || WITH_ACCUSATIVE.contains(preposition) && !canBePlural(draft, title);
  }

  /** "wie | Sprecherin Kraft mitteilte", "dass | Kanzler Berg gehe"; "weil | Ärzte Zeit haben". */
  private static boolean isBehindSubordinator(Draft draft, int title) {
    boolean subordinate = draft.upos(title - 1) == Upos.SCONJ || draft.isForm(title - 1, "wie");
    if (!subordinate || !isNominative(draft, title)) {
      return false;
    }
    int last = draft.segments().end(title) - 1;
    boolean saying =
        draft.isFinite(last)
            && draft.canBe(last, Numerus.SINGULAR)
            && Verbs.isSaying(draft.lemma(last));
    return saying || !canBePlural(draft, title);
  }
}
