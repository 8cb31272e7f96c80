package aussage.claim;

import aussage.model.Attribution;
import aussage.model.AttributionKind;
import aussage.model.SpeechAct;
import aussage.model.Stance;
import aussage.model.TokenKind;
import aussage.rule.Example;
import aussage.rule.Rule;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is done by saying a clause. */
final class SpeechActRule implements Rule {
  private static final ImmutableSet<String> CONDITIONAL =
      ImmutableSet.of("wenn", "falls", "sofern", "soweit", "vorausgesetzt", "wofern");

  private final VerbFrames verbFrames;

  SpeechActRule(VerbFrames verbFrames) {
    this.verbFrames = verbFrames;
  }

  @Override
  public String id() {
    return "claim.speech-act";
  }

  @Override
  public String reason() {
    return "Punctuation, conjunction, place of the finite verb and modal tell what is done.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Die Klinik braucht Ärzte.", "STATEMENT"),
        Example.of("Braucht die Klinik Ärzte?", "QUESTION"),
        Example.of("Die Klinik muss Ärzte einstellen.", "DEMAND"),
        Example.of("Die Klinik musste Ärzte einstellen.", "STATEMENT"),
        Example.of("Die Klinik müsste Ärzte einstellen.", "DEMAND"),
        Example.of("Die Klinik sollte Ärzte einstellen.", "DEMAND"),
        Example.of("Die Anträge sind bis Montag zu prüfen.", "DEMAND"),
        Example.of("Die Risse sind deutlich zu sehen.", "STATEMENT"),
        Example.of("Der Brand war nicht zu löschen.", "STATEMENT"),
        Example.of("Der Wirt hat die Kosten zu zahlen.", "DEMAND"),
        Example.of("Die Retter haben es mit Glatteis zu tun.", "STATEMENT"),
        Example.of("Der Klub hat nichts zu verlieren.", "STATEMENT"));
  }

  SpeechAct speechAct(ClauseContext context) {
    if (isCondition(context.clause())) {
      return SpeechAct.CONDITION;
    }
    if (context.terminator().startsWith("?") && asks(context.clause())) {
      return SpeechAct.QUESTION;
    }
    return isDemand(context) ? SpeechAct.DEMAND : SpeechAct.STATEMENT;
  }

  /** A question has its finite verb first or second. */
  private static boolean asks(Clause clause) {
    if (clause.kind() == ClauseKind.MAIN) {
      return true;
    }
    boolean conjunction = clause.mark().filter(m -> m.upos() == Upos.SCONJ).isPresent();
    if (conjunction || clause.kind() == ClauseKind.RELATIVE) {
      return false;
    }
    Optional<Word> finite = clause.verbs().finite();
    return finite.isPresent()
        && finite.get().index() < clause.words().length() - 1
        && finite.get().index() < clause.verbs().main().index();
  }

  /** "wenn", "falls", the finite verb first before the main clause, and what hangs on these. */
  static boolean isCondition(Clause clause) {
    Clause leader = clause.leader();
    Optional<Word> mark = leader.mark();
    if (mark.isPresent()) {
      if (CONDITIONAL.contains(mark.get().form().toLowerCase(Locale.ROOT))) {
        return true;
      }
    } else if (isVerbFirst(leader)) {
      return true;
    }
    return leader.kind() == ClauseKind.COMPLEMENT
        && leader.parent().filter(SpeechActRule::isCondition).isPresent();
  }

  /** "Sollte der Pegel steigen, wird …" */
  private static boolean isVerbFirst(Clause clause) {
    Optional<Word> finite = clause.verbs().finite();
    boolean below = clause.head().is("advcl") || clause.head().is("ccomp");
    if (finite.isEmpty() || !below || clause.kind() == ClauseKind.RELATIVE) {
      return false;
    }
    Sentence sentence = clause.sentence();
    for (int i = clause.all().nextSetBit(0); i >= 0; i = clause.all().nextSetBit(i + 1)) {
      Word word = sentence.word(i);
      if (word.upos() != Upos.PUNCT) {
        return i == finite.get().index() && startsSentence(sentence, i);
      }
    }
    return false;
  }

  private static boolean startsSentence(Sentence sentence, int at) {
    for (int i = 0; i < at; i++) {
      TokenKind kind = sentence.word(i).kind();
      if (kind == TokenKind.WORD || kind == TokenKind.NUMBER) {
        return false;
      }
    }
    return true;
  }

  private boolean isDemand(ClauseContext context) {
    VerbGroup verbs = context.clause().verbs();
    List<Attribution> attributions = context.attributions();
    boolean demanded =
        !attributions.isEmpty()
            && attributions.get(attributions.size() - 1).stance() == Stance.DEMANDS
            && context.clause().kind() != ClauseKind.RELATIVE;
    return demanded || isModalDemand(verbs, attributions) || isModalInfinitive(context);
  }

  /** "muss" demands; "musste" tells what came to pass. */
  private static boolean isModalDemand(VerbGroup verbs, List<Attribution> attributions) {
    Optional<Word> modal = verbs.modal();
    if (modal.isEmpty()) {
      return false;
    }
    if (modal.get().hasLemma("müssen")) {
      boolean told = modal.get().isSurely(VerbForm.PRETERITE) || verbs.hasAuxiliary("haben");
      return !told;
    }
    boolean hearsay = attributions.stream().anyMatch(a -> a.kind() == AttributionKind.HEARSAY);
    boolean wished = Mood.of(modal.get()) != Mood.INDICATIVE;
    return modal.get().hasLemma("sollen") && wished && !hearsay;
  }

  /**
   * "ist zu prüfen", "hat zu prüfen"; and the imperative. "ist nicht zu ändern" and "ist zu hören"
   * say what can be, "hat viel zu bieten" what one has.
   */
  private boolean isModalInfinitive(ClauseContext context) {
    VerbGroup verbs = context.clause().verbs();
    Optional<Word> finite = verbs.finite();
    if (finite.isEmpty()) {
      return false;
    }
    if (verbs.withZu()) {
      return finite.get().hasLemma("haben") && !verbFrames.isHad(verbs.lemma())
          || (finite.get().hasLemma("sein")
              && !verbFrames.isPerceived(verbs.lemma())
              && !PolarityRule.isNegative(context.clause()));
    }
    return finite.get().isSurely(VerbForm.IMPERATIVE);
  }
}
