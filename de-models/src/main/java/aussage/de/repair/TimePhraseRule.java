package aussage.de.repair;

import aussage.model.TokenKind;
import aussage.rule.Example;
import aussage.syntax.Case;
import aussage.syntax.Upos;
import java.util.List;

/**
 * "heute Morgen", "Ende Mai", "kommenden Freitag": bare phrases of time are adjuncts; the date
 * behind a weekday says which one it is.
 */
final class TimePhraseRule implements TreeRule {

  @Override
  public String id() {
    return "tree.time-phrase";
  }

  @Override
  public String reason() {
    return "The parser takes a time without a preposition for an object, and hangs the year on the"
        + " noun behind it.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Drei Fähren fuhren heute Morgen nach Kiel.", "obl(fuhren, Morgen)"),
        Example.of("Den Bericht hatte die Werft Ende Oktober erhalten.", "obl(erhalten, Oktober)"),
        Example.of("Die Frist endet kommenden Donnerstag.", "obl(endet, Donnerstag)"),
        Example.of(
            "Der Verein hat Anfang Juli 2012 Beschwerde eingelegt.",
            "nmod(Juli, 2012) obj(eingelegt, Beschwerde)"),
        Example.of(
            "Gestern erfasste gegen 10 Uhr der Wagen eines Rentners eine Radfahrerin.",
            "nsubj(erfasste, Wagen) obj(erfasste, Radfahrerin) obl(erfasste, Uhr)"),
        Example.of(
            "Die Stadtwerke haben am Montag, dem 9. März, die Pumpe im Norden abgestellt.",
            "appos(Montag, März) obj(abgestellt, Pumpe) nmod(Pumpe, Norden)"),
        Example.of(
            "Am Freitag, den 3. Mai, sperrte die Bahn den Tunnel.",
            "appos(Freitag, Mai) nsubj(sperrte, Bahn) obj(sperrte, Tunnel)"),
        Example.of(
            "Der Verein lädt am Sonntag, 7. Juni, in die Halle ein.", "appos(Sonntag, Juni)"),
        Example.of(
            "Am Sonntag, dem 3. Oktober, dem Tag der Einheit, ruht der Betrieb.",
            "nsubj(ruht, Betrieb)"),
        Example.nothing("Um 10 Uhr Ortszeit begann das Spiel."),
        Example.nothing("Der Montag war kühl."),
        Example.nothing("Er verbrachte den Sommer in Kiel."),
        Example.nothing("Die letzten Stunden der Reise waren ruhig."),
        Example.nothing("Sie liebt den Herbst."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (isYear(draft, i) && i > 0 && Times.isMonth(draft.lemma(i - 1))) {
        year(draft, i);
      } else if (weekdayBefore(draft, i) >= 0) {
        date(draft, weekdayBefore(draft, i), i);
      } else if (isBehindClockTime(draft, i)) {
        release(draft, i);
      } else if (draft.upos(i) == Upos.NOUN && Clauses.isBare(draft, i)) {
        adjunct(draft, i);
      }
    }
  }

  /** The weekday of "am Montag, dem 9. <i>März</i>"; -1 where the month has none. */
  private static int weekdayBefore(Draft draft, int month) {
    boolean isDate =
        month > 2
            && Times.isMonth(draft.lemma(month))
            && draft.kind(month - 1) == TokenKind.ORDINAL;
    if (!isDate) {
      return -1;
    }
    int comma = draft.upos(month - 2) == Upos.DET ? month - 3 : month - 2;
    return comma > 0 && draft.isForm(comma, ",") && Times.isDay(draft.lemma(comma - 1))
        ? comma - 1
        : -1;
  }

  /** What stands behind the comma that closes the date is the verb's, no apposition to it. */
  private static void date(Draft draft, int weekday, int month) {
    int verb = draft.head(weekday);
    if (verb < 0 || draft.head(weekday) == month) {
      return;
    }
    if (draft.isVerbal(verb)) {
      release(draft, month, month, verb);
      release(draft, weekday, month, verb);
    }
    draft.attach(month, weekday, "appos");
  }

  /** Of what hangs on a part of the date the noun right behind it that is none in the dative. */
  private static void release(Draft draft, int head, int month, int verb) {
    for (int child : draft.children(head)) {
      boolean isBehind =
          child > month
              && draft.isForm(month + 1, ",")
              && draft.leftEdge(child) <= month + 2 // the comma or the article
              && draft.hasChild(child, "det")
              && !draft.hasChild(child, "case");
      if (isBehind
          && (Clauses.allows(draft, child, Case.NOMINATIVE)
              || Clauses.allows(draft, child, Case.ACCUSATIVE))) {
        draft.attach(child, verb, draft.hasChild(verb, "nsubj") ? "obj" : "nsubj");
        Phrases.readAnew(draft, child);
      }
    }
  }

  /** "gegen 10 Uhr <i>der Wagen</i>": a clock time has no noun with an article for an attribute. */
  private static boolean isBehindClockTime(Draft draft, int noun) {
    int time = draft.head(noun);
    return time >= 0
        && draft.upos(noun) == Upos.NOUN
        && draft.isForm(time, "uhr")
        && draft.hasChild(time, "nummod")
        && draft.hasChild(noun, "det")
        && Clauses.isBare(draft, noun)
        && draft.leftEdge(noun) == time + 1
        && draft.head(time) >= 0;
  }

  private static void release(Draft draft, int noun) {
    int verb = draft.head(draft.head(noun));
    draft.attach(noun, verb, "nsubj");
    Phrases.readAnew(draft, noun);
    if (!Clauses.allows(draft, noun, Case.NOMINATIVE)) {
      draft.label(noun, "obj");
    }
  }

  private static boolean isYear(Draft draft, int i) {
    return draft.kind(i) == TokenKind.NUMBER && Times.isYear(draft.form(i));
  }

  private static void year(Draft draft, int year) {
    int month = year - 1;
    if (draft.head(year) != month && draft.head(month) != year) {
      draft.attach(year, month, "nmod");
    }
  }

  private static void adjunct(Draft draft, int noun) {
    int verb = draft.head(noun);
    boolean argument =
        draft.label(noun).equals("obj")
            || draft.is(noun, "iobj")
            || draft.label(noun).equals("obl:arg")
            || draft.is(noun, "nsubj") && !isOnlySubject(draft, noun, verb);
    if (argument && verb >= 0 && !Times.isObjectOf(draft.lemma(verb)) && saysWhen(draft, noun)) {
      draft.label(noun, "obl");
    }
  }

  private static boolean isOnlySubject(Draft draft, int noun, int verb) {
    for (int child : draft.children(verb)) {
      if (child != noun && draft.is(child, "nsubj")) {
        return false;
      }
    }
    return true;
  }

  private static boolean saysWhen(Draft draft, int noun) {
    String lemma = draft.lemma(noun);
    if (!Times.isTime(lemma)) {
      return false;
    }
    boolean bare = !draft.hasChild(noun, "det") && !draft.hasChild(noun, "amod");
    if (Times.isDate(lemma) && bare && !draft.hasChild(noun, "nummod")) {
      return true;
    }
    for (int child : draft.children(noun)) {
      boolean before = child < noun && (draft.is(child, "det") || draft.is(child, "amod"));
      if (before && Times.isPlacing(draft.lemma(child)) && draft.canBe(noun, Case.ACCUSATIVE)) {
        return true;
      }
    }
    return false;
  }
}
