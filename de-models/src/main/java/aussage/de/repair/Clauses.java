package aussage.de.repair;

import aussage.syntax.Case;
import aussage.syntax.Numerus;
import aussage.syntax.Reading;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import org.jspecify.annotations.Nullable;

/** What the rules ask about clauses: their finite verb, whether a phrase can be their subject. */
final class Clauses {
  private Clauses() {}

  /**
   * The finite verb of the clause with this head: itself, an auxiliary, or that of the verb it is
   * coordinated with ("dass er bauen und verkaufen <i>wolle</i>"); -1 if it has none.
   */
  static int finite(Draft draft, int head) {
    int found = finiteAuxiliary(draft, head);
    if (found < 0 && draft.hasChild(head, "mark")) {
      found = sharedAuxiliary(draft, head);
    }
    if (found >= 0) {
      return found;
    }
    boolean infinitive = draft.is(head, "xcomp") && draft.canBe(head, VerbForm.INFINITIVE);
    return draft.isFinite(head) && !infinitive ? head : -1;
  }

  /** The predicate that a verb is auxiliary or copula of; of other verbs the verb itself. */
  static int predicate(Draft draft, int verb) {
    return draft.is(verb, "aux") || draft.is(verb, "cop") ? draft.head(verb) : verb;
  }

  /** The finite auxiliary or copula that hangs on this head; -1 if none does. */
  static int finiteAuxiliary(Draft draft, int head) {
    int found = -1;
    for (int child : draft.children(head)) {
      if ((draft.is(child, "aux") || draft.is(child, "cop")) && draft.isFinite(child)) {
        found = found < 0 || draft.isForm(found, "haben", "werden", "sein") ? child : found;
      }
    }
    return found;
  }

  /** In a subordinate clause the auxiliary of all its infinitives or participles stands last. */
  private static int sharedAuxiliary(Draft draft, int head) {
    for (VerbForm form : new VerbForm[] {VerbForm.INFINITIVE, VerbForm.PAST_PARTICIPLE}) {
      if (!draft.canBe(head, form)) {
        continue;
      }
      for (int conjunct : draft.children(head)) {
        boolean alike =
            draft.is(conjunct, "conj")
                && draft.canBe(conjunct, form)
                && !draft.hasChild(conjunct, "nsubj")
                && !draft.hasChild(conjunct, "mark");
        int auxiliary = alike ? finiteAuxiliary(draft, conjunct) : -1;
        if (auxiliary > conjunct) {
          return auxiliary;
        }
      }
    }
    return -1;
  }

  /** Whether the word carries an auxiliary or copula. */
  static boolean hasAuxiliary(Draft draft, int head) {
    return draft.hasChild(head, "aux") || draft.hasChild(head, "cop");
  }

  /** Whether a noun phrase has no preposition. */
  static boolean isBare(Draft draft, int noun) {
    return !draft.hasChild(noun, "case");
  }

  static boolean isNounPhrase(Draft draft, int i) {
    return switch (draft.upos(i)) {
      case NOUN, PROPN, PRON -> true;
      case NUM, ADJ, DET -> true;
      default -> false;
    };
  }

  /** Whether the dictionary allows the case, or does not know the word's cases. */
  static boolean allows(Draft draft, int noun, Case wanted) {
    if (isPronominal(draft, noun, wanted) || isBareTitle(draft, noun)) {
      return true;
    }
    int article = draft.upos(noun) == Upos.PROPN ? draft.child(noun, "det") : -1;
    return has(draft, noun, wanted) && (article < 0 || has(draft, article, wanted));
  }

  /** Whether a reading has the case, or none has any: of a name its article may tell. */
  private static boolean has(Draft draft, int word, Case wanted) {
    boolean any = false;
    for (Reading reading : draft.readings(word)) {
      if (reading.grammaticalCase() == wanted) {
        return true;
      }
      any |= reading.grammaticalCase() != null;
    }
    return !any;
  }

  /** "traf Präsident Berg", "traf Präsidenten Berg": a title before a name may stay as it is. */
  private static boolean isBareTitle(Draft draft, int noun) {
    return draft.upos(noun) == Upos.NOUN
        && draft.upos(noun + 1) == Upos.PROPN
        && draft.head(noun + 1) == noun
        && draft.is(noun + 1, "appos")
        && draft.leftEdge(noun) == noun
        && draft.canBe(noun, Case.NOMINATIVE)
        && PersonNouns.contains(draft, noun);
  }

  /** "einer der Männer", "eines der Boote": an article that stands for a noun is a pronoun. */
  private static boolean isPronominal(Draft draft, int noun, Case wanted) {
    if (draft.upos(noun) != Upos.DET || !draft.hasChild(noun, "nmod")) {
      return false;
    }
    boolean neuter = draft.isForm(noun, "eines", "keines");
    return neuter && (wanted == Case.NOMINATIVE || wanted == Case.ACCUSATIVE)
        || draft.isForm(noun, "einer", "keiner") && wanted == Case.NOMINATIVE;
  }

  /** Whether a phrase may be the subject of this finite verb. */
  static boolean canBeSubject(Draft draft, int noun, int finite) {
    return isBare(draft, noun)
        && allows(draft, noun, Case.NOMINATIVE)
        && agree(draft, noun, finite);
  }

  /** Whether number and person go together. */
  static boolean agree(Draft draft, int noun, int finite) {
    boolean coordinated = isCoordinated(draft, noun) || isCounted(draft, noun);
    int person = person(draft, noun);
    for (Reading verb : draft.readings(finite)) {
      VerbForm form = verb.verbForm();
      if (form == null || !form.isFinite() || form == VerbForm.IMPERATIVE) {
        continue;
      }
      if (verb.person() != 0 && verb.person() != person) {
        continue;
      }
      if (verb.numerus() == null
          || coordinated && verb.numerus() == Numerus.PLURAL
          || allowsNumber(draft, noun, verb.numerus())) {
        return true;
      }
    }
    return false;
  }

  private static boolean allowsNumber(Draft draft, int noun, Numerus wanted) {
    boolean any = false;
    for (Reading reading : draft.readings(noun)) {
      if (reading.grammaticalCase() != null && reading.grammaticalCase() != Case.NOMINATIVE) {
        continue;
      }
      if (reading.numerus() == wanted) {
        return true;
      }
      any |= reading.numerus() != null;
    }
    return !any || wanted == Numerus.PLURAL && isBareAdjectiveNoun(draft, noun);
  }

  /**
   * "Bewaffnete griffen an": nouns made of adjectives; without an article, or with one of a number,
   * -e is a plural.
   */
  private static boolean isBareAdjectiveNoun(Draft draft, int noun) {
    return draft.upos(noun) == Upos.NOUN
        && draft.lower(noun).endsWith("e")
        && (!draft.hasChild(noun, "det")
            || draft.isForm(draft.child(noun, "det"), "viele", "einige", "mehrere", "manche"))
        && (PersonNouns.isAdjective(draft, noun)
            || draft.lower(noun).endsWith("ende") // "Studierende", "Außenstehende"
            || draft.morphology().classes(draft.lower(noun)).contains(Upos.ADJ)
            || draft
                .morphology()
                .isParticiple(draft.lower(noun).substring(0, draft.lower(noun).length() - 1)));
  }

  /** "62 Prozent halten": a number makes a plural, also of nouns that do not show it. */
  private static boolean isCounted(Draft draft, int noun) {
    int number = draft.child(noun, "nummod");
    int measure = draft.child(noun, "nmod"); // "drei Spiele Sperre"
    if (number < 0 && measure >= 0 && measure == noun - 1 && isBare(draft, measure)) {
      number = draft.child(measure, "nummod");
    }
    return number >= 0 && number < noun && !draft.isForm(number, "ein", "eine", "1");
  }

  static boolean isCoordinated(Draft draft, int noun) {
    for (int child : draft.children(noun)) {
      if (draft.is(child, "conj") && (draft.isNominal(child) || draft.upos(child) == Upos.PRON)) {
        return true;
      }
    }
    return false;
  }

  static int person(Draft draft, int noun) {
    if (draft.upos(noun) == Upos.PRON) {
      if (draft.isForm(noun, "ich", "wir")) {
        return 1;
      }
      if (draft.isForm(noun, "du", "ihr") && draft.canBe(noun, Case.NOMINATIVE)) {
        return 2;
      }
    }
    return 3;
  }

  /**
   * Narrows finite verbs by their subjects: "habe" under "er" is Konjunktiv I, under "ich" it need
   * not be. Without a subject of the first or second person the third is meant.
   */
  static void narrow(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (!draft.isFinite(i)) {
        continue;
      }
      int finiteVerb = i;
      int head = predicate(draft, i);
      int subject = subject(draft, head);
      int person = subject < 0 ? 3 : person(draft, subject);
      Numerus told = subject < 0 ? null : number(draft, subject);
      Numerus number = hasFinite(draft, i, person, told) ? told : null;
      boolean finite = finite(draft, head) == i;
      draft.narrow(
          i,
          reading ->
              reading.verbForm() == null
                  || (finite || !reading.verbForm().isFinite())
                      && reading.verbForm() != VerbForm.IMPERATIVE
                      && (reading.person() == 0
                          || reading.person() == person
                              && (number == null || reading.numerus() == number)));
      if (subject >= 0 && draft.upos(subject) != Upos.ADV) {
        draft.narrow(
            subject,
            reading ->
                reading.grammaticalCase() == null
                    || reading.grammaticalCase() == Case.NOMINATIVE
                        && (reading.numerus() == null
                            || isCoordinated(draft, subject)
                            || agreesWith(draft, finiteVerb, reading.numerus())));
      }
    }
  }

  /** A subject that disagrees with all finite readings has a number that the dictionary lacks. */
  private static boolean hasFinite(Draft draft, int verb, int person, @Nullable Numerus number) {
    return draft.can(
        verb,
        reading ->
            reading.verbForm() != null
                && reading.verbForm().isFinite()
                && reading.person() == person
                && reading.numerus() == number);
  }

  private static boolean agreesWith(Draft draft, int finite, Numerus number) {
    return draft.can(finite, verb -> verb.numerus() == null || verb.numerus() == number);
  }

  /** The subject of this head, or of the one that it is coordinated with. */
  static int subject(Draft draft, int head) {
    int at = head;
    for (int steps = 0; steps < 20; steps++) {
      int subject = draft.child(at, "nsubj");
      if (subject >= 0 || !draft.is(at, "conj") || draft.head(at) < 0) {
        return subject;
      }
      at = draft.head(at);
    }
    return -1;
  }

  /** The label of a subject of this verb: that of a passive is one. */
  static String subjectLabel(Draft draft, int verb) {
    return draft.hasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj";
  }

  private static @Nullable Numerus number(Draft draft, int subject) {
    if (isCoordinated(draft, subject)) {
      return Numerus.PLURAL;
    }
    boolean singular = draft.canBe(subject, Numerus.SINGULAR);
    boolean plural = draft.canBe(subject, Numerus.PLURAL);
    if (singular == plural) {
      return null;
    }
    return singular ? Numerus.SINGULAR : Numerus.PLURAL;
  }

  /** The verb or predicate that a phrase belongs to, however deep it hangs; -1 without one. */
  static int verbAbove(Draft draft, int phrase) {
    int at = draft.head(phrase);
    while (at >= 0 && !draft.isVerbal(at) && !hasAuxiliary(draft, at)) {
      at = draft.head(at);
    }
    return at;
  }

  /** Beside sich there may be a direct object, but what the parser has as one often is none. */
  static boolean isReflexive(Draft draft, int verb) {
    return reflexive(draft, verb) >= 0;
  }

  /** The "sich" of the verb; -1 without one. */
  static int reflexive(Draft draft, int verb) {
    for (int child : draft.children(verb)) {
      if (draft.isForm(child, "sich")) {
        return child;
      }
    }
    return -1;
  }
}
