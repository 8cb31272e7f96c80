package aussage.claim;

import aussage.model.ArgumentRole;
import aussage.model.DateRef;
import aussage.model.TimexType;
import aussage.syntax.Case;
import aussage.syntax.EntityType;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says what a part is to its predicate, from relation, case, preposition and what it names. */
final class RoleFinder {
  private static final ImmutableSet<String> PLACE_ADVERBS =
      ImmutableSet.of(
          "hier",
          "dort",
          "da",
          "vorn",
          "vorne",
          "hinten",
          "oben",
          "unten",
          "draußen",
          "drinnen",
          "außen",
          "innen",
          "überall",
          "nebenan",
          "daheim",
          "zuhause",
          "auswärts",
          "weltweit",
          "bundesweit",
          "landesweit",
          "europaweit",
          "vielerorts",
          "mancherorts",
          "andernorts",
          "anderswo",
          "irgendwo",
          "nirgendwo",
          "nirgends",
          "unterwegs",
          "links",
          "rechts");

  private static final ImmutableSet<String> DIRECTION_ADVERBS =
      ImmutableSet.of(
          "dorthin",
          "hierher",
          "dahin",
          "daher",
          "heim",
          "nachhause",
          "heimwärts",
          "aufwärts",
          "abwärts",
          "vorwärts",
          "rückwärts",
          "ostwärts",
          "westwärts",
          "überallhin",
          "irgendwohin");

  /** Verbs that hand something over "an" somebody. */
  private static final ImmutableSet<String> GIVING =
      ImmutableSet.of(
          "abgeben",
          "abtreten",
          "ausgeben",
          "aushändigen",
          "ausliefern",
          "auszahlen",
          "geben",
          "liefern",
          "leihen",
          "melden",
          "schenken",
          "schicken",
          "schreiben",
          "senden",
          "spenden",
          "überweisen",
          "übergeben",
          "übermitteln",
          "überreichen",
          "übertragen",
          "vererben",
          "vergeben",
          "verkaufen",
          "verleihen",
          "vermieten",
          "vermitteln",
          "verschenken",
          "verteilen",
          "weitergeben",
          "weiterleiten",
          "weiterreichen",
          "zahlen",
          "zurückgeben");

  private final Prepositions prepositions;
  private final List<DateRef> dateRefs;

  RoleFinder(Prepositions prepositions, List<DateRef> dateRefs) {
    this.prepositions = prepositions;
    this.dateRefs = dateRefs;
  }

  /** The dictionary form of a preposition. */
  String lemma(Word preposition) {
    return prepositions.lemma(preposition.form());
  }

  /** The role of a phrase with a preposition. */
  ArgumentRole ofPrepositional(Clause clause, Word noun, Word preposition) {
    String lemma = prepositions.lemma(preposition.form());
    boolean accusative = isAccusative(clause.sentence(), noun, preposition);
    Prepositions.NounClass named = nounClass(clause.sentence(), noun);
    if (named != Prepositions.NounClass.TIME) {
      boolean passive = clause.verbs().voice() != Voice.ACTIVE;
      if (noun.relation().equals("obl:agent")
          || (passive && lemma.equals("von") && !isPlace(noun))) {
        return ArgumentRole.AGENT;
      }
      if (lemma.equals("an") && GIVING.contains(clause.verbs().lemma())) {
        return ArgumentRole.INDIRECT_OBJECT;
      }
    }
    if (named == Prepositions.NounClass.OTHER
        && prepositions.isGoverned(clause.verbs().lemma(), lemma)) {
      return ArgumentRole.OBLIQUE;
    }
    return prepositions.role(preposition.form(), named, accusative);
  }

  /** The role of a predicative without a preposition: "dort" in "ist dort" is a place. */
  ArgumentRole ofPredicative(Sentence sentence, Word head) {
    return head.upos() == Upos.ADV && isPlaceAdverb(head)
        ? ArgumentRole.LOCATION
        : ArgumentRole.PREDICATIVE;
  }

  /** The role of a part without a preposition; empty of adverbs that are no argument. */
  Optional<ArgumentRole> ofBare(Clause clause, Word word) {
    Sentence sentence = clause.sentence();
    boolean nominal = word.upos().isNominal() || word.upos() == Upos.NUM;
    boolean equated = nominal && clause.verbs().lemma().equals("sein") && !isDate(word);
    if (equated && Agreement.cases(sentence, word).contains(Case.NOMINATIVE)) {
      return Optional.of(ArgumentRole.PREDICATIVE);
    }
    if (isTime(word) && (nominal || word.is("advmod"))) {
      return word.relation().equals("obj") && !isDate(word)
          ? Optional.of(ArgumentRole.OBJECT)
          : Optional.of(ArgumentRole.TIME);
    }
    if (isObjectAmount(clause, word)) {
      return Optional.of(ArgumentRole.OBJECT);
    }
    if (word.is("advmod") || (word.is("obl") && word.upos() == Upos.ADV)) {
      return ofAdverb(word);
    }
    if (word.is("xcomp")) {
      return Optional.of(ArgumentRole.PREDICATIVE);
    }
    if (word.is("ccomp")) {
      return Optional.of(ArgumentRole.CLAUSE);
    }
    Set<Case> cases = Agreement.cases(sentence, word);
    boolean dative =
        cases.contains(Case.DATIVE)
            && (!cases.contains(Case.ACCUSATIVE) || !word.relation().equals("obj"))
            && !(cases.contains(Case.ACCUSATIVE) && word.relation().equals("obl"));
    if (word.is("iobj") || word.is("nsubj") || (dative && (word.is("obj") || word.is("obl")))) {
      return Optional.of(ArgumentRole.INDIRECT_OBJECT);
    }
    if (word.is("obj")) {
      return Optional.of(ArgumentRole.OBJECT);
    }
    return Optional.of(
        word.relation().equals("obl:arg") ? ArgumentRole.OBJECT : ArgumentRole.OBLIQUE);
  }

  /** An amount of things that the parser took for an adverbial of a verb without an object. */
  private static boolean isObjectAmount(Clause clause, Word word) {
    Sentence sentence = clause.sentence();
    boolean adverbial = word.is("obl") || word.is("advmod") || word.is("appos");
    return adverbial
        && clause.verbs().voice() == Voice.ACTIVE
        && !clause.verbs().hasAuxiliary("sein")
        && !clause.isCopular()
        && clause.heads().stream().allMatch(h -> sentence.child(h, "obj").isEmpty())
        && ComparedAmounts.isOfThings(sentence, word)
        && mayBeAccusative(sentence, word);
  }

  private static boolean mayBeAccusative(Sentence sentence, Word word) {
    Set<Case> cases = Agreement.cases(sentence, word);
    return cases.isEmpty() || cases.contains(Case.ACCUSATIVE);
  }

  private Optional<ArgumentRole> ofAdverb(Word word) {
    String form = word.form().toLowerCase(Locale.ROOT);
    if (isPlaceAdverb(word)) {
      return Optional.of(ArgumentRole.LOCATION);
    }
    if (DIRECTION_ADVERBS.contains(form)) {
      return Optional.of(ArgumentRole.DIRECTION);
    }
    return word.upos() == Upos.ADJ ? Optional.of(ArgumentRole.MANNER) : Optional.empty();
  }

  private static boolean isPlaceAdverb(Word word) {
    return PLACE_ADVERBS.contains(word.form().toLowerCase(Locale.ROOT));
  }

  private boolean isAccusative(Sentence sentence, Word noun, Word preposition) {
    Optional<Case> governed = prepositions.governed(preposition.form());
    if (governed.isPresent()) {
      return governed.get() == Case.ACCUSATIVE;
    }
    Set<Case> cases = Agreement.cases(sentence, noun);
    return cases.contains(Case.ACCUSATIVE) && !cases.contains(Case.DATIVE);
  }

  private Prepositions.NounClass nounClass(Sentence sentence, Word noun) {
    if (isTime(noun)) {
      return Prepositions.NounClass.TIME;
    }
    return isPlace(noun) || sentence.children(noun, "nmod").stream().anyMatch(this::isBarePlace)
        ? Prepositions.NounClass.PLACE
        : Prepositions.NounClass.OTHER;
  }

  /** "Region Kursk": the place stands behind its noun. */
  private boolean isBarePlace(Word word) {
    return word.entity() == EntityType.LOCATION && word.upos() == Upos.PROPN;
  }

  private static boolean isPlace(Word noun) {
    return noun.entity() == EntityType.LOCATION;
  }

  private boolean isDate(Word word) {
    return dateRefs.stream()
        .anyMatch(
            d ->
                d.span().contains(word.span())
                    && (d.type() == TimexType.DATE || d.type() == TimexType.TIME));
  }

  /** Whether a word belongs to a time expression. */
  boolean isTime(Word word) {
    for (DateRef date : dateRefs) {
      if (date.span().contains(word.span())) {
        return true;
      }
    }
    return false;
  }
}
