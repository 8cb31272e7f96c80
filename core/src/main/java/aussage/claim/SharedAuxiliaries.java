package aussage.claim;

import aussage.syntax.VerbForm;
import aussage.syntax.Word;

/**
 * Auxiliaries that coordinated predicates have in common. They stand once, with the first ("wurde
 * gebaut und verkauft"), with the last ("gebaut und verkauft wurde"), or half here, half there
 * ("kann gebaut und verkauft werden").
 */
final class SharedAuxiliaries {
  private SharedAuxiliaries() {}

  /** The first predicate with what only the second one has. */
  static VerbGroup first(VerbGroup first, VerbGroup second) {
    if (!isNonFinite(first.main()) || first.withZu()) {
      return first;
    }
    boolean all = first.words().stream().noneMatch(w -> isAuxiliary(first, w));
    if (all) {
      boolean closes = second.finite().filter(f -> f.index() > second.main().index()).isPresent();
      boolean zu = second.withZu() && second.finite().isEmpty() && haveOneForm(first, second);
      return closes || zu ? with(first, second) : first;
    }
    return isSplit(first, second) ? with(first, second) : first;
  }

  /** "soll groß sein, Schmuck <i>getragen</i> und gelacht haben": haben is that of both. */
  static VerbGroup between(VerbGroup first, VerbGroup own, VerbGroup last) {
    boolean bare = own.words().stream().noneMatch(w -> isAuxiliary(own, w));
    return bare && !sharesModal(first, own) && sharesModal(first, last) && haveOneForm(own, last)
        ? VerbGroupBuilder.from(own)
            .with(last.words().get(last.words().size() - 1))
            .build(own.main(), false, true)
        : own;
  }

  /** The second predicate with what only the first one has. */
  static VerbGroup second(VerbGroup first, VerbGroup second, boolean closesClause) {
    if (second.withZu()) {
      return second;
    }
    if (areHalves(first, second)) {
      return with(second, first);
    }
    if (sharesModal(first, second)) {
      return VerbGroupBuilder.from(second)
          .with(first.modal().get())
          .build(second.main(), false, true);
    }
    if (isOfBecoming(first, second, closesClause)) {
      return VerbGroupBuilder.from(second).with(first.main()).build(second.main(), false, true);
    }
    boolean bare = second.words().stream().noneMatch(w -> isAuxiliary(second, w));
    boolean alike = bare && closesClause && hasAuxiliary(first) && haveOneForm(first, second);
    return alike || second.finite().isEmpty() ? with(second, first) : second;
  }

  /**
   * Whether a predicate with a subject of its own shares the passive before it: "wurden zerstört
   * und der Bahnhof <i>beschädigt</i>", "muss verlegt und das Dach <i>geräumt werden</i>".
   */
  static boolean sharePassive(VerbGroup first, VerbGroup second, boolean closesClause) {
    boolean participle =
        first.voice() == Voice.PASSIVE
            && second.words().size() == 1
            && VerbGroupFinder.isParticiple(second.main())
            && closesClause;
    return second.finite().isEmpty() || participle || areHalves(first, second);
  }

  /** "wurde Trainer und später <i>entlassen</i>": the copula is an auxiliary of the second. */
  private static boolean isOfBecoming(VerbGroup first, VerbGroup second, boolean closesClause) {
    return closesClause
        && first.main().hasLemma("werden")
        && second.words().size() == 1
        && VerbGroupFinder.isParticiple(second.main());
  }

  /** Whether the auxiliaries of both are one group: "muss verlegt und … geräumt werden". */
  static boolean areHalves(VerbGroup first, VerbGroup second) {
    return isSplit(first, second) || gaveTo(first, second);
  }

  /**
   * "soll eingedrungen sein und Geld <i>genommen haben</i>": no finite verb closes a main clause.
   */
  private static boolean sharesModal(VerbGroup first, VerbGroup second) {
    boolean leads =
        first.modal().isPresent()
            && first.finite().equals(first.modal())
            && first.modal().get().index() < first.main().index();
    return leads
        && second.modal().isEmpty()
        && VerbGroupFinder.isParticiple(second.main())
        && second.words().stream()
            .anyMatch(w -> w.index() > second.main().index() && w.canBe(VerbForm.INFINITIVE));
  }

  /** Whether the first predicate has the auxiliaries of the second already. */
  private static boolean gaveTo(VerbGroup first, VerbGroup second) {
    return first.shared()
        && hasAuxiliary(second)
        && second.words().stream()
            .allMatch(word -> !isAuxiliary(second, word) || first.contains(word));
  }

  /** "kann gebaut" lacks what "verkauft werden" has, "sind getötet" what "verletzt worden" has. */
  private static boolean isSplit(VerbGroup first, VerbGroup second) {
    boolean modal =
        first.modal().isPresent()
            && first.finite().equals(first.modal())
            && VerbGroupFinder.isParticiple(first.main())
            && !first.main().canBe(VerbForm.INFINITIVE);
    boolean alone = first.words().stream().filter(w -> isAuxiliary(first, w)).count() == 1;
    boolean sein =
        first.finite().filter(f -> f.hasLemma("sein")).isPresent() && first.voice() == Voice.STATE;
    return alone
        && second.modal().isEmpty()
        && second.words().stream()
            .anyMatch(
                w ->
                    isAuxiliary(second, w)
                        && (modal && w.canBe(VerbForm.INFINITIVE)
                            || sein && w.form().equals("worden")));
  }

  /** Both participles, or both infinitives. */
  private static boolean haveOneForm(VerbGroup first, VerbGroup second) {
    boolean participle = VerbGroupFinder.isParticiple(first.main());
    return participle && !first.main().canBe(VerbForm.INFINITIVE)
        ? VerbGroupFinder.isParticiple(second.main())
        : first.main().canBe(VerbForm.INFINITIVE) && second.main().canBe(VerbForm.INFINITIVE);
  }

  private static boolean isNonFinite(Word verb) {
    return VerbGroupFinder.isParticiple(verb) || verb.canBe(VerbForm.INFINITIVE);
  }

  private static boolean hasAuxiliary(VerbGroup group) {
    return group.words().stream().anyMatch(word -> isAuxiliary(group, word));
  }

  private static boolean isAuxiliary(VerbGroup group, Word word) {
    return word.index() != group.main().index()
        && group.prefix().filter(p -> p.index() == word.index()).isEmpty()
        && group.reflexive().filter(r -> r.index() == word.index()).isEmpty();
  }

  private static VerbGroup with(VerbGroup own, VerbGroup other) {
    VerbGroupBuilder builder = VerbGroupBuilder.from(own);
    other.words().stream().filter(word -> isAuxiliary(other, word)).forEach(builder::add);
    boolean zu = own.withZu() || other.withZu() && other.finite().isEmpty();
    if (zu) {
      builder.addZu(other);
    }
    return builder.build(own.main(), zu, true);
  }
}
