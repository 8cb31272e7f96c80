package aussage.de.repair;

import aussage.model.TokenKind;
import aussage.rule.Example;
import aussage.syntax.EntityType;
import aussage.syntax.Reading;
import aussage.syntax.Upos;
import java.util.List;
import java.util.Set;

/** Tags of nouns, names and what stands before them. */
final class NounTagRules {
  static final List<TagRule> ALL =
      List.of(
          new Mend(
              "tag.sign-as-noun",
              "A per cent or currency sign is read aloud as a noun; the tagger has it as X.",
              List.of(
                  Example.of("Der Umsatz stieg um 12 % auf 30 €.", "%/NOUN €/NOUN"),
                  Example.nothing("Der Umsatz stieg um zwölf Prozent.")),
              NounTagRules::signAsNoun),
          new Mend(
              "tag.punctuation",
              "Punctuation is told by its shape; the tagger takes some dashes for names.",
              List.of(Example.nothing("Das Boot sank, der Kapitän nicht.")),
              NounTagRules::punctuation),
          new Mend(
              "tag.person-name",
              "A capital word that the recogniser has as a part of a person's name is a name.",
              List.of(
                  Example.of(
                      "Hans-Jürgen Becker sagte am Montag ab.", "Hans-Jürgen/PROPN Becker/PROPN"),
                  Example.nothing("Der Bäcker sagte am Montag ab.")),
              NounTagRules::personName),
          new Mend(
              "tag.initial-adjective",
              "Before a noun, an inflected adjective at the beginning is no noun.",
              List.of(
                  Example.of("Verschiedene Landtage fordern Auskunft.", "Verschiedene/ADJ"),
                  Example.nothing("Tote gab es nicht.")),
              NounTagRules::initialAdjective),
          new Mend(
              "tag.common-noun",
              "Days, months, currencies and compounds are nouns, not names, where the dictionary"
                  + " has them as nouns alone.",
              List.of(
                  Example.of("Am Montag zahlte der Klub 20 Euro.", "Montag/NOUN Euro/NOUN"),
                  Example.nothing("Eva Lang wohnt in Bremen.")),
              NounTagRules::commonNoun),
          new Mend(
              "tag.name-adjective",
              "Adjectives in the names of bodies have a capital: der Nationale Ethikrat.",
              List.of(
                  Example.of("Die Leiterin des Nationalen Museums lobte ihn.", "Nationalen/ADJ"),
                  Example.nothing("Er hat den Deutschen Geld gegeben.")),
              NounTagRules::nameAdjective),
          new Mend(
              "tag.capital-noun",
              "A capital inside a sentence makes a noun of a word that the dictionary has as a"
                  + " noun; at the beginning this holds for words that are nothing else.",
              List.of(
                  Example.of(
                      "Kremlsprecher Oleg Iwanow bestätigte die Reise.", "Kremlsprecher/NOUN"),
                  Example.of("Die Ärzte behandelten drei Verletzte.", "Verletzte/NOUN"),
                  Example.of("Als erster Deutscher gewann er das Rennen.", "Deutscher/NOUN"),
                  Example.nothing("Schnelle Hilfe kam aus Bremen.")),
              NounTagRules::capitalNoun),
          new Mend(
              "tag.place-adjective",
              "Adjectives in -er of places keep their capital: Bremer, Thüringer.",
              List.of(
                  Example.of("Der Bremer Hafen wächst.", "Bremer/ADJ"),
                  Example.nothing("Der Lehrer sah das Boot.")),
              NounTagRules::placeAdjective),
          new Mend(
              "tag.as-little",
              "\"ebenso wenig\" without a noun behind it says that it is not so: an adverb.",
              List.of(
                  Example.of("Das kann ebenso wenig gelingen wie dies.", "wenig/ADV"),
                  Example.of("Er sprach genauso wenig wie sein Bruder.", "wenig/ADV"),
                  Example.nothing("Er verdient genauso wenig Geld wie sie.")),
              NounTagRules::asLittle),
          new Mend(
              "tag.initial-adverb",
              "The capital of a sentence's beginning makes no name of a word that the dictionary"
                  + " has in lower case alone.",
              List.of(
                  Example.of("Indes sank das Boot.", "Indes/ADV"),
                  Example.of("Viermal gewann sie das Rennen.", "Viermal/ADV"),
                  Example.of("Früh am Morgen begann der Angriff.", "Früh/ADV"),
                  Example.of("Spät in der Nacht rief der Vater die Feuerwehr.", "Spät/ADV"),
                  Example.nothing("Merkmal der Art ist ein roter Fleck."),
                  Example.nothing("Denkmal und Kirche stehen am Markt.")),
              NounTagRules::initialAdverb));

  private NounTagRules() {}

  private static void signAsNoun(Draft draft, int i) {
    if (draft.kind(i) == TokenKind.SYMBOL && draft.isForm(i, "%", "‰", "€", "$", "£", "¥")) {
      draft.tag(i, Upos.NOUN);
    }
  }

  private static void asLittle(Draft draft, int i) {
    if (draft.isForm(i, "wenig")
        && draft.isForm(i - 1, "ebenso", "genauso")
        && !draft.isNominal(i + 1)
        && !(draft.upos(i + 1) == Upos.ADJ && draft.isNominal(i + 2))
        && draft.upos(i) != Upos.ADV) {
      draft.tag(i, Upos.ADV);
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

  static boolean isInflectedAdjective(Draft draft, int i) {
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
      boolean withPhrase = classes.contains(Upos.ADJ) && draft.upos(i + 1) == Upos.ADP;
      if (classes.contains(Upos.ADV) || withPhrase || isTimes(draft, i)) {
        draft.tag(i, Upos.ADV);
      }
    }
  }

  /** "als erster Deutscher gewann er": behind an adjective, with no noun to come. */
  private static boolean isAlone(Draft draft, int i) {
    return draft.upos(i) == Upos.ADJ
        && draft.entity(i) == EntityType.MISC
        && draft.upos(i - 1) == Upos.ADJ
        && draft.isFinite(i + 1);
  }

  /** "viermal". */
  private static boolean isTimes(Draft draft, int i) {
    String form = draft.lower(i);
    int stem = form.length() - "mal".length();
    return stem > 0
        && form.endsWith("mal")
        && draft.morphology().classes(form.substring(0, stem)).contains(Upos.NUM);
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
        || draft.entity(i) != EntityType.NONE && !isAlone(draft, i)
        || isTimes(draft, i)
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
}
