package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import java.util.List;

/** "Im Mai eröffnet, zieht das Haus Gäste an": a participle in first place is an adjunct. */
final class FrontedParticipleRule implements TreeRule {
  @Override
  public String id() {
    return "tree.fronted-participle";
  }

  @Override
  public String reason() {
    return "Before a comma and the finite verb a participle phrase holds the first place; the"
        + " parser takes it for the main clause or for an attribute of what comes behind it.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Ende Mai eröffnet, zählt das Haus zu den beliebtesten Bädern der Stadt.",
            "root(zählt) advcl(zählt, eröffnet) obl(eröffnet, Mai)"),
        Example.of(
            "Von der Presse gelobt, wurde das Stück bald abgesetzt.",
            "root(abgesetzt) advcl(abgesetzt, gelobt)"),
        Example.of("Geboren in Linz, zog er früh nach Wien.", "advcl(zog, Geboren)"),
        Example.nothing("„Das Haus ist geräumt“, sagte ein Sprecher."),
        Example.nothing("Mann in Kiel gerettet, sein Hund ist tot."),
        Example.nothing("Gerettet wurde die Frau, sagte ihr Nachbar."));
  }

  @Override
  public void apply(Draft draft) {
    int begin = draft.segments().begin(0);
    int end = draft.segments().end(begin);
    int border = draft.segments().borderAfter(begin);
    int finite = border + 1;
    if (finite >= draft.size()
        || !draft.isForm(border, ",")
        || !draft.isFinite(finite)
        || draft.kind(end) != draft.kind(border)) {
      return;
    }
    int participle = participle(draft, begin, end);
    int auxiliaryOf = draft.is(finite, "aux") || draft.is(finite, "cop") ? draft.head(finite) : -1;
    int verb = auxiliaryOf >= 0 ? auxiliaryOf : finite;
    if (participle < 0 || verb < finite || Verbs.isSaying(draft.lemma(verb))) {
      return;
    }
    draft.attach(participle, verb, "advcl");
    for (int child : draft.children(participle)) {
      if (child > border) {
        draft.attach(child, verb, draft.label(child));
      }
    }
  }

  /** The participle that ends or begins the stretch, where no other verb stands in it. */
  private static int participle(Draft draft, int begin, int end) {
    for (int i = begin; i < end; i++) {
      boolean edge = i == begin || i == end - 1;
      boolean participle = edge && draft.canBe(i, VerbForm.PAST_PARTICIPLE);
      if (draft.isVerbal(i) && !participle || draft.upos(i) == Upos.SCONJ) {
        return -1;
      }
    }
    for (int i : new int[] {end - 1, begin}) {
      if (draft.upos(i) == Upos.VERB && end - begin > 1 && !draft.hasChild(i, "nsubj")) {
        return i;
      }
    }
    return -1;
  }
}
