package aussage.de;

import aussage.rule.Example;
import aussage.syntax.Case;
import aussage.syntax.Numerus;
import aussage.syntax.Reading;
import aussage.syntax.Upos;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Relative pronouns that the tagger has as the article of the next noun. */
final class RelativePronounTagRule implements TagRule {
  static final Set<String> PRONOUNS = Set.of("der", "die", "das");

  private static final int REACH = 12;

  static final int NOMINATIVE = nominative(null);

  @Override
  public String id() {
    return "tag.relative-pronoun";
  }

  @Override
  public String reason() {
    return "In a stretch that ends with its only finite verb, an article and its noun are the"
        + " subject; where case or number forbid that, a relative clause begins.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Die Reederei Nordstern, die täglich 30 Fahrten ab Kiel anbietet, will sparen.",
            "die/PRON acl:relcl(Reederei, anbietet) nsubj(sparen, Reederei)"),
        Example.of(
            "Firmen, die Energie aus Wind erzeugen, wachsen.",
            "die/PRON acl:relcl(Firmen, erzeugen) nsubj(wachsen, Firmen)"),
        Example.nothing("Er sagte, die rund 30 Fahrten ab Kiel endeten."),
        Example.nothing("Der Hafen wächst, die Stadt schrumpft."),
        Example.nothing("Weil er den Turm, den Hafen und die Werft kennt, hilft er."),
        Example.nothing("Sie sagt, die täglich verkehrenden Züge störten."),
        Example.nothing("Von den Gästen, die Mehrheit der Kinder blieben im Bus."));
  }

  @Override
  public void apply(Draft draft, int i) {
    if (draft.upos(i) != Upos.DET
        || !PRONOUNS.contains(draft.form(i))
        || draft.segments().begin(i) != i
        || !draft.isForm(draft.segments().borderBefore(i), ",")) {
      return;
    }
    int finite = draft.segments().end(i) - 1;
    int noun = onlyNoun(draft, i, finite);
    if (noun >= 0 && !mayBeSubject(draft, i, noun, finite) && hasAntecedent(draft, i)) {
      draft.tag(i, Upos.PRON);
    }
  }

  /** The noun that the article would have; -1 where the stretch is of another shape. */
  private static int onlyNoun(Draft draft, int article, int finite) {
    if (finite < article + 2 || !draft.isFinite(finite)) {
      return -1;
    }
    int noun = -1;
    for (int i = article + 1; i < finite; i++) {
      Upos upos = draft.upos(i);
      boolean border = upos == Upos.CCONJ || upos == Upos.SCONJ || draft.isFinite(i);
      boolean otherPhrase = noun < 0 && upos != Upos.NOUN && !isPremodifier(upos);
      boolean genitive = noun == i - 1 && upos == Upos.DET;
      if (border || otherPhrase || genitive) {
        return -1;
      }
      noun = noun < 0 && upos == Upos.NOUN ? i : noun;
    }
    return noun;
  }

  private static boolean isPremodifier(Upos upos) {
    return upos == Upos.ADJ || upos == Upos.ADV || upos == Upos.NUM;
  }

  private static boolean mayBeSubject(Draft draft, int article, int noun, int finite) {
    int phrase = Phrases.mask(draft.readings(article)) & Phrases.mask(draft.readings(noun));
    if (phrase == 0) {
      return true; // No article at all, which RelativePronounRule sees.
    }
    int numbers = 0;
    for (Reading reading : draft.readings(finite)) {
      if (reading.person() == 3) {
        numbers |= nominative(reading.numerus());
      }
    }
    return (phrase & (numbers == 0 ? NOMINATIVE : numbers)) != 0;
  }

  private static boolean hasAntecedent(Draft draft, int pronoun) {
    int wanted = withoutCase(draft.morphology().readings(draft.form(pronoun), Upos.PRON));
    for (int i = pronoun - 2; i >= Math.max(0, pronoun - REACH); i--) {
      if (draft.isNominal(i) && (withoutCase(draft.readings(i)) & wanted) != 0) {
        return true;
      }
    }
    return false;
  }

  private static int withoutCase(List<Reading> readings) {
    return Phrases.mask(readings.stream().map(Reading::withoutCase).toList());
  }

  private static int nominative(@Nullable Numerus numerus) {
    return Phrases.mask(new Reading("", Upos.NOUN, Case.NOMINATIVE, numerus, null, 0, null, false));
  }
}
