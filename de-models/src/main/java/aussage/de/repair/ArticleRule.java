package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Case;
import aussage.syntax.Gender;
import aussage.syntax.Numerus;
import aussage.syntax.Upos;
import java.util.List;

/** "…, die Maschinen umzusteuern": an article that hangs on the verb. */
final class ArticleRule implements TreeRule {
  @Override
  public String id() {
    return "tree.article";
  }

  @Override
  public String reason() {
    return "What is tagged as an article hangs on the noun behind it that agrees with it; \"vor"
        + " allem\" is an adverb before other nouns.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Sein Mandant habe versucht, die Maschinen umzusteuern.",
            "det(Maschinen, die) obj(umzusteuern, Maschinen)"),
        Example.of(
            "Der Verein hat vor, den neuen Steg selbst zu bauen.",
            "det(Steg, den) obj(bauen, Steg)"),
        Example.of(
            "Gebaut werden vor allem Häuser mit drei Stockwerken.",
            "obl(Gebaut, allem) case(allem, vor) nsubj:pass(Gebaut, Häuser)"),
        Example.of(
            "Demnach sind vor allem Geschäfte betroffen.",
            "obl(betroffen, allem) nsubj:pass(betroffen, Geschäfte)"),
        Example.of(
            "Vor allem Energie verbilligte sich.", "case(allem, Vor) nsubj(verbilligte, Energie)"),
        Example.of(
            "Anders sieht das Ökonomin Carla Feld.",
            "das/PRON obj(sieht, das) nsubj(sieht, Ökonomin)"),
        Example.of(
            "Kosten werde das rund 12,5 Millionen Euro.",
            "das/PRON nsubj(Kosten, das) obj(Kosten, Euro)"),
        Example.of("Im Jahr sind das rund 40 Schiffe.", "nsubj(Schiffe, das) cop(Schiffe, sind)"),
        Example.nothing("Er sah das rund zehn Meter lange Boot."),
        Example.nothing("Er hat Angst vor allem Neuen."),
        Example.nothing("Der Bäcker hatte vor allem früh am Morgen Kundschaft."),
        Example.nothing("Das Schiff sank."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i + 1 < draft.size(); i++) {
      if (isAboveAll(draft, i)) {
        int noun = draft.head(i);
        draft.attach(i, draft.head(noun), "obl");
        draft.attach(i - 1, i, "case");
        Phrases.readAnew(draft, noun);
      }
      if (isPronoun(draft, i)) {
        release(draft, i, draft.head(i));
      }
      if (draft.upos(i) != Upos.DET || !isArgument(draft, i) || draft.children(i).length > 0) {
        continue;
      }
      int noun = Phrases.behindAdjectives(draft, i + 1);
      if (draft.upos(noun) == Upos.NOUN
          && !draft.hasChild(noun, "det")
          && draft.head(noun) != i
          && (Phrases.mask(draft.readings(i)) & Phrases.mask(draft.readings(noun))) != 0) {
        draft.attach(i, noun, "det");
      }
    }
  }

  private static boolean isArgument(Draft draft, int i) {
    return draft.is(i, "nsubj") || draft.is(i, "obj") || draft.is(i, "iobj") || draft.is(i, "obl");
  }

  private static boolean isNamedPerson(Draft draft, int noun) {
    int name = draft.child(noun, "appos");
    return name > noun && draft.upos(name) == Upos.PROPN && PersonNouns.contains(draft, noun);
  }

  private static void release(Draft draft, int pronoun, int noun) {
    if (isNamedPerson(draft, noun) && draft.is(noun, "nsubj")) {
      draft.attach(pronoun, draft.head(noun), "obj");
      draft.tag(pronoun, Upos.PRON);
      return;
    }
    int verb = draft.hasChild(noun, "cop") ? noun : draft.head(noun);
    boolean taken = draft.hasChild(verb, "nsubj") && !draft.is(noun, "nsubj");
    draft.attach(pronoun, verb, verb != noun && taken ? "obj" : "nsubj");
    draft.tag(pronoun, Upos.PRON);
    if (verb != noun) {
      draft.label(noun, "obj");
    }
  }

  /** "kostet das 40 Euro": no article of a noun that cannot be of its gender and number. */
  private static boolean isPronoun(Draft draft, int i) {
    int noun = draft.head(i);
    return draft.isForm(i, "das", "dies")
        && draft.is(i, "det")
        && noun > i
        && draft.upos(noun) == Upos.NOUN
        && (draft.hasChild(noun, "nummod")
            || draft.hasChild(noun, "nmod")
            || isNamedPerson(draft, noun))
        && Clauses.isBare(draft, noun)
        && (draft.hasChild(noun, "cop")
            || draft.isVerbal(draft.head(noun)) && isArgument(draft, noun))
        && (Phrases.mask(draft.morphology().readings(draft.form(i), Upos.DET))
                & Phrases.mask(draft.morphology().readings(draft.form(noun), Upos.NOUN)))
            == 0;
  }

  /** "vor allem Häuser": the noun is no singular in the dative that "allem" could belong to. */
  private static boolean isAboveAll(Draft draft, int i) {
    int noun = draft.head(i);
    return draft.isForm(i, "allem")
        && draft.isForm(i - 1, "vor", "Vor")
        && draft.is(i, "det")
        && noun > i
        && noun == Phrases.behindAdjectives(draft, draft.upos(i + 1) == Upos.DET ? i + 2 : i + 1)
        && draft.head(noun) >= 0
        && !draft.morphology().readings(draft.form(noun), draft.upos(noun)).isEmpty()
        && !draft.can(
            noun,
            reading ->
                reading.grammaticalCase() == Case.DATIVE
                    && reading.numerus() == Numerus.SINGULAR
                    && reading.gender() != Gender.FEMININE
                    && !draft.form(noun).equals(reading.lemma() + "e")); // "dem Geschäfte" of old
  }
}
