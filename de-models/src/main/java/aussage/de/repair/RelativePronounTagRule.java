package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Case;
import aussage.syntax.Numerus;
import aussage.syntax.Reading;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Relative pronouns that the tagger has as the article of the next noun. */
final class RelativePronounTagRule implements TagRule {
  static final Set<String> PRONOUNS = Set.of("der", "die", "das");

  private static final Set<String> GOVERNED = Set.of("der", "die", "das", "dem", "den");

  private static final int REACH = 12;

  static final int NOMINATIVE = nominative(null);

  @Override
  public String id() {
    return "tag.relative-pronoun";
  }

  @Override
  public String reason() {
    return "In a stretch that ends with its only finite verb, an article and its noun are the"
        + " subject; where case or number forbid that, or a preposition stands before the article, a"
        + " relative clause begins.";
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
        Example.of(
            "Die Bank, die Kredite vergibt und Konten führt, wächst.",
            "die/PRON acl:relcl(Bank, vergibt) conj(vergibt, führt)"),
        Example.of(
            "Der Prozess, in dem mehr als 30 Zeugen gehört werden, beginnt im Mai.",
            "dem/PRON acl:relcl(Prozess, gehört) nsubj:pass(gehört, Zeugen)"),
        Example.of(
            "Die Halle, in der Möbel und Teppiche gelagert wurden, brannte ab.",
            "der/PRON acl:relcl(Halle, gelagert) nsubj:pass(gelagert, Möbel)"),
        Example.of(
            "„Mehr geht nicht“, sagte Otto Kern, das Stadion ist ausverkauft.",
            "das/DET det(Stadion, das)"),
        Example.nothing("Leute, die Bücher lesen und Filme sehen, wissen mehr."),
        Example.nothing("Die Leute, die Kinder haben wollen, ziehen aufs Land."),
        Example.nothing("Das Paar, das Kinder hat, zieht aufs Land."),
        Example.nothing("Er sagte, in dem Lager wurden Möbel gelagert."),
        Example.nothing("Es ist bekannt, dass sie in Ulm, in der Schweiz und in Wien gelebt hat."),
        Example.nothing("Er sagte, die rund 30 Fahrten ab Kiel endeten."),
        Example.nothing("Der Hafen wächst, die Stadt schrumpft."),
        Example.nothing("Weil er den Turm, den Hafen und die Werft kennt, hilft er."),
        Example.nothing("Sie sagt, die täglich verkehrenden Züge störten."),
        Example.nothing("Von den Gästen, die Mehrheit der Kinder blieben im Bus."));
  }

  @Override
  public void apply(Draft draft, int i) {
    if (draft.upos(i) == Upos.DET && opensGoverned(draft, i)) {
      draft.tag(i, Upos.PRON);
      return;
    }
    if (draft.upos(i) == Upos.PRON && opensMainClause(draft, i)) {
      draft.tag(i, Upos.DET);
      return;
    }
    if (draft.upos(i) != Upos.DET
        || !PRONOUNS.contains(draft.form(i))
        || draft.segments().begin(i) != i
        || !draft.isForm(draft.segments().borderBefore(i), ",")) {
      return;
    }
    int finite = firstFinite(draft, i);
    int noun = onlyNoun(draft, i, finite);
    if (noun >= 0 && !mayBeSubject(draft, i, noun, finite) && hasAntecedent(draft, i)) {
      draft.tag(i, Upos.PRON);
    }
  }

  /**
   * "…, das Stadion ist ausverkauft": what stands before a verb in second place is one phrase; in
   * "…, die Bücher lesen" the verb is the last.
   */
  private static boolean opensMainClause(Draft draft, int i) {
    int noun = i + 1;
    int finite = i + 2;
    int last = draft.segments().end(i) - 1;
    if (!PRONOUNS.contains(draft.form(i))
        || draft.segments().begin(i) != i
        || !draft.isForm(draft.segments().borderBefore(i), ",")
        || finite >= last
        || !draft.isNominal(noun)
        || !draft.isFinite(finite)
        || draft.upos(finite) != Upos.AUX && draft.isVerbal(last)
        || draft.isFinite(last) && !isInfinite(draft, last)
        || draft.upos(last) == Upos.AUX) {
      return false;
    }
    boolean goesOn =
        switch (draft.upos(finite + 1)) {
          case ADP, SCONJ, CCONJ, PUNCT ->
              draft.upos(finite) == Upos.AUX && isInfinite(draft, last);
          default -> !draft.isForm(finite + 1, "als", "wie", "sich");
        };
    int article = Phrases.mask(draft.morphology().readings(draft.form(i), Upos.DET));
    int named = Phrases.mask(draft.morphology().readings(draft.form(noun), Upos.NOUN));
    return goesOn && (named == 0 || (article & named) != 0);
  }

  /** "…, in dem Zeugen gehört werden": no other clause ends with an infinite and a finite verb. */
  private static boolean opensGoverned(Draft draft, int i) {
    int begin = draft.segments().begin(i);
    int border = draft.segments().borderBefore(i);
    int last = draft.segments().end(i) - 1;
    if (begin != i - 1
        || draft.upos(begin) != Upos.ADP
        || draft.isForm(begin, "als", "wie", "bis", "seit", "während")
        || !GOVERNED.contains(draft.form(i))
        || !draft.isForm(border, ",")
        || last < i + 3
        || !draft.isFinite(last)
        || !isInfinite(draft, last - 1)
        || draft.isForm(last - 2, "zu")) {
      return false;
    }
    for (int k = i + 1; k < last - 1; k++) {
      if (draft.isFinite(k) && !isInfinite(draft, k)) {
        return false;
      }
    }
    int after = draft.segments().borderAfter(i);
    boolean goesOn =
        draft.isForm(after, ",")
            && after + 1 < draft.size()
            && draft.isFinite(draft.segments().end(after + 1) - 1);
    return (goesOn || !isOpen(draft, border - 1)) && hasAntecedent(draft, i - 1);
  }

  private static boolean isInfinite(Draft draft, int i) {
    return draft.isVerbal(i)
        && (draft.canBe(i, VerbForm.PAST_PARTICIPLE) || draft.canBe(i, VerbForm.INFINITIVE));
  }

  /** Whether the clause before still waits for its finite verb, so that a list may go on. */
  private static boolean isOpen(Draft draft, int before) {
    int begin = draft.segments().begin(before);
    boolean subordinate = draft.upos(begin) == Upos.SCONJ || draft.upos(begin) == Upos.PRON;
    for (int k = begin; k <= before; k++) {
      if (draft.isFinite(k)) {
        return false;
      }
    }
    return subordinate || draft.segments().borderBefore(before) > 0;
  }

  /** The verb that ends the clause, or that another one goes on with behind "und". */
  private static int firstFinite(Draft draft, int article) {
    int last = draft.segments().end(article) - 1;
    for (int i = article + 2; i + 1 < last; i++) {
      if (draft.upos(i + 1) == Upos.CCONJ) {
        return draft.isFinite(i) && draft.isFinite(last) ? i : last;
      }
    }
    return last;
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

  private static boolean hasAntecedent(Draft draft, int opening) {
    int pronoun = draft.upos(opening) == Upos.ADP ? opening + 1 : opening;
    int wanted = withoutCase(draft.morphology().readings(draft.form(pronoun), Upos.PRON));
    for (int i = opening - 2; i >= Math.max(0, opening - REACH); i--) {
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
