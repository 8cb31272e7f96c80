package aussage.attribution;

import aussage.rule.WordClasses;

/** Classes of words that the rules ask for; their words stand in {@code words.tsv}. */
enum WordClass {
  /** Nouns that say when: "Dienstag". */
  TIME_NOUN,
  /** Nouns that with an article may be a thing: "ein Ende der Gewalt". */
  TIME_OR_THING,
  /** Pronouns that stand alone: "sie", "man". */
  PERSONAL_PRONOUN,
  /** Pronouns for whoever was named last: "dieser". */
  DEMONSTRATIVE,
  /** Pronouns for some of many: "viele", "die anderen". */
  INDEFINITE,
  /** Pronouns that cannot be one who speaks: "ihn", "es". */
  NO_SPEAKER,
  /** Verb prefixes that are separated: "teilte … mit". */
  SEPARABLE_PREFIX,
  /** Adverbs that announce a content clause: "geht davon aus, dass". */
  CORRELATE,
  /** Those that stand behind a noun as well: "Zweifel daran, ob". */
  NOUN_CORRELATE,
  /** Relative pronouns, most of them articles as well. */
  RELATIVE_PRONOUN,
  /** Relative pronouns that are no articles. */
  SURE_RELATIVE,
  /** What may stand before the word that opens a clause: "vor allem weil". */
  BEFORE_OPENER,
  /** What makes a result or a manner of a clause with "dass": "ohne dass". */
  BEFORE_RESULT,
  /** Verbs of states: "soll krank sein" is no order. */
  STATE_VERB,
  /** Determiners that no nominative has: "dem", "seinen". */
  NOT_NOMINATIVE,
  /** Verbs that may need another one beside them. */
  AUXILIARY,
  /** Words that negate their clause. */
  NEGATION,
  /** What makes an addition of "nicht": "nicht nur er". */
  NOT_ONLY,
  /** Words that make a subject nobody: "kein Fischer". */
  NOBODY,
  /** Verbs that say what the subject is. */
  COPULA,
  /** Verbs with an "es" that is nobody: "es heißt", "es droht". */
  IMPERSONAL_VERB,
  /** Verbs by which readers learn something: "ist zu lesen". */
  READING_VERB,
  /** Prepositions before the source of an impersonal report: "heißt es aus Kreisen". */
  IMPERSONAL_PREPOSITION,
  /** Singular determiners in the dative: "nach der Rede" says when. */
  DATIVE_DETERMINER,
  /** Relative pronouns in the dative: "denen zufolge". */
  OBLIQUE_RELATIVE,
  DATIVE_RELATIVE,
  /** Determiners that an accusative has and a genitive has not: "den", "ihre". */
  ACCUSATIVE_DETERMINER,
  /** Determiners of the genitive: "des Hafens". */
  GENITIVE_DETERMINER,
  /** Prepositions that begin an attribute of a noun. */
  ATTRIBUTIVE_PREPOSITION,
  /** Prepositions before whom a report is directed to or what it is about: "Mahnung an". */
  TOPIC_PREPOSITION,
  /** Words that take a part: "einer der Fischer". */
  PARTITIVE,
  /** Prepositions before what something is said in: "im ZDF". */
  MEDIUM_PREPOSITION,
  /** What something is said in, beside media and documents: "auf Twitter". */
  MEDIUM,
  /** Nouns for those who make, own or read a medium; in small letters also ends of compounds. */
  MEDIUM_STAFF,
  /** Endings, in small letters, of the names that papers have. */
  MEDIUM_NAME_END,
  /** Nouns right before a name in quotation marks: "unter dem Motto". */
  NAMED_THING,
  /** Nouns right before a quotation: "mit den Worten". */
  SAYING_NOUN,
  /** Conjunctions that give a reason: "weil". */
  REASON_OPENER,
  /** Nouns for whoever takes part: "beide Seiten". */
  PARTY,
  /** What may stand before the verb of a report that is set in: "so sagte sie". */
  BEFORE_INSERTED_VERB,
  /** Nouns for somebody's point of view: "aus Sicht der Verbände". */
  VIEW_NOUN,
  /** What links a clause without its subject to the one before: "schließen aber". */
  LINK_BEHIND_VERB,
  /** What links a main clause to the one before it, so that it is no speech. */
  CLAUSE_LINK,
  /** Conjunctions that a content neither begins nor ends with. */
  EDGE_CONJUNCTION,
  /** Conjunctions that join clauses or phrases. */
  COORDINATOR,
  /** Pronouns for the sentence before: "Das sagte sie". */
  BACK_REFERENCE,
  /** Articles: "der", "eine". */
  ARTICLE,
  /** Articles before what has no name: "einen". */
  INDEFINITE_ARTICLE,
  /** Articles and pronouns before what is known already: "der", "diese". */
  DEFINITE,
  /** Possessives: "seine", "ihrem". */
  POSSESSIVE,
  /** Pronouns and possessives for one of masculine gender. */
  MASCULINE_PRONOUN,
  /** Pronouns and possessives for one of feminine gender. */
  FEMININE_PRONOUN,
  /** Pronouns and possessives for several. */
  PLURAL_PRONOUN,
  /** Adjectives for an office that is over or to come: "früher". */
  FORMER,
  /** Prepositions inside the names of bodies: "Bundesamt für Fischerei". */
  NAME_PREPOSITION,
  /** What stands between the members of a coordination. */
  MEMBER_LINK,
  /** Conjunctions of a condition: "falls". */
  CONDITION_OPENER,
  /** Modals that say what somebody should or wants to do: "wollte warnen". */
  REFUSED_VERB,
  BEFORE_COMPARED,
  MOVING_VERB,
  WANT_VERB,
  /** Verbs by which data and documents speak, and things do not: "zeigen". */
  EVIDENCE_VERB,
  /** Nouns for what somebody has in mind and has not said: "Hoffnung". */
  MIND_NOUN,
  /** Verbs that with a noun say what somebody feels: "hat kein Verständnis". */
  ATTITUDE_VERB,
  CALL_VERB,
  TELL_VERB,
  STUDY_NOUN,
  UNTRUE,
  WRONG,
  TRUE_OR_FALSE,
  EXAGGERATED,
  HOW_MUCH,
  COUNT_END,
  NO_BODY,
  FIELD,
  /** Verbs that call their object something: "nannte die Sperre unnötig". */
  NAMING_VERB,
  /** Nouns for the asking that made somebody speak: "auf Anfrage". */
  ASKING_NOUN,
  /** Nouns of what is heard and said by nobody: "dem Vernehmen nach". */
  HEARSAY_NOUN,
  /** Words that bound the number behind them: "bis zu", "mehr als", "über". */
  NUMBER_BOUND,
  /** Their second words: "zu", "als". */
  NUMBER_BOUND_END,
  /** Names of parties: "die Partei" may be one. */
  PARTY_NAME,
  /** Endings of nouns for men: "Kurator", "Hotelier". */
  PERSON_END,
  /** Endings, as {@link RoleNouns#stem} has them, of nouns for who tells of others: "Zeuge". */
  TELLING_END,
  /**
   * Adjectives that without an ending tell how something was said: "verlangte erneut Neuwahlen".
   */
  MANNER_ADVERB,
  /** Prepositions behind a noun for whom it asks: "Umfrage unter Händlern". */
  ASKED_PREPOSITION,
  /** Nouns for what one lets somebody have: "räumt dem Klima Vorrang ein" says nothing. */
  GRANTED_NOUN,
  /** Adverbs for where or what was spoken of before: "heißt es dort". */
  BACK_ADVERB,
  /** Verbs whose quotation is their object: "skandierten „Nieder mit dem König“". */
  SHOUT_VERB,
  /** Nouns of shares and amounts: "22 Prozent mehr als im Vorjahr" speak of nobody. */
  SHARE_NOUN;

  private static final WordClasses<WordClass> WORDS = WordClasses.read(WordClass.class);

  /** Whether this word, a form or a lemma as the table has it, belongs to the class. */
  boolean has(String word) {
    return WORDS.has(this, word);
  }

  /** Whether this word in lower case belongs to the class. */
  boolean hasLower(String word) {
    return WORDS.hasLower(this, word);
  }

  /** Whether the word ends with one of the class. */
  boolean isEndOf(String word) {
    return !WORDS.endOf(this, word).isEmpty();
  }
}
