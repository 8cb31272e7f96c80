package aussage.de;

import aussage.model.TokenKind;
import aussage.rule.Example;
import aussage.syntax.EntityType;
import aussage.syntax.Reading;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ObjIntConsumer;

/** All rules that mend tags, in the order in which they are applied to each word. */
final class TagRules {
  private record Mend(
      String id, String reason, List<Example> examples, ObjIntConsumer<Draft> change)
      implements TagRule {
    @Override
    public void apply(Draft draft, int i) {
      change.accept(draft, i);
    }
  }

  private static final Set<Upos> OPEN_CLASSES =
      Set.copyOf(EnumSet.of(Upos.NOUN, Upos.VERB, Upos.ADJ, Upos.ADV));

  /** Perfect auxiliaries that never go with an adjective as "ist" does. */
  private static final Set<String> HAVE = Set.of("haben");

  static final List<TagRule> ALL =
      List.of(
          new Mend(
              "tag.sign-as-noun",
              "A per cent or currency sign is read aloud as a noun; the tagger has it as X.",
              List.of(
                  Example.of("Der Umsatz stieg um 12 % auf 30 €.", "%/NOUN €/NOUN"),
                  Example.nothing("Der Umsatz stieg um zwölf Prozent.")),
              TagRules::signAsNoun),
          new Mend(
              "tag.punctuation",
              "Punctuation is told by its shape; the tagger takes some dashes for names.",
              List.of(Example.nothing("Das Boot sank, der Kapitän nicht.")),
              TagRules::punctuation),
          new Mend(
              "tag.person-name",
              "A capital word that the recogniser has as a part of a person's name is a name.",
              List.of(
                  Example.of(
                      "Hans-Jürgen Becker sagte am Montag ab.", "Hans-Jürgen/PROPN Becker/PROPN"),
                  Example.nothing("Der Bäcker sagte am Montag ab.")),
              TagRules::personName),
          new Mend(
              "tag.initial-adjective",
              "Before a noun, an inflected adjective at the beginning is no noun.",
              List.of(
                  Example.of("Verschiedene Landtage fordern Auskunft.", "Verschiedene/ADJ"),
                  Example.nothing("Tote gab es nicht.")),
              TagRules::initialAdjective),
          new Mend(
              "tag.common-noun",
              "Days, months, currencies and compounds are nouns, not names, where the dictionary"
                  + " has them as nouns alone.",
              List.of(
                  Example.of("Am Montag zahlte der Klub 20 Euro.", "Montag/NOUN Euro/NOUN"),
                  Example.nothing("Eva Lang wohnt in Bremen.")),
              TagRules::commonNoun),
          new Mend(
              "tag.name-adjective",
              "Adjectives in the names of bodies have a capital: der Nationale Ethikrat.",
              List.of(
                  Example.of("Die Leiterin des Nationalen Museums lobte ihn.", "Nationalen/ADJ"),
                  Example.nothing("Er hat den Deutschen Geld gegeben.")),
              TagRules::nameAdjective),
          new Mend(
              "tag.capital-noun",
              "A capital inside a sentence makes a noun of a word that the dictionary has as a"
                  + " noun; at the beginning this holds for words that are nothing else.",
              List.of(
                  Example.of(
                      "Kremlsprecher Oleg Iwanow bestätigte die Reise.", "Kremlsprecher/NOUN"),
                  Example.of("Die Ärzte behandelten drei Verletzte.", "Verletzte/NOUN"),
                  Example.nothing("Schnelle Hilfe kam aus Bremen.")),
              TagRules::capitalNoun),
          new Mend(
              "tag.perfect-participle",
              "What ends a clause with a form of haben in it is a participle, no adjective.",
              List.of(
                  Example.of("Der Konzern habe versagt.", "versagt/VERB"),
                  Example.nothing("Der Bericht ist bekannt.")),
              TagRules::perfectParticiple),
          new ParticipleRule(),
          new ClauseFinalVerbRule(),
          new FiniteVerbRule(),
          new Mend(
              "tag.attributive-participle",
              "Between an article and a noun stands an adjective, also one made of a verb.",
              List.of(
                  Example.of(
                      "Wegen der verunreinigten Bestände schloss der Laden.", "verunreinigten/ADJ"),
                  Example.nothing("Sie vergaßen die Bestände.")),
              TagRules::attributiveParticiple),
          new Mend(
              "tag.place-adjective",
              "Adjectives in -er of places keep their capital: Bremer, Thüringer.",
              List.of(
                  Example.of("Der Bremer Hafen wächst.", "Bremer/ADJ"),
                  Example.nothing("Der Lehrer sah das Boot.")),
              TagRules::placeAdjective),
          new Mend(
              "tag.initial-adverb",
              "The capital of a sentence's beginning makes no name of a word that the dictionary"
                  + " has in lower case alone.",
              List.of(Example.of("Indes sank das Boot.", "Indes/ADV")),
              TagRules::initialAdverb),
          new Mend(
              "tag.sein",
              "After a participle or infinitive, sein is the verb and no pronoun.",
              List.of(
                  Example.of("Der Mann, der geflohen sein soll, lebt.", "sein/AUX"),
                  Example.nothing("Er hat sein Boot verkauft.")),
              TagRules::sein),
          new Mend(
              "tag.zu",
              "Before an infinitive, zu is its particle.",
              List.of(
                  Example.of("Er versprach, das Boot zu verkaufen.", "zu/PART"),
                  Example.nothing("Er ging zu Fuß.")),
              TagRules::particle),
          new Mend(
              "tag.dictionary",
              "A word in lower case that the dictionary has in one open class alone is of that"
                  + " class.",
              List.of(Example.nothing("Die Brücke ist offen.")),
              TagRules::dictionary),
          new RelativePronounTagRule());

  private TagRules() {}

  static void apply(Draft draft) {
    for (TagRule rule : ALL) {
      for (int i = 0; i < draft.size(); i++) {
        rule.apply(draft, i);
      }
    }
  }

  private static void signAsNoun(Draft draft, int i) {
    if (draft.kind(i) == TokenKind.SYMBOL && draft.isForm(i, "%", "‰", "€", "$", "£", "¥")) {
      draft.tag(i, Upos.NOUN);
    }
  }

  private static void particle(Draft draft, int i) {
    if (draft.isForm(i, "zu")
        && draft.upos(i) != Upos.PART
        && draft.isVerbal(i + 1)
        && draft.canBe(i + 1, VerbForm.INFINITIVE)) {
      draft.tag(i, Upos.PART);
    }
  }

  private static void personName(Draft draft, int i) {
    Upos upos = draft.upos(i);
    if (draft.entity(i) != EntityType.PERSON || !draft.isCapitalised(i)) {
      return;
    }
    boolean part =
        i > 0 && draft.entity(i - 1) == EntityType.PERSON && draft.upos(i - 1) == Upos.PROPN;
    if (upos == Upos.VERB
        || upos == Upos.ADJ
        || upos == Upos.ADV
        || upos == Upos.X
        || upos == Upos.NOUN && part) {
      draft.tag(i, Upos.PROPN);
    }
  }

  private static void initialAdjective(Draft draft, int i) {
    if (draft.isNominal(i)
        && draft.isBeginning(i)
        && draft.isNominal(i + 1)
        && draft.entity(i + 1) != EntityType.PERSON
        && draft.entity(i) == EntityType.NONE
        && draft.lower(i).endsWith("e")
        && isInflectedAdjective(draft, i)) {
      draft.tag(i, Upos.ADJ);
    }
  }

  private static void nameAdjective(Draft draft, int i) {
    if (draft.upos(i) != Upos.NOUN
        || draft.upos(i - 1) != Upos.DET
        || draft.upos(i + 1) != Upos.NOUN
        || draft.entity(i) == EntityType.PERSON
        || !draft.lower(i).endsWith("en") && !draft.lower(i).endsWith("e")
        || !isInflectedAdjective(draft, i)) {
      return;
    }
    int agreed =
        Phrases.mask(draft.readings(i - 1))
            & Phrases.mask(draft.morphology().readings(draft.form(i), Upos.ADJ))
            & Phrases.mask(draft.readings(i + 1));
    if (agreed != 0) {
      draft.tag(i, Upos.ADJ);
    }
  }

  private static void punctuation(Draft draft, int i) {
    switch (draft.kind(i)) {
      case TERMINATOR, QUOTE_OPEN, QUOTE_CLOSE, PUNCTUATION -> {
        if (draft.upos(i) != Upos.PUNCT) {
          draft.tag(i, Upos.PUNCT);
        }
      }
      default -> {}
    }
  }

  private static void attributiveParticiple(Draft draft, int i) {
    if (draft.upos(i) == Upos.VERB
        && !draft.isCapitalised(i)
        && draft.upos(i + 1) == Upos.NOUN
        && (draft.upos(i - 1) == Upos.DET || draft.upos(i - 1) == Upos.ADP)
        && isInflectedAdjective(draft, i)) {
      draft.tag(i, Upos.ADJ);
    }
  }

  private static boolean isInflectedAdjective(Draft draft, int i) {
    for (Reading reading : draft.morphology().readings(draft.form(i), Upos.ADJ)) {
      if (reading.grammaticalCase() != null) {
        return true;
      }
    }
    return false;
  }

  private static void placeAdjective(Draft draft, int i) {
    if (draft.isNominal(i)
        && draft.isCapitalised(i)
        && draft.form(i).endsWith("er")
        && draft.upos(i + 1) == Upos.NOUN
        && draft.isCapitalised(i + 1)
        && draft.entity(i) != EntityType.PERSON
        && (draft.entity(i) != EntityType.NONE
            || draft.morphology().classes(draft.form(i)).contains(Upos.ADJ))) {
      draft.tag(i, Upos.ADJ);
    }
  }

  private static void initialAdverb(Draft draft, int i) {
    if (draft.isNominal(i)
        && draft.isCapitalised(i)
        && draft.isBeginning(i)
        && draft.entity(i) == EntityType.NONE
        && draft.morphology().classes(draft.form(i)).isEmpty()) {
      Set<Upos> classes = draft.morphology().classes(draft.lower(i));
      if (classes.contains(Upos.ADV)) {
        draft.tag(i, Upos.ADV);
      }
    }
  }

  private static void sein(Draft draft, int i) {
    if (draft.isForm(i, "sein")
        && (draft.upos(i) == Upos.PRON || draft.upos(i) == Upos.DET)
        && i > 0
        && (draft.isVerbal(i - 1) || draft.upos(i - 1) == Upos.ADJ)
        && (draft.isVerbal(i + 1) || draft.isPunctuation(i + 1))) {
      draft.tag(i, Upos.AUX);
    }
  }

  private static void commonNoun(Draft draft, int i) {
    if (draft.upos(i) != Upos.PROPN
        || !draft.isCapitalised(i)
        || isName(draft.entity(i))
        || isName(draft, i - 1)) {
      return;
    }
    Set<Upos> classes = draft.morphology().classes(draft.form(i));
    boolean noun =
        classes.isEmpty()
            ? draft.morphology().isNounCompound(draft.form(i))
            : classes.contains(Upos.NOUN) && !classes.contains(Upos.PROPN);
    if (noun) {
      draft.tag(i, Upos.NOUN);
    }
  }

  private static boolean isName(Draft draft, int i) {
    return i >= 0
        && i < draft.size()
        && draft.upos(i) == Upos.PROPN
        && isName(draft.entity(i))
        && draft.entity(i) == EntityType.PERSON;
  }

  private static boolean isName(EntityType type) {
    return type != EntityType.NONE && type != EntityType.MISC;
  }

  private static void capitalNoun(Draft draft, int i) {
    Upos upos = draft.upos(i);
    if (upos != Upos.ADJ && upos != Upos.VERB && upos != Upos.ADV && upos != Upos.X
        || !draft.isCapitalised(i)
        || draft.kind(i) != TokenKind.WORD
        || draft.entity(i) != EntityType.NONE
        || upos == Upos.ADJ && draft.isNominal(i + 1) && isInflectedAdjective(draft, i)) {
      return;
    }
    boolean noun = draft.morphology().classes(draft.form(i)).contains(Upos.NOUN);
    boolean other = !draft.morphology().classes(draft.lower(i)).isEmpty();
    if (noun && (!other || !draft.isBeginning(i))
        || !noun && !other && draft.morphology().isNounCompound(draft.form(i))) {
      draft.tag(i, Upos.NOUN);
    }
  }

  private static void perfectParticiple(Draft draft, int i) {
    if (draft.upos(i) != Upos.ADJ
        || draft.isCapitalised(i)
        || draft.isNominal(i + 1)
        || !draft.morphology().isParticiple(draft.form(i))) {
      return;
    }
    if (isFormOfHaving(draft, i + 1) || hasHavingBefore(draft, i)) {
      draft.tag(i, Upos.VERB);
    }
  }

  private static boolean isFormOfHaving(Draft draft, int i) {
    return draft.isVerbal(i) && HAVE.contains(draft.lemma(i));
  }

  private static boolean hasHavingBefore(Draft draft, int i) {
    int limit = Math.max(0, i - 30);
    for (int k = i - 1; k >= limit; k--) {
      if (draft.isVerbal(k)) {
        return isFormOfHaving(draft, k) && draft.isFinite(k);
      }
      if (draft.isPunctuation(k) && draft.kind(k) == TokenKind.PUNCTUATION) {
        return false;
      }
    }
    return false;
  }

  private static void dictionary(Draft draft, int i) {
    Upos upos = draft.upos(i);
    if (!(OPEN_CLASSES.contains(upos) || upos == Upos.PROPN || upos == Upos.X)
        || draft.kind(i) != TokenKind.WORD
        || draft.isCapitalised(i)
        || draft.entity(i) != EntityType.NONE) {
      return;
    }
    Set<Upos> classes = draft.morphology().classes(draft.form(i));
    if (classes.size() != 1 || classes.contains(upos)) {
      return;
    }
    Upos only = classes.iterator().next();
    if (only == Upos.VERB && upos == Upos.ADJ && draft.canBe(i, VerbForm.PAST_PARTICIPLE)) {
      return;
    }
    if (only == Upos.VERB || only == Upos.ADJ && upos != Upos.ADV) {
      draft.tag(i, only);
    }
  }
}
