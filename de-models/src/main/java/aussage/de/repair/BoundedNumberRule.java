package aussage.de.repair;

import aussage.model.TokenKind;
import aussage.rule.Example;
import aussage.syntax.Case;
import aussage.syntax.Numerus;
import aussage.syntax.Upos;
import java.util.List;

/**
 * "kamen bis zu 300 freiwillige Helfer": the bound goes with the number, the number with its noun.
 */
final class BoundedNumberRule implements TreeRule {
  @Override
  public String id() {
    return "tree.bounded-number";
  }

  @Override
  public String reason() {
    return "The parser takes \"bis zu\" before a number for prepositions of place, or \"mehr\" for"
        + " what the verb has, and leaves the noun without its number.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Am Abend kamen bis zu 300 freiwillige Helfer.",
            "nummod(Helfer, 300) advmod(300, bis) fixed(bis, zu)"),
        Example.of(
            "Laut Feuerwehr mussten bis zu 1.200 Menschen ihre Häuser verlassen.",
            "nummod(Menschen, 1.200) advmod(1.200, bis) fixed(bis, zu)"),
        Example.of("Im Hafen lagen bis zu vierzig Kutter.", "nummod(Kutter, vierzig)"),
        Example.of("Am Abend kamen über 300 Gäste.", "nsubj(kamen, Gäste) advmod(300, über)"),
        Example.of(
            "Über 200 Bauern verloren ihr Vieh.", "nsubj(verloren, Bauern) obj(verloren, Vieh)"),
        Example.of(
            "Zur Eröffnung kamen weniger als 20 Gäste.",
            "nsubj(kamen, Gäste) nummod(Gäste, 20) advmod(20, weniger) fixed(weniger, als)"),
        Example.of(
            "Nach Angaben der Wirte beteiligten sich mehr als 200 Kutter an der Fahrt, die Bahn"
                + " zählte nur 140.",
            "nsubj(beteiligten, Kutter) advmod(200, mehr)"),
        Example.of(
            "Am Montag protestierten weit mehr als 1000 Bauern.",
            "nsubj(protestierten, Bauern) advmod(1000, mehr) advmod(mehr, weit)"),
        Example.of(
            "Mehr als die Hälfte der Befragten ist zufrieden.",
            "nsubj(zufrieden, Hälfte) advmod(Hälfte, Mehr) fixed(Mehr, als)"),
        Example.of(
            "Weniger als ein Drittel lehnt das ab.", "nsubj(lehnt, Drittel) obj(lehnt, das)"),
        Example.of("Er besitzt mehr als 40 Boote.", "obj(besitzt, Boote) nummod(Boote, 40)"),
        Example.nothing("Über 40 Themen wurde beraten."),
        Example.nothing("Im Hafen lagen mehr Boote als 2010."),
        Example.nothing("Die Jury redete über 20 Bücher."),
        Example.nothing("Gestern redeten sie über 20 Bücher."),
        Example.nothing("Der Bus fährt bis zu seiner Schule."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i + 2 < draft.size(); i++) {
      if (draft.isForm(i, "bis") && draft.isForm(i + 1, "zu") && isNumber(draft, i + 2)) {
        int noun = counted(draft, i + 3);
        if (noun >= 0) {
          draft.attach(i + 2, noun, "nummod");
          draft.attach(i, i + 2, "advmod");
          draft.attach(i + 1, i, "fixed");
          Phrases.readAnew(draft, noun);
        }
      } else if (draft.isForm(i, "mehr", "weniger") && draft.isForm(i + 1, "als")) {
        compared(draft, i);
      } else if (draft.isForm(i, "über") && isNumber(draft, i + 1)) {
        more(draft, i);
      }
    }
  }

  /** "kamen mehr als 20 Gäste": the noun stands where the parser has put "mehr". */
  private static void compared(Draft draft, int more) {
    boolean number = isNumber(draft, more + 2);
    int noun = number ? counted(draft, more + 3) : share(draft, more + 2);
    boolean below = noun >= 0 && draft.head(noun) == more;
    if (!below && !isBeside(draft, more, noun)) {
      return;
    }
    int loose = below ? more : noun; // what hangs on the word that the noun is to hang on
    int head = draft.head(loose);
    if (head < 0) {
      return;
    }
    boolean adjunct = draft.is(loose, "advmod") || draft.is(loose, "obl");
    boolean alone = adjunct && isPredicate(draft, head);
    String label = alone ? roleAtVerb(draft, noun, head) : draft.label(loose);
    int[] children = below ? draft.children(more) : new int[0];
    draft.attach(noun, head, label);
    int bounded = number ? more + 2 : noun;
    if (number) {
      draft.attach(bounded, noun, "nummod");
    }
    draft.attach(more, bounded, "advmod");
    draft.attach(more + 1, more, "fixed");
    for (int child : children) {
      if (child > noun || draft.is(child, "case") && child < more) {
        draft.attach(child, noun, draft.label(child));
      } else if (child < more) {
        draft.label(child, "advmod"); // "weit mehr als 40"
      }
    }
    Phrases.readAnew(draft, noun);
  }

  /** Whether "als" is the noun's preposition, and "mehr" hangs on it or beside it. */
  private static boolean isBeside(Draft draft, int more, int noun) {
    return noun >= 0
        && draft.child(noun, "case") == more + 1
        && (draft.head(more) == noun || draft.head(more) == draft.head(noun));
  }

  private static boolean isPredicate(Draft draft, int head) {
    return draft.isVerbal(head) || draft.hasChild(head, "cop");
  }

  /** "mehr als | die Hälfte", "weniger als | ein Drittel"; -1 where another noun stands there. */
  private static int share(Draft draft, int article) {
    int noun = article + 1;
    boolean share =
        draft.upos(article) == Upos.DET
            && draft.upos(noun) == Upos.NOUN
            && (draft.hasLemma(noun, "Hälfte") || draft.form(noun).endsWith("tel"));
    return share ? noun : -1;
  }

  private static String roleAtVerb(Draft draft, int noun, int verb) {
    int finite = Clauses.finite(draft, verb);
    int known = draft.child(verb, "nsubj");
    boolean subject = finite >= 0 && Clauses.agree(draft, noun, finite);
    if (subject
        && known > finite
        && noun < finite
        && Clauses.allows(draft, known, Case.ACCUSATIVE)
        && !draft.hasChild(verb, "obj")) {
      draft.label(known, "obj"); // Mehr als die Hälfte lehnt das ab.
      return "nsubj";
    }
    return subject && known < 0 ? "nsubj" : draft.hasChild(verb, "obj") ? "obl" : "obj";
  }

  /**
   * "Am Abend kamen über 300 Gäste": where nothing else can be the subject, "mehr als" is meant.
   */
  private static void more(Draft draft, int ueber) {
    int noun = counted(draft, ueber + 2);
    int verb = noun < 0 || !draft.label(noun).equals("obl") ? -1 : draft.head(noun);
    int finite = verb < 0 ? -1 : Clauses.finite(draft, verb);
    int subject = verb < 0 ? -1 : Clauses.subject(draft, verb);
    if (finite < 0
        || draft.child(noun, "case") != ueber
        || subject >= 0 && (draft.head(subject) != verb || Clauses.agree(draft, subject, finite))
        || !draft.canBe(finite, Numerus.PLURAL)
        || hasOtherSubject(draft, verb, noun, finite)) {
      return;
    }
    if (subject >= 0) {
      draft.label(subject, "obj");
    }
    draft.attach(ueber, ueber + 1, "advmod");
    draft.label(noun, Clauses.subjectLabel(draft, verb));
    Phrases.readAnew(draft, noun);
  }

  /** Whether another phrase or a clause can be the subject of the verb. */
  static boolean hasOtherSubject(Draft draft, int verb, int noun, int finite) {
    for (int child : draft.children(verb)) {
      boolean argument = draft.label(child).equals("obj") || draft.is(child, "xcomp");
      boolean clause = draft.is(child, "expl") || draft.is(child, "csubj");
      if (clause || child != noun && argument && Clauses.canBeSubject(draft, child, finite)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(Draft draft, int i) {
    return i < draft.size() && (draft.kind(i) == TokenKind.NUMBER || draft.upos(i) == Upos.NUM);
  }

  /** The noun behind the number's adjectives; -1 if something else stands there. */
  private static int counted(Draft draft, int from) {
    int at = from;
    while (at < draft.size() && draft.upos(at) == Upos.ADJ) {
      at++;
    }
    return at < draft.size() && draft.upos(at) == Upos.NOUN && draft.isCapitalised(at) ? at : -1;
  }
}
