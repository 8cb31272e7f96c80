package aussage.claim;

import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parts a parsed sentence into its clauses. */
final class ClauseFinder {
  private static final ImmutableSet<String> CLAUSAL =
      ImmutableSet.of("root", "ccomp", "csubj", "csubj:pass", "advcl", "parataxis");

  private final VerbGroupFinder verbGroups;

  ClauseFinder(VerbGroupFinder verbGroups) {
    this.verbGroups = verbGroups;
  }

  /** The clauses of a sentence, each after the one it depends on; none of a bare sentence. */
  List<Clause> find(Sentence sentence) {
    if (!sentence.isParsed()) {
      return List.of();
    }
    return new Run(sentence).clauses();
  }

  /** One sentence's work. */
  private final class Run {
    private final Sentence sentence;

    /** The head of the clause that a word belongs to, -1 for none. */
    private final int[] owner;

    private final Map<Integer, List<Word>> headsOf = new HashMap<>();

    Run(Sentence sentence) {
      this.sentence = sentence;
      this.owner = new int[sentence.size()];
      Arrays.fill(owner, -1);
    }

    List<Clause> clauses() {
      List<Word> order = fromTheRoots();
      for (Word word : order) {
        int above = word.isRoot() ? -1 : owner[word.head()];
        if (isHead(word, above)) {
          owner[word.index()] = word.index();
          headsOf.put(word.index(), verbGroups.heads(sentence, word));
        } else {
          owner[word.index()] = above;
        }
      }
      return build(order);
    }

    private List<Word> fromTheRoots() {
      List<Word> order = new ArrayList<>(sentence.size());
      for (Word word : sentence.words()) {
        if (word.isRoot()) {
          order.add(word);
        }
      }
      for (int i = 0; i < order.size(); i++) {
        order.addAll(sentence.children(order.get(i)));
      }
      return order;
    }

    private boolean isHead(Word word, int above) {
      if (Clause.isGapped(sentence, word) && above == word.head()) {
        return true;
      }
      if (!isPredicate(word)) {
        return false;
      }
      List<Word> group = headsOf.getOrDefault(above, List.of());
      if (contains(group, word.index())) {
        return false;
      }
      if (CLAUSAL.contains(word.relation()) || word.is("acl:relcl")) {
        return true;
      }
      boolean finite = hasFinite(word);
      boolean zu = VerbGroupFinder.hasZu(sentence, word);
      if (word.is("conj")) {
        return above == word.head() || contains(group, word.head())
            ? sentence.word(word.head()).upos().isVerbal()
                || finite
                || zu
                || sharesWerden(word)
                || sharesBehind(word)
            : finite && hasSubject(word);
      }
      if (KindFinder.isLooseParticiple(sentence, word)) {
        return true;
      }
      if (isDepictive(word)) {
        return false;
      }
      if (word.is("acl") || word.is("xcomp")) {
        return finite
            || zu
            || sharesZu(word)
            || (hasSubject(word) && isSubordinate(word))
            || isRelative(word);
      }
      return word.upos().isVerbal() && finite && hasSubject(word) && !word.is("aux");
    }

    private static boolean contains(List<Word> words, int index) {
      for (Word word : words) {
        if (word.index() == index) {
          return true;
        }
      }
      return false;
    }

    private boolean isPredicate(Word word) {
      if (word.is("aux") || word.is("cop")) {
        return false;
      }
      if (word.upos() == Upos.VERB || word.upos() == Upos.AUX) {
        return true;
      }
      return VerbGroupFinder.copula(sentence, word).isPresent()
          || (sentence.child(word, "aux").isPresent() && VerbGroupFinder.isParticiple(word));
    }

    /** "überlebte schwer <i>verletzt</i>": in what state, not what happened. */
    private boolean isDepictive(Word word) {
      return word.is("xcomp")
          && VerbGroupFinder.isParticiple(word)
          && !hasSubject(word)
          && sentence.child(word, "aux").isEmpty()
          && sentence.child(word, "mark").isEmpty()
          && sentence.child(word, "obj").isEmpty()
          && !RelativePronouns.leads(sentence, sentence.subtree(word));
    }

    /** "in die es hineinregnet": the dictionary may not know the verb. */
    private boolean isRelative(Word word) {
      return word.is("acl")
          && word.upos() == Upos.VERB
          && endsClause(word)
          && RelativePronouns.leads(sentence, sentence.subtree(word));
    }

    /** "das Auto <i>gekauft</i> und bezahlt zu haben": the last participle has zu for all. */
    private boolean sharesZu(Word word) {
      if (!VerbGroupFinder.isParticiple(word)) {
        return false;
      }
      for (Word conjunct : sentence.children(word, "conj")) {
        if (VerbGroupFinder.isParticiple(conjunct)
            && sentence.children(conjunct, "aux").stream()
                .anyMatch(aux -> VerbGroupFinder.hasZu(sentence, aux))) {
          return true;
        }
      }
      return false;
    }

    /** "wurde Trainer und später <i>gewählt</i>". */
    private boolean sharesWerden(Word word) {
      return VerbGroupFinder.isParticiple(word)
          && sentence
              .head(word)
              .flatMap(first -> VerbGroupFinder.copula(sentence, first))
              .filter(copula -> copula.hasLemma("werden"))
              .isPresent();
    }

    /** "soll groß sein, Schmuck <i>getragen</i> und gelacht haben". */
    private boolean sharesBehind(Word word) {
      return VerbGroupFinder.isParticiple(word)
          && sentence.children(word, "conj").stream()
              .anyMatch(
                  next ->
                      VerbGroupFinder.isParticiple(next)
                          && sentence.child(next, "aux").isPresent());
    }

    private boolean isSubordinate(Word word) {
      return sentence.child(word, "mark").filter(m -> m.upos() == Upos.SCONJ).isPresent();
    }

    private boolean hasSubject(Word word) {
      return sentence.child(word, "nsubj").isPresent();
    }

    private boolean hasFinite(Word word) {
      if (sentence.child(word, "aux").isPresent() || sentence.child(word, "cop").isPresent()) {
        return true;
      }
      return word.isFinite()
          && !VerbGroupFinder.hasZu(sentence, word)
          && !(word.is("acl") && word.canBe(VerbForm.PAST_PARTICIPLE) && !endsClause(word));
    }

    /** "…, der ihn besetzt," has its verb before a comma; "der von ihm besetzt" goes on. */
    private boolean endsClause(Word word) {
      return word.index() + 1 >= sentence.size()
          || sentence.word(word.index() + 1).upos() == Upos.PUNCT;
    }

    /**
     * "wurde gebaut, <i>erweitert</i> und verkauft": a further predicate may follow, or what they
     * share: "soll gebaut und <i>verkauft</i> worden sein".
     */
    private boolean endsPredicate(Word word, VerbGroup first) {
      if (endsClause(word)) {
        return true;
      }
      Word next = sentence.word(word.index() + 1);
      return next.upos() == Upos.CCONJ || next.is("aux") && first.contains(next);
    }

    private List<Clause> build(List<Word> order) {
      BitSet[] own = new BitSet[sentence.size()];
      for (int i = 0; i < owner.length; i++) {
        if (owner[i] >= 0) {
          if (own[owner[i]] == null) {
            own[owner[i]] = new BitSet();
          }
          own[owner[i]].set(i);
        }
      }
      Map<Integer, Clause> built = new HashMap<>();
      List<Clause> clauses = new ArrayList<>();
      for (Word word : order) {
        if (owner[word.index()] == word.index()) {
          int above = word.isRoot() ? -1 : owner[word.head()];
          Optional<Clause> parent = Optional.ofNullable(built.get(above));
          Clause clause = clause(word, parent, own[word.index()]);
          built.put(word.index(), clause);
          clauses.add(clause);
        }
      }
      return clauses;
    }

    private Clause clause(Word head, Optional<Clause> parent, BitSet own) {
      List<Word> heads = headsOf.getOrDefault(head.index(), List.of(head));
      boolean coordinated = head.is("conj") && parent.isPresent();
      VerbGroup verbs = verbs(head, heads, parent);
      Optional<Word> mark = mark(heads);
      boolean sharesKind = coordinated && mark.isEmpty();
      ClauseKind kind =
          sharesKind ? parent.get().kind() : KindFinder.kind(sentence, head, verbs, own, mark);
      return new Clause(
          sentence,
          head,
          ImmutableList.copyOf(heads),
          kind,
          parent,
          sharesKind,
          sharesKind ? parent.get().mark() : mark,
          verbs,
          own,
          sentence.subtree(head));
    }

    /** The verb group, with the auxiliaries of the predicates it is coordinated with. */
    private VerbGroup verbs(Word head, List<Word> heads, Optional<Clause> parent) {
      if (Clause.isGapped(sentence, head) && parent.isPresent()) {
        return parent.get().verbs();
      }
      VerbGroup own = verbGroups.find(sentence, heads);
      if (KindFinder.isLooseParticiple(sentence, head)) {
        return own.asParticiple();
      }
      if (head.is("conj") && parent.isPresent()) {
        VerbGroup first = parent.get().verbs();
        if (sharesBehind(head)) {
          for (Word next : sentence.children(head, "conj")) {
            own = SharedAuxiliaries.between(first, own, verbGroups.find(sentence, List.of(next)));
          }
        }
        boolean closes = endsPredicate(own.main(), first);
        return hasSubject(head) && !SharedAuxiliaries.sharePassive(first, own, closes)
            ? own
            : SharedAuxiliaries.second(first, own, closes);
      }
      for (Word conjunct : conjuncts(head)) {
        if (owner[conjunct.index()] == conjunct.index()) {
          List<Word> others = headsOf.getOrDefault(conjunct.index(), List.of(conjunct));
          VerbGroup second = verbGroups.find(sentence, others);
          boolean may = !hasSubject(conjunct) || SharedAuxiliaries.areHalves(own, second);
          VerbGroup shared = may ? SharedAuxiliaries.first(own, second) : own;
          if (shared != own) {
            return shared;
          }
        }
      }
      return own;
    }

    /** The predicates in a row with this one; of "A, B und C" the third hangs on the second. */
    private List<Word> conjuncts(Word head) {
      List<Word> row = new ArrayList<>();
      for (Word conjunct : sentence.children(head, "conj")) {
        row.add(conjunct);
        row.addAll(sentence.children(conjunct, "conj"));
      }
      return row;
    }

    private Optional<Word> mark(List<Word> heads) {
      for (Word head : heads) {
        for (Word child : sentence.children(head, "mark")) {
          if (!child.form().equals("zu")) {
            return Optional.of(child);
          }
        }
      }
      return Optional.empty();
    }
  }
}
