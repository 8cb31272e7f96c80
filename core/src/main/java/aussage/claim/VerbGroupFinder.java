package aussage.claim;

import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

  private static final int MOST_VERBS = 6;

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
    boolean auxiliary = isModal(head) || AUXILIARIES.contains(head.lemma());
    if (!auxiliary && !WITH_INFINITIVE.contains(head.lemma())) {
      return Optional.empty();
    }
    for (Word child : sentence.children(head)) {
      boolean verbal = child.is("xcomp") || child.is("ccomp");
      boolean closes = auxiliary && !child.is("conj") && closesBracket(sentence, head, child);
      boolean form = auxiliary || child.canBe(VerbForm.INFINITIVE);
      if ((verbal || closes)
          && form
          && child.upos().isVerbal()
          && isBareNonFinite(sentence, child)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** "hat … gewonnen.": whatever the parser calls it, at the clause's end it is the full verb. */
  private static boolean closesBracket(Sentence sentence, Word head, Word verb) {
    if (verb.index() < head.index() || verb.is("advcl") || verb.is("parataxis")) {
      return false;
    }
    for (int i = head.index() + 1; i < verb.index(); i++) {
      if (sentence.word(i).form().equals(",")) {
        return false;
      }
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

  /** The verb group of the clause with this head. */
  VerbGroup find(Sentence sentence, List<Word> heads) {
    Parts parts = new Parts();
    for (Word head : heads) {
      parts.collect(sentence, head);
    }
    Word lowest = heads.get(heads.size() - 1);
    Word main = mainOf(sentence, heads, parts);
    return build(parts, main, hasZu(sentence, lowest) || main.canBe(VerbForm.ZU_INFINITIVE), false);
  }

  private static Word mainOf(Sentence sentence, List<Word> heads, Parts parts) {
    Word lowest = heads.get(heads.size() - 1);
    if (parts.copula.isPresent()) {
      return parts.copula.get();
    }
    for (int i = heads.size() - 2; i >= 0; i--) {
      if (WITH_INFINITIVE.contains(heads.get(i).lemma()) && !isModal(heads.get(i))) {
        return heads.get(i);
      }
    }
    return lowest;
  }

  /** The same group with the auxiliaries of the predicate it is coordinated with. */
  VerbGroup sharing(VerbGroup own, VerbGroup other) {
    Parts parts = new Parts();
    own.words().forEach(parts::add);
    parts.prefix = own.prefix();
    parts.reflexive = own.reflexive();
    for (Word word : other.words()) {
      boolean lexical =
          word.index() == other.main().index()
              || other.prefix().filter(p -> p.index() == word.index()).isPresent()
              || other.reflexive().filter(r -> r.index() == word.index()).isPresent();
      if (!lexical) {
        parts.add(word);
      }
    }
    return build(parts, own.main(), own.withZu(), true);
  }

  private VerbGroup build(Parts parts, Word main, boolean withZu, boolean shared) {
    parts.add(main);
    List<Word> words = new ArrayList<>(parts.words);
    words.sort(Comparator.comparingInt(Word::index));
    Optional<Word> finite = withZu && words.size() == 1 ? Optional.empty() : finite(parts, main);
    Optional<Word> modal =
        words.stream().filter(w -> w.index() != main.index() && isModal(w)).findFirst();
    String verb = main.lemma();
    String prefix = parts.prefix.map(p -> p.form().toLowerCase(Locale.ROOT)).orElse("");
    String lemma = verb.startsWith(prefix) ? verb : prefix + verb;
    return new VerbGroup(
        ImmutableList.copyOf(words),
        main,
        finite,
        modal,
        parts.prefix,
        parts.reflexive,
        lemma,
        voice(words, main),
        withZu,
        shared);
  }

  private static Optional<Word> finite(Parts parts, Word main) {
    List<Word> candidates = new ArrayList<>();
    for (Word word : parts.words) {
      boolean verb =
          parts.prefix.filter(p -> p.index() == word.index()).isEmpty()
              && parts.reflexive.filter(r -> r.index() == word.index()).isEmpty();
      if (verb && word.index() != main.index() && maybeFinite(word)) {
        candidates.add(word);
      }
    }
    if (candidates.isEmpty()) {
      for (Word word : parts.words) {
        boolean leads = word.is("aux") && word.index() < main.index();
        if (leads && word.canBe(VerbForm.INFINITIVE)) {
          return Optional.of(word); // Only a finite auxiliary stands before its verb.
        }
      }
      boolean only = maybeFinite(main) && !isZuForm(main);
      return only ? Optional.of(main) : Optional.empty();
    }
    candidates.sort(Comparator.comparingInt(Word::index));
    for (Word word : candidates) {
      if (!word.canBe(VerbForm.INFINITIVE) && !word.canBe(VerbForm.PAST_PARTICIPLE)) {
        return Optional.of(word);
      }
    }
    Word first = candidates.get(0);
    boolean leads = first.index() < main.index();
    return Optional.of(leads ? first : candidates.get(candidates.size() - 1));
  }

  private static boolean maybeFinite(Word word) {
    return word.isFinite() || (word.readings().isEmpty() && word.upos().isVerbal());
  }

  private static boolean isZuForm(Word word) {
    return word.canBe(VerbForm.ZU_INFINITIVE);
  }

  private static Voice voice(List<Word> words, Word main) {
    if (!isParticiple(main)) {
      return Voice.ACTIVE;
    }
    boolean infinitive = main.canBe(VerbForm.INFINITIVE);
    Voice voice = Voice.ACTIVE;
    for (Word word : words) {
      if (word.index() == main.index()) {
        continue;
      }
      boolean pastWerden = word.form().startsWith("wurde") || word.form().equals("worden");
      boolean passive = word.relation().equals("aux:pass");
      if (word.hasLemma("werden") && (pastWerden || passive || !infinitive)) {
        return Voice.PASSIVE;
      }
      if (word.hasLemma("sein") && passive) {
        voice = Voice.STATE;
      }
    }
    return voice;
  }

  /** Whether the word may be a past participle. */
  static boolean isParticiple(Word word) {
    return word.canBe(VerbForm.PAST_PARTICIPLE);
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

  /** The words while they are gathered. */
  private static final class Parts {
    private final List<Word> words = new ArrayList<>();
    private Optional<Word> copula = Optional.empty();
    private Optional<Word> prefix = Optional.empty();
    private Optional<Word> reflexive = Optional.empty();

    void add(Word word) {
      for (Word own : words) {
        if (own.index() == word.index()) {
          return;
        }
      }
      words.add(word);
    }

    void collect(Sentence sentence, Word head) {
      if (head.upos() == Upos.VERB || sentence.child(head, "cop").isEmpty()) {
        add(head);
      }
      for (Word child : sentence.children(head)) {
        if (child.is("cop") && head.upos() != Upos.VERB) {
          copula = Optional.of(child);
          add(child);
        } else if (child.is("aux") || child.is("cop")) {
          add(child);
        } else if (child.relation().equals("compound:prt")) {
          prefix = Optional.of(child);
          add(child);
        } else if (isReflexive(child)) {
          reflexive = Optional.of(child);
          add(child);
        }
      }
    }

    private static boolean isReflexive(Word child) {
      return child.form().equalsIgnoreCase("sich") || child.relation().equals("expl:pv");
    }
  }
}
