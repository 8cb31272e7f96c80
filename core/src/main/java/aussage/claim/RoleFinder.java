package aussage.claim;

import aussage.model.ArgumentRole;
import aussage.model.DateRef;
import aussage.model.TimexType;
import aussage.syntax.Case;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what a part is to its predicate, from relation, case, preposition and what it names. */
final class RoleFinder {
  /** What these are followed by is what their subject is. */
  private static final Set<String> INTRANSITIVE_NAMING = Set.of("bleiben", "heißen");

  private final Prepositions prepositions;
  private final VerbFrames verbs;
  private final PlaceWords places;
  private final SetAdverbs setAdverbs;
  private final List<DateRef> dateRefs;

  /**
   * One for a sentence.
   *
   * @param dateRefs the dates of the sentence
   */
  RoleFinder(ClaimGrammar grammar, List<DateRef> dateRefs) {
    this.prepositions = grammar.prepositions();
    this.verbs = grammar.verbFrames();
    this.places = grammar.places();
    this.setAdverbs = grammar.setAdverbs();
    this.dateRefs = dateRefs;
  }

  /** The dictionary form of a preposition. */
  String lemma(Word preposition) {
    return prepositions.lemma(preposition.form());
  }

  /** Whether the phrase is an adverb of several words. */
  boolean isSetAdverb(Sentence sentence, Word head) {
    return setAdverbs.contains(sentence, head);
  }

  /** The role of a phrase with a preposition. */
  ArgumentRole ofPrepositional(Clause clause, Word noun, Word preposition) {
    Sentence sentence = clause.sentence();
    String lemma = prepositions.lemma(preposition.form());
    String verb = clause.verbs().lemma();
    Prepositions.NounClass named = nounClass(sentence, noun, lemma);
    boolean bare = noun.upos() == Upos.ADJ || noun.upos() == Upos.VERB;
    if (lemma.equals("für") && bare) {
      return ArgumentRole.PREDICATIVE; // "für ungültig erklären"
    }
    if (lemma.equals("zu") && (bare || noun.upos() == Upos.ADV)) {
      return ArgumentRole.MANNER; // "zu wenig"
    }
    if (lemma.equals("von") && isFromOut(sentence, noun)) {
      return named == Prepositions.NounClass.TIME ? ArgumentRole.TIME : ArgumentRole.DIRECTION;
    }
    if (named == Prepositions.NounClass.TIME) {
      // "verurteilt zu drei Jahren Haft" says how long, not when.
      boolean asked = !isDate(noun) && prepositions.isGoverned(verb, lemma);
      if (asked) {
        return ArgumentRole.OBLIQUE;
      }
    } else {
      boolean passive = clause.verbs().voice() != Voice.ACTIVE;
      boolean amount = ComparedAmounts.isAmount(sentence, noun) && ComparedAmounts.isExtent(noun);
      if (noun.relation().equals("obl:agent") && !amount
          || (passive && lemma.equals("von") && !places.isName(noun) && !amount)) {
        return ArgumentRole.AGENT;
      }
      if (lemma.equals("an") && verbs.handsOver(verb)) {
        return ArgumentRole.INDIRECT_OBJECT;
      }
      boolean bound =
          prepositions.isGovernedEvenOfPlaces(verb, lemma)
              && !isPlaceOf(sentence, noun, preposition);
      if (bound || isAboutIt(verb, lemma, noun, named) || isAmount(sentence, noun, lemma)) {
        return ArgumentRole.OBLIQUE;
      }
      if (isWayPoint(verb, lemma, noun)) {
        return ArgumentRole.DIRECTION;
      }
    }
    return prepositions.role(preposition.form(), named, isAccusative(sentence, noun, preposition));
  }

  /** "von Graz aus". */
  private static boolean isFromOut(Sentence sentence, Word noun) {
    for (Word child : sentence.children(noun)) {
      if (child.index() > noun.index() && child.form().equals("aus") && child.is("case")) {
        return true;
      }
    }
    return false;
  }

  /** "fiel an der Front": a dative with "an" says where; "gehört zur Stadt" does not. */
  private boolean isPlaceOf(Sentence sentence, Word noun, Word preposition) {
    if (!prepositions.lemma(preposition.form()).equals("an")) {
      return false;
    }
    Set<Case> cases = Agreement.cases(sentence, noun);
    return prepositions.governed(preposition.form()).filter(Case.DATIVE::equals).isPresent()
        || (cases.contains(Case.DATIVE) && !cases.contains(Case.ACCUSATIVE));
  }

  /** "wechselte vom SC Ulm zum FC Lohe": whom somebody comes from and goes to. */
  private boolean isWayPoint(String verb, String preposition, Word noun) {
    return (preposition.equals("von") || preposition.equals("zu"))
        && verbs.goes(verb)
        && noun.upos() == Upos.PROPN;
  }

  /** Whether the verb asks for the phrase: "investiert in die Schule"; not "kam zur Schule". */
  private boolean isAboutIt(
      String verb, String preposition, Word noun, Prepositions.NounClass named) {
    boolean where = named == Prepositions.NounClass.PLACE;
    boolean name = where && !places.isNoun(noun);
    return prepositions.isGoverned(verb, preposition)
        && !name
        && !(where && preposition.equals("zu"));
  }

  /** "auf 2 Millionen Euro", "auf manuell" are no places. */
  private static boolean isAmount(Sentence sentence, Word noun, String preposition) {
    boolean local =
        switch (preposition) {
          case "auf", "über", "unter", "an", "bei" -> true;
          default -> false;
        };
    boolean thing = noun.upos().isNominal() || noun.upos() == Upos.PRON;
    return local && (!thing || ComparedAmounts.isAmount(sentence, noun));
  }

  /** Whether the verb asks for such a phrase, so that it belongs to no noun before it. */
  boolean isAskedFor(Clause clause, Word noun) {
    String verb = clause.verbs().lemma();
    String preposition = clause.sentence().child(noun, "case").map(this::lemma).orElse("");
    return prepositions.isGoverned(verb, preposition)
        || (preposition.equals("an") && verbs.handsOver(verb))
        || prepositions.isOfVerbs(preposition);
  }

  /** Whether a part is no place although it may name one, and says something alone. */
  boolean isGoverned(Clause clause, Part part) {
    String preposition = part.preposition().orElse("");
    return prepositions.isGovernedEvenOfPlaces(clause.verbs().lemma(), preposition);
  }

  /** Whether the verb asks for a place. */
  boolean asksForPlace(Clause clause) {
    return verbs.asksForPlace(clause.verbs().lemma());
  }

  /** The role of a predicative without a preposition: "dort" in "ist dort" is a place. */
  ArgumentRole ofPredicative(Sentence sentence, Word head) {
    boolean where =
        head.upos() == Upos.ADV
            && places.roleOfAdverb(head).filter(r -> r == ArgumentRole.LOCATION).isPresent();
    return where ? ArgumentRole.LOCATION : ArgumentRole.PREDICATIVE;
  }

  /** The role of a part without a preposition; empty of adverbs that are no argument. */
  Optional<ArgumentRole> ofBare(Clause clause, Word word) {
    Sentence sentence = clause.sentence();
    boolean nominal = word.upos().isNominal() || word.upos() == Upos.NUM;
    boolean equated = nominal && clause.verbs().lemma().equals("sein") && !isDate(word);
    if (equated && Agreement.cases(sentence, word).contains(Case.NOMINATIVE)) {
      return Optional.of(ArgumentRole.PREDICATIVE);
    }
    if (isYear(sentence, word)) {
      return Optional.of(ArgumentRole.TIME);
    }
    if (isTime(word) && (nominal || word.is("advmod"))) {
      boolean length = word.relation().equals("obj") && !isDate(word);
      return length && verbs.takesDuration(clause.verbs().lemma())
          ? Optional.of(ArgumentRole.OBJECT)
          : Optional.of(ArgumentRole.TIME);
    }
    if (isObjectAmount(clause, word)) {
      return Optional.of(ArgumentRole.OBJECT);
    }
    if (verbs.isNaming(clause.verbs().lemma()) && isName(clause, word)) {
      return Optional.of(ArgumentRole.PREDICATIVE);
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
    if (word.is("obj") && verbs.takesDative(clause.verbs().lemma())) {
      dative = cases.isEmpty() || cases.contains(Case.DATIVE);
    }
    if (word.is("nsubj") && !Agreement.isDative(sentence, word) && !surelyDative(cases)) {
      return Optional.of(ArgumentRole.OBJECT);
    }
    if (word.is("iobj") || word.is("nsubj") || (dative && (word.is("obj") || word.is("obl")))) {
      return Optional.of(ArgumentRole.INDIRECT_OBJECT);
    }
    if (word.is("obj")) {
      return Optional.of(ArgumentRole.OBJECT);
    }
    return Optional.of(
        word.relation().equals("obl:arg") ? ArgumentRole.OBJECT : ArgumentRole.OBLIQUE);
  }

  /** "wurde <i>1134</i> gegründet": years long past, which are no dates of news. */
  private static boolean isYear(Sentence sentence, Word word) {
    String form = word.form();
    return word.upos() == Upos.NUM
        && (word.is("obl") || word.is("orphan"))
        && form.length() == 4
        && !follows(sentence, word, Upos.NOUN) // "die Resolution 1612"
        && form.chars().allMatch(c -> c >= '0' && c <= '9')
        && sentence.children(word).isEmpty();
  }

  private static boolean follows(Sentence sentence, Word word, Upos upos) {
    return word.index() > 0 && sentence.word(word.index() - 1).upos() == upos;
  }

  /** "nannte den Plan <i>einen Fehler</i>", "nannte ihn <i>falsch</i>", "bleibt <i>Trainer</i>". */
  private boolean isName(Clause clause, Word word) {
    Sentence sentence = clause.sentence();
    if (word.is("advmod") || word.is("xcomp")) {
      return word.upos() == Upos.ADJ && word.index() > clause.verbs().words().get(0).index();
    }
    boolean passive = clause.verbs().voice() != Voice.ACTIVE;
    boolean alone = passive || INTRANSITIVE_NAMING.contains(clause.verbs().lemma());
    boolean object = word.is("obj") || word.relation().equals("obl:arg");
    return object && (alone || hasObjectBefore(sentence, word));
  }

  private static boolean hasObjectBefore(Sentence sentence, Word word) {
    for (Word other : sentence.children(sentence.word(word.head()))) {
      boolean object = other.is("obj") || other.relation().equals("obl:arg");
      if (object && other.index() < word.index() && sentence.child(other, "case").isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean surelyDative(Set<Case> cases) {
    return cases.contains(Case.DATIVE) && !cases.contains(Case.ACCUSATIVE);
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
    Optional<ArgumentRole> role = places.roleOfAdverb(word);
    return role.isPresent() || word.upos() != Upos.ADJ ? role : Optional.of(ArgumentRole.MANNER);
  }

  private boolean isAccusative(Sentence sentence, Word noun, Word preposition) {
    Optional<Case> governed = prepositions.governed(preposition.form());
    if (governed.isPresent()) {
      return governed.get() == Case.ACCUSATIVE;
    }
    Set<Case> cases = Agreement.cases(sentence, noun);
    return cases.contains(Case.ACCUSATIVE) && !cases.contains(Case.DATIVE);
  }

  private Prepositions.NounClass nounClass(Sentence sentence, Word noun, String preposition) {
    if (isTime(noun) || places.isTime(noun, preposition)) {
      return Prepositions.NounClass.TIME;
    }
    boolean place = places.isName(noun) || places.isNoun(noun) || hasPlaceBehind(sentence, noun);
    return place ? Prepositions.NounClass.PLACE : Prepositions.NounClass.OTHER;
  }

  /** "Region Kursk": the place stands behind its noun. */
  private boolean hasPlaceBehind(Sentence sentence, Word noun) {
    for (Word child : sentence.children(noun, "nmod")) {
      if (child.upos() == Upos.PROPN && places.isName(child)) {
        return true;
      }
    }
    return false;
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
