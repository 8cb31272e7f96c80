package aussage.claim;

import aussage.model.Tense;
import aussage.rule.Example;
import aussage.rule.Rule;
import aussage.syntax.VerbForm;
import aussage.syntax.Word;
import java.util.List;
import java.util.Optional;

/** The time that the verb form gives. */
final class TenseRule implements Rule {
  @Override
  public String id() {
    return "claim.tense";
  }

  @Override
  public String reason() {
    return "Auxiliary and form of the verb give the tense; a modal has that of its infinitive.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Der Verein baut ein Stadion.", "PRESENT"),
        Example.of("Der Verein baute ein Stadion.", "PAST"),
        Example.of("Der Verein hat ein Stadion gebaut.", "PAST"),
        Example.of("Der Trainer ist in Bremen angekommen.", "PAST"),
        Example.of("Die Mole ist seit Montag gesperrt.", "PRESENT"),
        Example.of("Der Verein wird ein Stadion bauen.", "FUTURE"),
        Example.of("Der Präsident sagte, dass der Verein ein Stadion bauen werde.", "FUTURE"),
        Example.of("Der Präsident sagte, das Stadion werde gebaut werden.", "FUTURE"),
        Example.of("Von der Sperrung werden 300 Pendler betroffen sein.", "FUTURE"),
        Example.of("Der Verein wird das Stadion bis Mai gebaut haben.", "FUTURE"),
        Example.of("Das Stadion wird gebaut.", "PRESENT"),
        Example.of("Der Präsident sagte, dass das Stadion gebaut werde.", "PRESENT"),
        Example.of("Das Stadion ist gebaut worden.", "PAST"),
        Example.of("Der Trainer soll den Verein gewarnt haben.", "PAST"),
        Example.of("Der Trainer soll an dem Geschäft beteiligt gewesen sein.", "PAST"),
        Example.of("Der Verein hat das Stadion umbauen lassen.", "PAST"),
        Example.of("Der Trainer will am Abend zu Hause gewesen sein.", "PAST"),
        Example.of("Der Verein könnte ein Stadion bauen.", "PRESENT"));
  }

  Tense tense(VerbGroup verbs) {
    boolean participle = VerbGroupFinder.isParticiple(verbs.main());
    Optional<Word> finite = verbs.finite();
    if (finite.isEmpty() && participle && verbs.main().is("acl")) {
      return Tense.PAST; // "der Verein, gegründet 1920"
    }
    if (finite.isPresent() && isFuture(verbs, finite.get())) {
      return Tense.FUTURE;
    }
    boolean owes = verbs.withZu() && finite.filter(f -> f.hasLemma("haben")).isPresent();
    if (verbs.hasAuxiliary("haben")
        && !owes // "hat zu tragen"
        && (participle || verbs.modal().isPresent() || verbs.hasAuxiliary("lassen"))) {
      return Tense.PAST;
    }
    if (isPerfectWithSein(verbs, participle)) {
      return Tense.PAST;
    }
    return finite.isPresent() && isPreterite(finite.get()) ? Tense.PAST : Tense.PRESENT;
  }

  private static boolean isPerfectWithSein(VerbGroup verbs, boolean participle) {
    for (Word word : verbs.words()) {
      if (word.form().equals("worden")) {
        return verbs.hasAuxiliary("sein") || verbs.finite().isEmpty();
      }
      if (word.form().equals("gewesen")) {
        return true; // "soll beteiligt gewesen sein"
      }
    }
    return participle && verbs.hasAuxiliary("sein") && verbs.voice() == Voice.ACTIVE;
  }

  /** "wird bauen", "gebaut werden werde", "wird betroffen sein"; "würde bauen" is none. */
  private static boolean isFuture(VerbGroup verbs, Word finite) {
    boolean present = finite.canBe(VerbForm.PRESENT) || finite.canBe(VerbForm.KONJUNKTIV_I);
    if (!finite.hasLemma("werden") || !present || verbs.main().index() == finite.index()) {
      return false;
    }
    return verbs.voice() != Voice.PASSIVE || hasInfinitiveAuxiliary(verbs, finite);
  }

  /** Whether "werden" governs another auxiliary, so that it is not the passive's own. */
  private static boolean hasInfinitiveAuxiliary(VerbGroup verbs, Word finite) {
    for (Word word : verbs.words()) {
      boolean other = word.index() != finite.index() && word.index() != verbs.main().index();
      if (other && word.canBe(VerbForm.INFINITIVE)) {
        return true;
      }
    }
    return false;
  }

  /** "sollte" is no preterite in the news, "baute" no Konjunktiv. */
  private static boolean isPreterite(Word finite) {
    return finite.canBe(VerbForm.PRETERITE) && !finite.hasLemma("sollen");
  }
}
