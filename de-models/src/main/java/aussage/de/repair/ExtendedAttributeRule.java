package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Upos;
import java.util.List;

/**
 * "die im Hafen liegenden Boote": what stands between article and participle is the participle's.
 */
final class ExtendedAttributeRule implements TreeRule {
  private static final int LONGEST = 10;

  @Override
  public String id() {
    return "tree.extended-attribute";
  }

  @Override
  public String reason() {
    return "The parser takes the article for a pronoun and the participle's adjuncts for the"
        + " verb's.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Die Reederei verkaufte die im Hafen von Kiel liegenden Boote.",
            "det(Boote, die) amod(Boote, liegenden) obj(verkaufte, Boote)"),
        Example.nothing("Die Reederei verkaufte die alten Boote."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i + 3 < draft.size(); i++) {
      if (opens(draft, i)) {
        int participle = participle(draft, i);
        if (participle >= 0) {
          mend(draft, i, participle);
        }
      }
    }
  }

  /** An article with no noun or adjective of its own behind it. */
  private static boolean opens(Draft draft, int i) {
    return isArticle(draft, i) && draft.upos(i + 1) == Upos.ADP && draft.upos(i + 2) != Upos.PUNCT;
  }

  static boolean isArticle(Draft draft, int i) {
    return draft.isForm(
        i, "der", "die", "das", "dem", "den", "des", "ein", "eine", "einem", "einen", "einer",
        "eines");
  }

  private static int participle(Draft draft, int from) {
    int limit = Math.min(draft.size() - 1, from + LONGEST);
    boolean noun = false;
    for (int i = from + 2; i < limit; i++) {
      if (draft.isPunctuation(i) || draft.isFinite(i)) {
        return -1;
      }
      noun |= draft.isNominal(i);
      if (noun
          && draft.upos(i) == Upos.ADJ
          && draft.isNominal(i - 1)
          && isInflectedParticiple(draft, i)
          && agree(draft, from, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isInflectedParticiple(Draft draft, int i) {
    return draft.can(i, reading -> reading.verbForm() != null && reading.grammaticalCase() != null);
  }

  private static boolean agree(Draft draft, int article, int adjective) {
    int noun = noun(draft, adjective);
    if (noun < 0) {
      return false;
    }
    int shared = 0;
    for (var reading : draft.morphology().readings(draft.form(article), Upos.DET)) {
      shared |= Phrases.mask(reading);
    }
    int has = 0;
    for (var reading : draft.readings(noun)) {
      has |= Phrases.mask(reading);
    }
    return has == 0 || (shared & has) != 0;
  }

  /** The noun after further adjectives. */
  private static int noun(Draft draft, int adjective) {
    int at = adjective + 1;
    while (at < draft.size() && draft.upos(at) == Upos.ADJ) {
      at++;
    }
    return at < draft.size() && draft.isNominal(at) ? at : -1;
  }

  private static void mend(Draft draft, int article, int participle) {
    int noun = noun(draft, participle);
    boolean relative = draft.upos(article) == Upos.PRON && draft.isForm(article - 1, ",");
    if (noun < 0 || relative || draft.isWithin(noun, article) && draft.head(article) < 0) {
      return;
    }
    if (draft.upos(article) != Upos.DET) {
      draft.tag(article, Upos.DET);
    }
    draft.attach(article, noun, "det");
    for (int child : draft.children(article)) {
      draft.attach(child, participle, draft.isPunctuation(child) ? "punct" : "obl");
    }
    for (int i = participle; i < noun; i++) {
      if (draft.upos(i) == Upos.ADJ) {
        draft.attach(i, noun, "amod");
      }
    }
    for (int i = article + 1; i < participle; i++) {
      int head = draft.head(i);
      if ((head < article || head > participle) && !draft.isPunctuation(i)) {
        draft.attach(i, participle, draft.isNominal(i) ? "obl" : "advmod");
      }
    }
  }
}
