package aussage.de.repair;

import java.util.List;

/** All rules that mend trees, in their order: later ones rely on what earlier ones have mended. */
public final class TreeRules {
  static final List<TreeRule> ALL =
      List.of(
          new PunctuationHeadRule(),
          new ArticleRule(),
          new SecondPhraseRule(),
          new TitleNameRule(),
          new NameHeadRule(),
          new NameAppositionRule(),
          new NameAttributeRule(),
          new QuotedTitleRule(),
          new ExtendedAttributeRule(),
          new BoundedNumberRule(),
          new NumberNounRule(),
          new SeparatedPrefixRule(),
          new QuotedObjectRule(),
          new SoSourceRule(),
          new PostpositionRule(),
          new ClauseRootRule(),
          new FrontedParticipleRule(),
          new InsertedParticipleRule(),
          new FrontedVerbRule(),
          new AuxiliaryBorderRule(),
          new BecomingRule(),
          new CorrelativeRule(),
          new VerbBracketRule(),
          new PlaceOfBeingRule(),
          new HabenVerbRule(),
          new CopulaBeforeInfinitiveRule(),
          new ComparedParticipleRule(),
          new AuxiliaryHeadRule(),
          new ModalCopulaRule(),
          new SharedWerdenRule(),
          new ParticipleCoordinationRule(),
          new SharedParticipleRule(),
          new VerbChainRule(),
          new CopulaPredicateRule(),
          new CopulaSubjectRule(),
          new BehindAppositionRule(),
          new WieClauseRule(),
          new AlsPredicateRule(),
          new RelativePronounRule(),
          new SubordinateClauseRule(),
          new RelativeClauseRule(),
          new VerbSecondClauseRule(),
          new BareAttributeRule(),
          new TemporalAdjunctRule(),
          new TimePhraseRule(),
          new PrepositionalAttributeRule(),
          new PrepositionalAdjunctRule(),
          new InquitRule(),
          new ContentClauseRule(),
          new QuestionClauseRule(),
          new InfinitiveClauseRule(),
          new SecondMainClauseRule(),
          new CoordinationRule(),
          new GappingRule(),
          new CoordinatedCaseRule(),
          new VoiceRule(),
          new DativeObjectRule(),
          new ExpletiveRule(),
          new SharedSubjectRule(),
          new BoundedSubjectRule(),
          new NumberOfRule(),
          new PartSubjectRule(),
          new SplitAmountRule(),
          new CaseRoleRule(),
          new LonePronounRule(),
          new ParticipleLemmaRule(),
          new ReflexiveStateRule(),
          new InfinitiveObjectRule(),
          new WasClauseRule(),
          new ClauseAdverbRule(),
          new PlainLabelRule());

  private TreeRules() {}

  /** Mends the tree, rule by rule. */
  public static void apply(Draft draft) {
    Phrases.narrow(draft);
    for (TreeRule rule : ALL) {
      rule.apply(draft);
    }
    Clauses.narrow(draft);
  }
}
