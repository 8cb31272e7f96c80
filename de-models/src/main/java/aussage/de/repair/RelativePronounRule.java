package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Case;
import aussage.syntax.EntityType;
import aussage.syntax.Numerus;
import aussage.syntax.Reading;
import aussage.syntax.Upos;
import java.util.List;
import java.util.Set;

/**
 * Relative pronouns before a bare noun, which look like its article: "…, das Kunst zeigen wird".
 */
final class RelativePronounRule implements TreeRule {
  private static final Set<String> PRONOUNS = Set.of("der", "die", "das", "dem", "den");

  @Override
  public String id() {
    return "tree.relative-pronoun";
  }

  @Override
  public String reason() {
    return "An article agrees with its noun, and names of places and persons have none; where the"
        + " verb stands at the end, such a word is a relative pronoun.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Sie planen ein Museum, das Skulpturen, Gemälde und Filme zeigen wird.",
            "nsubj(zeigen, das) obj(zeigen, Skulpturen)"),
        Example.of(
            "Der Klub zeigt Filme, die alte Spiele zeigen.",
            "nsubj(zeigen, die) obj(zeigen, Spiele)"),
        Example.of(
            "Es war ein Spiel, in dem Bremen schon viele Tore geschossen hatte.",
            "nsubj(geschossen, Bremen) obl(geschossen, dem)"),
        Example.of(
            "Sie dankte den Gästen, die tagelang Bücher getragen hatten.",
            "nsubj(getragen, die) obj(getragen, Bücher) acl:relcl(Gästen, getragen)"),
        Example.of(
            "Der Turm, dessen Fundament aus dem 13. Jahrhundert stammt, dient als Museum.",
            "nsubj(stammt, Fundament) acl:relcl(Turm, stammt)"),
        Example.nothing("Ein Mann, dessen Namen die Polizei nicht nannte, wurde festgenommen."),
        Example.nothing("Sie planen ein Museum, das Gebäude steht schon."),
        Example.nothing("Sie sagt, die Stadt habe viele Museen."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 1; i < draft.size() - 2; i++) {
      if (draft.isForm(i, "dessen", "deren") && draft.isForm(i - 1, ",")) {
        possessor(draft, i);
      }
      if (PRONOUNS.contains(draft.form(i)) && draft.is(i, "det") && opensClause(draft, i)) {
        int noun = draft.head(i);
        int verb = verbAtTheEnd(draft, i);
        if (noun > i
            && verb > noun
            && (isNoArticle(draft, i, noun) || lacksPronoun(draft, i, verb))) {
          mend(draft, i, noun, verb);
        }
      }
    }
  }

  /** "der Turm, dessen Fundament aus Stein besteht": no apposition stands before its verb. */
  private static void possessor(Draft draft, int pronoun) {
    int noun = draft.head(pronoun);
    int verb = noun <= pronoun ? -1 : draft.head(noun);
    int finite = verb <= noun ? -1 : Clauses.finite(draft, verb);
    boolean lost = draft.is(noun, "appos") || draft.is(noun, "nmod") || draft.is(noun, "dep");
    if (finite >= 0
        && lost
        && !draft.hasChild(verb, "nsubj")
        && Clauses.canBeSubject(draft, noun, finite)) {
      draft.label(noun, Clauses.subjectLabel(draft, verb));
    }
  }

  /** Behind a comma, or behind a comma and a preposition. */
  private static boolean opensClause(Draft draft, int i) {
    int first = draft.upos(i - 1) == Upos.ADP ? i - 1 : i;
    return first > 0 && draft.isForm(first - 1, ",");
  }

  /** The full verb of a clause that ends with its finite verb; lists may have commas in between. */
  private static int verbAtTheEnd(Draft draft, int first) {
    int at = first;
    while (at < draft.size()) {
      int end = draft.segments().end(at);
      for (int i = at; i < end; i++) {
        if (draft.isVerbal(i)) {
          return fullVerb(draft, i, end - 1);
        }
      }
      int border = draft.segments().borderAfter(at);
      if (!draft.isForm(border, ",") || draft.upos(border + 1) == Upos.SCONJ) {
        return -1;
      }
      at = border + 1;
    }
    return -1;
  }

  private static int fullVerb(Draft draft, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (!draft.isVerbal(i)) {
        return -1;
      }
    }
    return draft.isFinite(last) && last - first <= 2 ? first : -1;
  }

  /** A clause on the noun before the comma, its verb at the end, that nothing else opens. */
  private static boolean lacksPronoun(Draft draft, int article, int verb) {
    int noun = draft.head(verb);
    return draft.is(verb, "acl")
        && noun == article - 2
        && draft.isNominal(noun)
        && draft.head(draft.head(article)) == verb
        && !draft.hasChild(verb, "mark")
        && mayTakeUp(draft, article, noun);
  }

  private static boolean mayTakeUp(Draft draft, int pronoun, int noun) {
    for (Reading taking : draft.morphology().readings(draft.form(pronoun), Upos.PRON)) {
      for (Reading taken : draft.readings(noun)) {
        if ((Phrases.mask(taking.withoutCase()) & Phrases.mask(taken.withoutCase())) != 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isNoArticle(Draft draft, int pronoun, int noun) {
    boolean name = draft.entity(noun) == EntityType.LOCATION && noun == pronoun + 1;
    return draft.upos(pronoun) == Upos.PRON
        || name && draft.upos(noun) == Upos.PROPN
        || disagree(draft, pronoun, noun)
        || hasStrongPlural(draft, pronoun, noun);
  }

  /** "die neue Bilder zeigen": behind an article it is "die neuen Bilder". */
  private static boolean hasStrongPlural(Draft draft, int pronoun, int noun) {
    boolean plural = draft.canBe(noun, Numerus.PLURAL) && !draft.canBe(noun, Numerus.SINGULAR);
    return plural
        && draft.isForm(pronoun, "die")
        && draft.is(pronoun + 1, "amod")
        && draft.head(pronoun + 1) == noun
        && draft.form(pronoun + 1).endsWith("e");
  }

  private static boolean disagree(Draft draft, int pronoun, int noun) {
    List<Reading> articles = draft.morphology().readings(draft.form(pronoun), Upos.DET);
    List<Reading> nouns = draft.morphology().readings(draft.form(noun), draft.upos(noun));
    if (nouns.isEmpty() || articles.isEmpty()) {
      return false;
    }
    for (Reading article : articles) {
      for (Reading reading : nouns) {
        if ((Phrases.mask(article) & Phrases.mask(reading)) != 0) {
          return false;
        }
      }
    }
    return true;
  }

  private static void mend(Draft draft, int pronoun, int noun, int verb) {
    draft.tag(pronoun, Upos.PRON);
    boolean governed = draft.upos(pronoun - 1) == Upos.ADP;
    int finite = Clauses.finite(draft, verb);
    boolean nominative = !governed && draft.canBe(pronoun, Case.NOMINATIVE);
    boolean person = draft.entity(noun) == EntityType.PERSON && draft.isForm(pronoun, "das");
    boolean subject = nominative && !person && finite >= 0 && Clauses.agree(draft, pronoun, finite);
    draft.attach(noun, verb, subject ? "obj" : "nsubj");
    draft.attach(pronoun, verb, governed ? "obl" : subject ? "nsubj" : "obj");
    if (governed) {
      draft.attach(pronoun - 1, pronoun, "case");
    }
  }
}
