package aussage.attribution;

import aussage.syntax.Gender;
import aussage.syntax.Numerus;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom pronouns and possessives can mean. */
final class Pronouns {
  /** So many appearances back a pronoun is understood. */
  private static final int FARTHEST = 24;

  /** So much farther than one who acts may be one who does not. */
  private static final int NO_SUBJECT = 4;

  private static final int NO_GENDER = 1;

  private Pronouns() {}

  /** Whether the phrase is one word that stands for a noun. */
  static boolean isPronoun(NounPhrase phrase) {
    Upos upos = phrase.headWord().upos();
    return phrase.first() + 1 == phrase.end() && (upos == Upos.PRON || upos == Upos.DET);
  }

  /** "es", which may be a body of neuter gender, or nobody. */
  static boolean isIt(NounPhrase phrase) {
    return isPronoun(phrase)
        && !phrase.hasPreposition()
        && phrase.headWord().form().equalsIgnoreCase("es");
  }

  /** What this form can mean where it stands. */
  static Meaning meaning(NounPhrase phrase, String form) {
    boolean isMasculine = WordClass.MASCULINE_PRONOUN.has(form);
    boolean isFeminine = WordClass.FEMININE_PRONOUN.has(form);
    boolean isPlural = WordClass.PLURAL_PRONOUN.has(form);
    if (isFeminine && isPlural && isPronoun(phrase)) {
      Set<Numerus> verb = numeri(phrase);
      boolean isSurely = verb.size() == 1;
      isFeminine = !isSurely || verb.contains(Numerus.SINGULAR);
      isPlural = !isSurely || verb.contains(Numerus.PLURAL);
    }
    return new Meaning(
        isMasculine,
        isFeminine,
        form.equals("es"),
        isPlural,
        WordClass.POSSESSIVE.has(form),
        isPronoun(phrase) && WordClass.DEMONSTRATIVE.has(form));
  }

  /** The numbers of the finite verb whose subject it is; both where there is none. */
  private static Set<Numerus> numeri(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    Word pronoun = phrase.headWord();
    Word verb = pronoun.is("nsubj") ? sentence.head(pronoun).orElse(null) : null;
    if (verb == null) {
      return EnumSet.allOf(Numerus.class);
    }
    for (Word auxiliary : sentence.children(verb)) {
      boolean isHelping = auxiliary.is("aux") || auxiliary.is("aux:pass") || auxiliary.is("cop");
      if (isHelping && auxiliary.isFinite()) {
        return VerbReading.numeri(auxiliary);
      }
    }
    return VerbReading.numeri(verb);
  }

  /**
   * Whom a pronoun may mean.
   *
   * @param isMasculine one man or one thing of masculine gender
   * @param isFeminine one woman or one thing of feminine gender
   * @param isNeuter one thing of neuter gender
   * @param isPlural several
   * @param isPossessive as their owner
   * @param isDemonstrative whoever was named last, acting or not: "dieser"
   */
  record Meaning(
      boolean isMasculine,
      boolean isFeminine,
      boolean isNeuter,
      boolean isPlural,
      boolean isPossessive,
      boolean isDemonstrative) {
    /** The gender that the pronoun shows by itself; null for the possessives and in the plural. */
    @Nullable Gender gender() {
      if (isPossessive || isPlural || isNeuter || isMasculine == isFeminine) {
        return null;
      }
      return isMasculine ? Gender.MASCULINE : Gender.FEMININE;
    }

    /** The nearest before an index who agrees; those who act or speak come before others. */
    Optional<Participant> nearest(List<Appearance> appearances, int end) {
      Participant best = null;
      int bestDistance = Integer.MAX_VALUE;
      for (int at = end - 1; at >= 0 && at >= end - FARTHEST; at--) {
        Appearance appearance = appearances.get(at);
        Participant participant = appearance.participant();
        boolean isActing = appearance.isSubject() || isDemonstrative;
        if (!(isActing || participant.isPerson()) || !agrees(participant)) {
          continue;
        }
        int distance =
            end - at + (isActing ? 0 : NO_SUBJECT) + (participant.gender() == null ? NO_GENDER : 0);
        if (distance < bestDistance) {
          best = participant;
          bestDistance = distance;
        }
      }
      return Optional.ofNullable(best);
    }

    /** Whether gender and number are the participant's. */
    boolean agrees(Participant participant) {
      if (participant.isPlural()) {
        return isPlural;
      }
      Gender gender = participant.gender();
      if (gender == null) {
        return isMasculine || isFeminine;
      }
      return switch (gender) {
        case MASCULINE -> isMasculine;
        case FEMININE -> isFeminine;
        case NEUTER -> isNeuter || isMasculine && isPossessive;
      };
    }
  }
}
