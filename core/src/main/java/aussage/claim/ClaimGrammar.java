package aussage.claim;

/**
 * The rules and tables that all sentences share.
 *
 * @param clauses parts sentences into clauses
 * @param prepositions what prepositions make of their phrases
 * @param verbFrames what verbs ask for
 * @param places words that say where
 * @param setAdverbs adverbs of several words
 * @param polarity so or not so
 * @param certainty how surely
 * @param tense when, by the verb form
 * @param speechAct what is done by saying it
 * @param checkability whether it can be looked up
 */
record ClaimGrammar(
    ClauseFinder clauses,
    Prepositions prepositions,
    VerbFrames verbFrames,
    PlaceWords places,
    SetAdverbs setAdverbs,
    PolarityRule polarity,
    CertaintyRule certainty,
    TenseRule tense,
    SpeechActRule speechAct,
    CheckabilityRule checkability) {

  static ClaimGrammar load() {
    VerbFrames verbFrames = VerbFrames.load();
    return new ClaimGrammar(
        new ClauseFinder(new VerbGroupFinder(verbFrames)),
        Prepositions.load(),
        verbFrames,
        PlaceWords.load(),
        SetAdverbs.load(),
        new PolarityRule(),
        new CertaintyRule(),
        new TenseRule(),
        new SpeechActRule(verbFrames),
        new CheckabilityRule());
  }
}
