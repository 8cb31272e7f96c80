package aussage.claim;

import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Gathers the words of a verb group and says what each is in it. */
final class VerbGroupBuilder {
  private final List<Word> words = new ArrayList<>();
  private final List<Word> zuInfinitives = new ArrayList<>();
  private Optional<Word> copula = Optional.empty();
  private Optional<Word> prefix = Optional.empty();
  private Optional<Word> reflexive = Optional.empty();

  /** One that begins with the words of a group. */
  static VerbGroupBuilder from(VerbGroup group) {
    VerbGroupBuilder builder = new VerbGroupBuilder();
    group.words().forEach(builder::add);
    builder.prefix = group.prefix();
    builder.reflexive = group.reflexive();
    if (group.withZu() && group.finite().isEmpty()) {
      builder.zuInfinitives.addAll(group.words());
    }
    return builder;
  }

  /** Adds a word; one that is there already is not added again. */
  void add(Word word) {
    if (!contains(words, word)) {
      words.add(word);
    }
  }

  /** This one with a word more. */
  VerbGroupBuilder with(Word word) {
    add(word);
    return this;
  }

  /** Adds a head of the clause and the verbs, the prefix and the "sich" that hang on it. */
  void collect(Sentence sentence, Word head) {
    boolean verb = head.upos() == Upos.VERB;
    Optional<Word> own = verb ? Optional.empty() : VerbGroupFinder.copula(sentence, head);
    if (own.isPresent()) {
      copula = own;
    }
    addVerb(sentence, own.orElse(head));
    for (Word child : sentence.children(head)) {
      if ((child.is("aux") || child.is("cop") || isLassen(head, child)) && !isSame(own, child)) {
        addVerb(sentence, child);
      } else if (child.relation().equals("compound:prt")) {
        prefix = Optional.of(child);
        add(child);
      } else if (isReflexive(sentence, child)) {
        reflexive = Optional.of(child);
        add(child);
      }
    }
  }

  /** "habe die Anlage überholen lassen": the infinitive stands for a participle. */
  private static boolean isLassen(Word head, Word child) {
    return child.is("xcomp") && child.form().equals("lassen") && child.index() == head.index() + 1;
  }

  private void addVerb(Sentence sentence, Word verb) {
    add(verb);
    if (VerbGroupFinder.hasZu(sentence, verb)) {
      zuInfinitives.add(verb);
    }
  }

  /**
   * "gekauft und bezahlt zu haben": the auxiliaries of the other group are infinitives here too.
   */
  void addZu(VerbGroup other) {
    for (Word word : other.words()) {
      if (word.is("aux")) {
        zuInfinitives.add(word);
      }
    }
  }

  /** Whether a verb is an infinitive with "zu": "zu bauen", "gebaut zu haben". */
  boolean hasZu() {
    return !zuInfinitives.isEmpty();
  }

  /** "sich" without a preposition: "zieht nach sich" has no reflexive verb. */
  private static boolean isReflexive(Sentence sentence, Word child) {
    boolean sich = child.form().equalsIgnoreCase("sich") || child.relation().equals("expl:pv");
    return sich && sentence.child(child, "case").isEmpty();
  }

  /** Its "sich". */
  Optional<Word> reflexive() {
    return reflexive;
  }

  /** The copula, where a head is a predicative. */
  Optional<Word> copula() {
    return copula;
  }

  /** The group with this full verb. */
  VerbGroup build(Word main, boolean withZu, boolean shared) {
    add(main);
    dropFarFinite(main);
    List<Word> ordered = new ArrayList<>(words);
    ordered.sort(Comparator.comparingInt(Word::index));
    Optional<Word> finite = finite(main);
    String verb = main.lemma();
    String before = prefix.map(p -> p.form().toLowerCase(Locale.ROOT)).orElse("");
    return new VerbGroup(
        ImmutableList.copyOf(ordered),
        main,
        finite,
        modal(ordered, main),
        prefix,
        reflexive,
        verb.startsWith(before) ? verb : before + verb,
        voice(ordered, main),
        withZu,
        shared);
  }

  /**
   * A clause has one finite verb: where the parser gave it two, the one nearer to the full verb.
   */
  private void dropFarFinite(Word main) {
    boolean finiteCopula = isSame(copula, main) && main.isFinite();
    Optional<Word> near = finiteCopula ? Optional.of(main) : Optional.empty();
    for (Word word : List.copyOf(words)) {
      boolean finite =
          (word.is("aux") || word.is("cop"))
              && word.index() != main.index()
              && word.isFinite()
              && !word.canBe(VerbForm.INFINITIVE)
              && !word.canBe(VerbForm.PAST_PARTICIPLE);
      if (finite && near.isEmpty()) {
        near = Optional.of(word);
      } else if (finite) {
        boolean nearer = distance(word, main) < distance(near.get(), main);
        Word far = nearer ? near.get() : word;
        words.removeIf(other -> other.index() == far.index());
        near = nearer ? Optional.of(word) : near;
      }
    }
  }

  private static int distance(Word one, Word other) {
    return Math.abs(one.index() - other.index());
  }

  private static Optional<Word> modal(List<Word> ordered, Word main) {
    for (Word word : ordered) {
      if (word.index() != main.index() && VerbGroupFinder.isModal(word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  private Optional<Word> finite(Word main) {
    List<Word> candidates = new ArrayList<>();
    for (Word word : words) {
      boolean verb =
          !isSame(prefix, word) && !isSame(reflexive, word) && !contains(zuInfinitives, word);
      if (verb && word.index() != main.index() && maybeFinite(word)) {
        candidates.add(word);
      }
    }
    if (candidates.isEmpty()) {
      return leading(main).or(() -> isOnlyFinite(main) ? Optional.of(main) : Optional.empty());
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

  /** Only a finite auxiliary stands before its verb. */
  private Optional<Word> leading(Word main) {
    for (Word word : words) {
      boolean leads =
          word.is("aux") && word.index() < main.index() && !contains(zuInfinitives, word);
      if (leads && word.canBe(VerbForm.INFINITIVE)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** Beside "worden" the full verb is a participle: "verletzt worden". */
  private boolean isOnlyFinite(Word main) {
    return maybeFinite(main)
        && !hasZu()
        && words.stream().noneMatch(word -> word.is("aux") && word.form().equals("worden"));
  }

  private static boolean maybeFinite(Word word) {
    return word.isFinite() || (word.readings().isEmpty() && word.upos().isVerbal());
  }

  private static Voice voice(List<Word> ordered, Word main) {
    if (!VerbGroupFinder.isParticiple(main)) {
      return Voice.ACTIVE;
    }
    boolean infinitive = main.canBe(VerbForm.INFINITIVE);
    Voice voice = Voice.ACTIVE;
    for (Word word : ordered) {
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

  private static boolean contains(List<Word> words, Word wanted) {
    for (Word word : words) {
      if (word.index() == wanted.index()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(Optional<Word> one, Word other) {
    return one.isPresent() && one.get().index() == other.index();
  }
}
