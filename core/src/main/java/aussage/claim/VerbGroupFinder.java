package aussage.claim;

import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the verbs of a clause together, from the head of the clause. */
final class VerbGroupFinder {
  static final ImmutableSet<String> MODALS =
      ImmutableSet.of("können", "müssen", "sollen", "wollen", "dürfen", "mögen");

  /** Verbs with a bare infinitive that stays a verb of its own: "lässt … liegen". */
  private static final ImmutableSet<String> WITH_INFINITIVE =
      ImmutableSet.of("lassen", "bleiben", "gehen", "sehen", "hören", "helfen", "lernen", "lehren");

  private static final ImmutableSet<String> AUXILIARIES =
      ImmutableSet.of("haben", "sein", "werden");

  /** Verbs that make one predicate with an infinitive with "zu": "scheint … zu sinken". */
  private static final ImmutableSet<String> WITH_ZU =
      ImmutableSet.of("scheinen", "drohen", "pflegen", "brauchen", "haben", "sein");

  private static final int MOST_VERBS = 6;

  private final VerbFrames frames;

  VerbGroupFinder(VerbFrames frames) {
    this.frames = frames;
  }

  /** The words whose dependents are the clause's: the head and the verbs below it. */
  List<Word> heads(Sentence sentence, Word head) {
    List<Word> heads = new ArrayList<>();
    heads.add(head);
    Optional<Word> inner = innerVerb(sentence, head);
    while (inner.isPresent() && heads.size() < MOST_VERBS) {
      heads.add(inner.get());
      inner = innerVerb(sentence, inner.get());
    }
    return heads;
  }

  /** A bare infinitive or participle that the parser hung below its modal or auxiliary. */
  private static Optional<Word> innerVerb(Sentence sentence, Word head) {
    Optional<Word> withZu = zuInfinitive(sentence, head);
    if (withZu.isPresent()) {
      return withZu;
    }
    boolean auxiliary = isModal(head) || AUXILIARIES.contains(head.lemma());
    if (!auxiliary && !WITH_INFINITIVE.contains(head.lemma())) {
      return Optional.empty();
    }
    for (Word child : sentence.children(head)) {
      boolean verbal = child.is("xcomp") || child.is("ccomp");
      boolean closes = auxiliary && !child.is("conj") && closesBracket(sentence, head, child);
      boolean form = auxiliary || child.canBe(VerbForm.INFINITIVE);
      boolean fronted = child.index() == head.index() - 1; // "überprüfen ließ sich das nicht"
      if ((verbal || closes || fronted)
          && form
          && child.upos().isVerbal()
          && isBareNonFinite(sentence, child)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** "droht zu brechen", "hat die Kosten zu tragen"; not "hat vor, … zu bauen". */
  private static Optional<Word> zuInfinitive(Sentence sentence, Word head) {
    if (!WITH_ZU.contains(head.lemma())) {
      return Optional.empty();
    }
    for (Word child : sentence.children(head)) {
      boolean complement = child.is("xcomp") || child.is("ccomp");
      if (complement && hasZu(sentence, child) && !hasComma(sentence, head, child)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private static boolean hasComma(Sentence sentence, Word one, Word other) {
    int from = Math.min(one.index(), other.index());
    int to = Math.max(one.index(), other.index());
    for (int i = from + 1; i < to; i++) {
      if (sentence.word(i).form().equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** "hat … gewonnen.": whatever the parser calls it, at the clause's end it is the full verb. */
  private static boolean closesBracket(Sentence sentence, Word head, Word verb) {
    if (verb.index() < head.index() || verb.is("advcl") || verb.is("parataxis")) {
      return false;
    }
    if (hasComma(sentence, head, verb)) {
      return false;
    }
    int next = verb.index() + 1;
    return next >= sentence.size()
        || sentence.word(next).upos() == Upos.PUNCT
        || sentence.word(next).upos() == Upos.CCONJ;
  }

  private static boolean isBareNonFinite(Sentence sentence, Word word) {
    boolean nonFinite = word.canBe(VerbForm.INFINITIVE) || word.canBe(VerbForm.PAST_PARTICIPLE);
    return nonFinite
        && !word.canBe(VerbForm.ZU_INFINITIVE)
        && !hasZu(sentence, word)
        && sentence.child(word, "nsubj").isEmpty()
        && sentence.child(word, "mark").isEmpty();
  }

  /** The verb group of the clause with these heads. */
  VerbGroup find(Sentence sentence, List<Word> heads) {
    VerbGroupBuilder builder = new VerbGroupBuilder();
    for (Word head : heads) {
      builder.collect(sentence, head);
    }
    return builder.build(mainOf(heads, builder), builder.hasZu(), false);
  }

  private Word mainOf(List<Word> heads, VerbGroupBuilder builder) {
    if (builder.copula().isPresent()) {
      return builder.copula().get();
    }
    for (int i = heads.size() - 2; i >= 0; i--) {
      Word verb = heads.get(i);
      if (WITH_INFINITIVE.contains(verb.lemma()) && !isCausative(verb, heads.get(i + 1), builder)) {
        return verb;
      }
    }
    return heads.get(heads.size() - 1);
  }

  /** "lässt das Haus bauen", "ließ sich nicht prüfen": an auxiliary of what is done. */
  private boolean isCausative(Word verb, Word infinitive, VerbGroupBuilder builder) {
    return verb.hasLemma("lassen")
        && (builder.reflexive().isPresent() || !frames.goesOn(infinitive.lemma()));
  }

  /** Whether the word may be a past participle. */
  static boolean isParticiple(Word word) {
    return word.canBe(VerbForm.PAST_PARTICIPLE);
  }

  /** The copula of a predicative: "ist" of "ist alt", "wird" of "wird kalt". */
  static Optional<Word> copula(Sentence sentence, Word head) {
    Optional<Word> copula = sentence.child(head, "cop");
    if (copula.isPresent() || head.upos() != Upos.ADJ || isParticiple(head)) {
      return copula;
    }
    return sentence.child(head, "aux").filter(aux -> aux.hasLemma("werden"));
  }

  static boolean isModal(Word word) {
    return MODALS.contains(word.lemma());
  }

  /** Whether an infinitive has its "zu", inside or before it. */
  static boolean hasZu(Sentence sentence, Word verb) {
    if (verb.canBe(VerbForm.ZU_INFINITIVE)) {
      return true;
    }
    if (verb.index() == 0 || !verb.canBe(VerbForm.INFINITIVE)) {
      return false;
    }
    Word before = sentence.word(verb.index() - 1);
    return before.form().equals("zu") && before.upos() != Upos.ADP;
  }
}
