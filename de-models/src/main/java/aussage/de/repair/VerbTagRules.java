package aussage.de.repair;

import aussage.model.TokenKind;
import aussage.rule.Example;
import aussage.syntax.EntityType;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tags of verbs, participles and their particles. */
final class VerbTagRules {
  private static final Set<Upos> OPEN_CLASSES =
      Set.copyOf(EnumSet.of(Upos.NOUN, Upos.VERB, Upos.ADJ, Upos.ADV));

  /** Perfect auxiliaries that never go with an adjective as "ist" does. */
  private static final Set<String> HAVE = Set.of("haben");

  /** How many words before noch its weder may stand. */
  private static final int NEITHER_REACH = 20;

  /** How many words before its participle an extended attribute may begin. */
  private static final int ATTRIBUTE_REACH = 10;

  /** How many adverbs may stand before an attribute. */
  private static final int ADVERB_REACH = 4;

  static final List<TagRule> ALL =
      List.of(
          new Mend(
              "tag.perfect-participle",
              "What ends a clause with a form of haben in it is a participle, no adjective.",
              List.of(
                  Example.of("Der Konzern habe versagt.", "versagt/VERB"),
                  Example.nothing("Der Bericht ist bekannt.")),
              VerbTagRules::perfectParticiple),
          new ParticipleRule(),
          new ClauseFinalVerbRule(),
          new FiniteVerbRule(),
          new Mend(
              "tag.neither",
              "weder and the noch behind it are the two parts of one conjunction.",
              List.of(
                  Example.of(
                      "Weder der Fahrer noch der Beifahrer trug einen Helm.",
                      "Weder/CCONJ noch/CCONJ nsubj(trug, Fahrer) conj(Fahrer, Beifahrer)"),
                  Example.nothing("Der Fahrer trug noch einen Helm.")),
              VerbTagRules::neither),
          new Mend(
              "tag.attributive-participle",
              "Between an article and a noun stands an adjective, also one made of a verb.",
              List.of(
                  Example.of(
                      "Wegen der verunreinigten Bestände schloss der Laden.", "verunreinigten/ADJ"),
                  Example.of(
                      "Die von der Stadt beauftragte Firma sanierte die Brücke.",
                      "beauftragte/ADJ nsubj(sanierte, Firma) obj(sanierte, Brücke)"),
                  Example.of(
                      "Der neu entdeckte Planet sei klein.", "entdeckte/ADJ nsubj(klein, Planet)"),
                  Example.of(
                      "Das sagte der nicht beteiligte Lotse.",
                      "beteiligte/ADJ nsubj(sagte, Lotse)"),
                  Example.of(
                      "Mit Blick auf nicht weiter benannte Quellen gab Roth das an.",
                      "benannte/ADJ"),
                  Example.nothing("Der Wirt dort bediente Gäste."),
                  Example.nothing("Sie vergaßen die Bestände.")),
              VerbTagRules::attributiveParticiple),
          new Mend(
              "tag.sein",
              "After a participle or infinitive, sein is the verb and no pronoun.",
              List.of(
                  Example.of("Der Mann, der geflohen sein soll, lebt.", "sein/AUX"),
                  Example.nothing("Er hat sein Boot verkauft.")),
              VerbTagRules::sein),
          new Mend(
              "tag.zu",
              "Before an infinitive, zu is its particle.",
              List.of(
                  Example.of("Er versprach, das Boot zu verkaufen.", "zu/PART"),
                  Example.nothing("Er ging zu Fuß.")),
              VerbTagRules::particle),
          new Mend(
              "tag.dictionary",
              "A word in lower case that the dictionary has in one open class alone is of that"
                  + " class.",
              List.of(
                  Example.of("Morgen ist der Apfel pflückreif.", "cop(pflückreif, ist)"),
                  Example.nothing("Die Brücke ist offen.")),
              VerbTagRules::dictionary));

  private VerbTagRules() {}

  private static void particle(Draft draft, int i) {
    if (draft.isForm(i, "zu")
        && draft.upos(i) != Upos.PART
        && draft.isVerbal(i + 1)
        && draft.canBe(i + 1, VerbForm.INFINITIVE)) {
      draft.tag(i, Upos.PART);
    }
  }

  private static void attributiveParticiple(Draft draft, int i) {
    if (draft.upos(i) == Upos.VERB
        && !draft.isCapitalised(i)
        && draft.upos(i + 1) == Upos.NOUN
        && NounTagRules.isInflectedAdjective(draft, i)
        && (draft.upos(i - 1) == Upos.DET
            || draft.upos(i - 1) == Upos.ADP
            || isBehindAdverb(draft, i)
            || endsExtendedAttribute(draft, i))) {
      draft.tag(i, Upos.ADJ);
    }
  }

  /** "der neu entdeckte Planet": between them an adverb, and the finite verb stands elsewhere. */
  private static boolean isBehindAdverb(Draft draft, int participle) {
    int k = participle - 1;
    int limit = Math.max(draft.segments().begin(participle), participle - ADVERB_REACH);
    while (k > limit && isAdverb(draft, k)) {
      k--;
    }
    if (k == participle - 1 || draft.upos(k) != Upos.DET && draft.upos(k) != Upos.ADP) {
      return false;
    }
    for (int at = draft.segments().begin(participle); at < draft.segments().end(participle); at++) {
      if ((at < k || at > participle + 1) && draft.isFinite(at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAdverb(Draft draft, int i) {
    return draft.upos(i) == Upos.ADV
        || draft.isForm(i, "nicht")
        || draft.upos(i) == Upos.ADJ && !NounTagRules.isInflectedAdjective(draft, i);
  }

  /** "die von der Stadt beauftragte Firma": an article before a preposition waits for its noun. */
  private static boolean endsExtendedAttribute(Draft draft, int participle) {
    int limit = Math.max(draft.segments().begin(participle), participle - ATTRIBUTE_REACH);
    for (int k = participle - 1; k >= limit && !draft.isFinite(k); k--) {
      if (draft.upos(k + 1) == Upos.ADP && ExtendedAttributeRule.isArticle(draft, k)) {
        int agreed =
            Phrases.mask(draft.morphology().readings(draft.form(k), Upos.DET))
                & Phrases.mask(draft.morphology().readings(draft.form(participle), Upos.ADJ))
                & Phrases.mask(draft.readings(participle + 1));
        return agreed != 0;
      }
    }
    return false;
  }

  private static void neither(Draft draft, int i) {
    if (draft.isForm(i, "weder")) {
      draft.tag(i, Upos.CCONJ);
    } else if (draft.isForm(i, "noch")) {
      int limit = Math.max(0, i - NEITHER_REACH);
      for (int k = i - 1; k >= limit && !draft.isForm(k, "noch"); k--) {
        if (draft.isForm(k, "weder")) {
          draft.tag(i, Upos.CCONJ);
        }
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
    if (upos == Upos.VERB
        && draft.readings(i).isEmpty()
        && !draft.morphology().readings(draft.form(i), Upos.ADJ).isEmpty()) {
      draft.tag(i, Upos.ADJ); // "einsturzgefährdet": a compound that only adjectives make
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
