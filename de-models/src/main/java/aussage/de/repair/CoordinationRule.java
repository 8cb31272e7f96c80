package aussage.de.repair;

import aussage.model.TokenKind;
import aussage.rule.Example;
import aussage.syntax.Case;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Sie sagte, er sei krank, und fuhr ab": what goes on in the indicative goes on outside. */
final class CoordinationRule implements TreeRule {
  @Override
  public String id() {
    return "tree.coordination";
  }

  @Override
  public String reason() {
    return "After reported words the parser coordinates the next verb with them, though its mood or"
        + " its place shows that it goes with the reporting verb.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Die Ministerin erklärte, die Lage sei ernst, und kündigte Hilfen an.",
            "conj(erklärte, kündigte)"),
        Example.of(
            "Er betonte, dass die Brücke sicher sei, und lobte die Arbeiter.",
            "conj(betonte, lobte)"),
        Example.of(
            "Die Partei verlor Stimmen, bleibt jedoch stärkste Kraft.",
            "nsubj(verlor, Partei) xcomp(bleibt, Kraft)"),
        Example.of(
            "Die Lage ist ernst, sagte die Ärztin, warnte aber vor Panik.",
            "ccomp(sagte, ernst) conj(sagte, warnte)"),
        Example.of(
            "Die Bank hat zugesagt, das Haus zu räumen und wird im Mai ein Büro mieten.",
            "conj(zugesagt, mieten)"),
        Example.of("Die Mühle steht leer und ist morsch.", "cop(morsch, ist) conj(steht, morsch)"),
        Example.of("Die Teiche liegen trocken, und nun fehlt der Regen.", "conj(liegen, fehlt)"),
        Example.of(
            "Der Wirt lobte die Helfer, kritisierte die Sperre aber scharf.",
            "root(lobte) conj(lobte, kritisierte) obj(kritisierte, Sperre)"),
        Example.of(
            "Er räumte Fehler ein, wies die Vorwürfe jedoch zurück.",
            "root(räumte) conj(räumte, wies) obj(wies, Vorwürfe)"),
        Example.of(
            "Der Mann wurde befragt, bestreitet die Tat allerdings.",
            "root(befragt) conj(befragt, bestreitet) obj(bestreitet, Tat)"),
        Example.of(
            "Roth kritisierte den Plan, forderte einen Neubau und warnte vor Streit.",
            "root(kritisierte) conj(kritisierte, forderte) obj(forderte, Neubau)"),
        Example.of(
            "Die Frau hatte ihren Mann verlassen, war nach Ulm gezogen und hatte dort ein Geschäft"
                + " eröffnet.",
            "conj(verlassen, gezogen) conj(verlassen, eröffnet) obj(eröffnet, Geschäft)"),
        Example.of(
            "Die Frau hatte ihren Mann verlassen, war nach Berlin gezogen und hatte dort ein"
                + " Geschäft eröffnet.",
            "conj(verlassen, gezogen) conj(gezogen, eröffnet) obj(eröffnet, Geschäft)"),
        Example.nothing("Der Plan sei gut, lobte der Verein den Minister."),
        Example.nothing("Er sagte, er sei müde und habe Hunger."),
        Example.nothing("Das sei richtig, sagte die Ministerin aber auch."),
        Example.nothing("Die Lage ist ernst, betonte die Ministerin aber erneut."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 1; i < draft.size(); i++) {
      if (draft.is(i, "mark") && draft.isVerbal(i) && Clauses.finiteAuxiliary(draft, i) >= 0) {
        draft.label(i, "ccomp"); // no conjunction
      }
      int first = firstPredicate(draft, i);
      if (first >= 0) {
        int noun = draft.child(i, "nsubj");
        if (noun >= 0) {
          draft.label(noun, draft.hasLemma(i, "bleiben") ? "xcomp" : "obj");
        }
        draft.attach(i, first, "conj");
      } else if (isBesideAdjective(draft, i)) {
        draft.attach(i, draft.head(draft.head(i)), "conj");
      }
    }
    for (int i = 1; i < draft.size(); i++) {
      int content = draft.head(i);
      if (!draft.label(i).equals("conj")
          || content < 0
          || content > i
          || draft.hasChild(i, "nsubj")
          || draft.hasChild(i, "mark")) {
        continue;
      }
      int finite = Clauses.finite(draft, i);
      int reporting = draft.is(content, "ccomp") ? draft.head(content) : -1;
      if (finite < 0
          || reporting < 0
          || reporting > i
          || draft.upos(finite - 1) != Upos.CCONJ && !isOpposed(draft, finite)) {
        continue;
      }
      int contentFinite = Clauses.finite(draft, content);
      boolean mood =
          contentFinite >= 0
              && canBeReported(draft, contentFinite)
              && !draft.can(contentFinite, reading -> isIndicative(reading.verbForm()))
              && !canBeReported(draft, finite);
      boolean place = draft.hasChild(content, "mark") && !isLast(draft, finite);
      boolean inserted = reporting > content && !canBeReported(draft, finite);
      if (mood || place || inserted) {
        draft.attach(i, reporting, "conj");
      }
    }
  }

  /**
   * The predicate that another one goes on with: "versuchte zu bremsen, stieß aber gegen den Baum",
   * "hat zugesagt, das Haus zu räumen, und mietet ein Büro". A clause that begins with its finite
   * verb and has no subject is no content, and none of an infinitive's conjuncts. -1 without one.
   */
  private static int firstPredicate(Draft draft, int i) {
    boolean conjunct = draft.is(i, "conj");
    boolean attribute = draft.is(i, "acl"); // the parser may hang it on a noun as well
    int turned = takenForContent(draft, i);
    if (turned >= 0) {
      return turned;
    }
    int first = attribute ? Clauses.verbAbove(draft, i) : draft.head(i);
    if (first < 0 || first > i || !conjunct && !attribute && !isComplement(draft, i)) {
      return -1;
    }
    while (conjunct && draft.head(first) >= 0 && Verbs.canBeZuInfinitive(draft, first)) {
      first = draft.head(first);
    }
    int finite = Clauses.finite(draft, i);
    int finiteOfFirst = Clauses.finite(draft, first);
    boolean wrong = !conjunct || first != draft.head(i) || isOpposed(draft, finite);
    if (!wrong || !draft.isVerbal(first) || finiteOfFirst < 0 || finite <= finiteOfFirst) {
      return -1;
    }
    int subject = Clauses.subject(draft, first);
    boolean goesOn =
        begins(draft, i, finite)
            && !draft.hasChild(first, "mark")
            && subject >= 0
            && Clauses.agree(draft, subject, finite);
    return goesOn ? first : -1;
  }

  /** What the parser has as a complement of the verb before it, or as an aside. */
  private static boolean isComplement(Draft draft, int i) {
    return draft.is(i, "ccomp")
        || draft.is(i, "xcomp")
        || draft.is(i, "parataxis") && isListed(draft, i, Clauses.finite(draft, i));
  }

  /**
   * The predicate of "<i>lobte</i> die Helfer, kritisierte die Sperre aber", which the parser takes
   * for what is criticised; -1 without one.
   */
  private static int takenForContent(Draft draft, int i) {
    int finite = Clauses.finite(draft, i);
    if (finite < 2
        || !isOpposed(draft, finite) && !isWithoutSubject(draft, finite)
        || draft.kind(finite - 2) == TokenKind.QUOTE_CLOSE
        || isSpeaker(draft, draft.child(i, "nsubj"), i)
        || isOpposed(draft, finite) && !begins(draft, i, finite)) {
      return -1;
    }
    for (int first : draft.children(i)) {
      int finiteOfFirst = first < finite ? Clauses.finite(draft, first) : -1;
      int subject = finiteOfFirst < 0 ? -1 : Clauses.subject(draft, first);
      if (subject >= 0
          && subject < finiteOfFirst
          && !draft.hasChild(first, "mark")
          && !Verbs.isKonjunktiv(draft, finiteOfFirst)
          && Clauses.agree(draft, subject, finite)) {
        return first;
      }
    }
    return -1;
  }

  /** "Die Lage ist ernst, betonte die Ministerin aber": who says what stands before. */
  private static boolean isSpeaker(Draft draft, int noun, int verb) {
    return noun >= 0
        && Verbs.isSaying(draft.lemma(verb))
        && (draft.upos(noun) == Upos.PROPN
            || PersonNouns.contains(draft, noun)
            || PersonNouns.isBody(draft, noun));
  }

  /** "steht leer und <i>ist baufällig</i>": a finite predicate goes on with the verb. */
  private static boolean isBesideAdjective(Draft draft, int i) {
    int adjective = draft.is(i, "conj") ? draft.head(i) : -1;
    if (adjective < 0 || adjective > i || draft.upos(adjective) != Upos.ADJ) {
      return false;
    }
    int verb = draft.head(adjective);
    int finite = Clauses.finite(draft, i);
    boolean participle = finite == i && draft.canBe(i, VerbForm.PAST_PARTICIPLE);
    return verb >= 0
        && verb < i
        && finite > adjective
        && !participle
        && draft.isVerbal(verb)
        && draft.hasChild(i, "cc")
        && !Clauses.hasAuxiliary(draft, adjective)
        && Clauses.finite(draft, verb) >= 0
        && Clauses.finite(draft, verb) < adjective;
  }

  /** Whether a clause begins with its finite verb, behind "und" or with an "aber". */
  private static boolean begins(Draft draft, int verb, int finite) {
    int noun = draft.child(verb, "nsubj");
    boolean coordinated = draft.upos(finite - 1) == Upos.CCONJ;
    boolean listed = noun < 0 && isListed(draft, verb, finite);
    return (coordinated || listed || isOpposed(draft, finite))
        && finite + 1 < draft.size()
        && !draft.isPunctuation(finite + 1)
        && !draft.hasChild(verb, "expl")
        && !draft.hasChild(verb, "mark")
        && (noun < 0 || noun > finite && Clauses.allows(draft, noun, Case.ACCUSATIVE));
  }

  /** "…, war nach Ulm gezogen und <i>hatte</i> dort gelebt": the second of three predicates. */
  private static boolean isListed(Draft draft, int verb, int finite) {
    int own = draft.child(verb, "conj");
    int last = own > verb || draft.head(verb) < 0 ? own : draft.child(draft.head(verb), "conj");
    int finiteOfLast = last > verb ? Clauses.finite(draft, last) : -1;
    return finite > 0
        && draft.isForm(finite - 1, ",")
        && finiteOfLast > verb
        && draft.upos(finiteOfLast - 1) == Upos.CCONJ
        && draft.head(finiteOfLast - 1) == last;
  }

  /** Whether "aber" or the like shows that a verb behind a comma goes on with the one before. */
  private static boolean isOpposed(Draft draft, int finite) {
    if (!draft.isForm(finite - 1, ",")) {
      return false;
    }
    if (draft.isForm(finite + 1, "dann", "dabei")) {
      return true;
    }
    for (int i = finite + 1; i < draft.segments().end(finite); i++) {
      if (draft.isForm(i, "aber", "jedoch", "allerdings", "dagegen", "hingegen", "zugleich")) {
        return true;
      }
    }
    return false;
  }

  /** "…, forderte einen Neubau": behind the verb is an object, and nobody who could act. */
  private static boolean isWithoutSubject(Draft draft, int finite) {
    if (!draft.isForm(finite - 1, ",")) {
      return false;
    }
    boolean any = false;
    for (int i = finite + 1; i < draft.segments().end(finite); i++) {
      if (Clauses.isNounPhrase(draft, i) && Clauses.isBare(draft, i)) {
        if (Clauses.canBeSubject(draft, i, finite)) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }

  private static boolean canBeReported(Draft draft, int finite) {
    return draft.can(
        finite,
        reading ->
            reading.person() == 3
                && (reading.verbForm() == VerbForm.KONJUNKTIV_I
                    || reading.verbForm() == VerbForm.KONJUNKTIV_II
                        && !draft.can(finite, other -> other.verbForm() == VerbForm.PRETERITE)));
  }

  private static boolean isIndicative(@Nullable VerbForm form) {
    return form == VerbForm.PRESENT || form == VerbForm.PRETERITE;
  }

  private static boolean isLast(Draft draft, int finite) {
    return finite == draft.segments().end(finite) - 1;
  }
}
