package aussage.quantity;

import aussage.model.TokenKind;
import aussage.number.GermanNumerals;
import aussage.number.NumberForm;
import aussage.number.NumberPhrase;
import aussage.number.NumberReader;
import aussage.rule.Example;
import aussage.syntax.Case;
import aussage.syntax.EntityType;
import aussage.syntax.Numerus;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableList;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what is counted: the noun phrase behind the number, a genitive, or a phrase with "von". */
final class CountedReader {
  static final ImmutableList<ReadingRule> RULES =
      ImmutableList.of(
          new ReadingRule(
              "quantity.counted",
              "The noun behind the number is what is counted, past adjectives.",
              Example.of("3000 weitere dänische Soldaten landeten.", "3000 → 3000 Soldat"),
              Example.of("Zwölf Verletzte wurden versorgt.", "Zwölf → 12 Verletzte"),
              Example.of("Drei Hamburger Schulen schließen.", "Drei → 3 Schule"),
              Example.of("Zwei äußerst schwere Stürme.", "Zwei → 2 Sturm"),
              Example.of("Drei 18-Jährige flohen.", "Drei → 3 18-Jährige; 18 → 18 a"),
              Example.of("Drei im Norden Bremens liegende Werften.", "Drei → 3 Werft"),
              Example.of(
                  "Es gab 40 so genannte Paten und 40 verletzte Helfer.",
                  "40 → 40 Pate; 40 → 40 Helfer"),
              Example.of("Fünf schwer verletzte Helfer flohen.", "Fünf → 5 Helfer"),
              Example.of("Es gab 1800 am Bau beteiligte Helfer.", "1800 → 1800 Helfer"),
              Example.of("Zwei mit Obst beladene Schiffe sanken.", "Zwei → 2 Schiff"),
              Example.of("Er fand 30 Land- und Forstwirte.", "30 → 30 Forstwirt")),
          new ReadingRule(
              "quantity.counted.partitive",
              "A genitive or \"von\" names what the number is of.",
              Example.of("Zwei der Brücken sind gesperrt.", "Zwei → 2 Brücke"),
              Example.of("Tausende seiner Fans sangen.", "Tausende → VAGUE 1000.. Fan"),
              Example.of("Millionen von Bäumen starben.", "Millionen → VAGUE 1000000.. Baum"),
              Example.of("Ein Drittel der Klinik ist leer.", "Ein Drittel → 0.3333333333"),
              Example.of("Das zahlt zur Hälfte der Bund.", "Hälfte → 0.5"),
              Example.of("20 der insgesamt 40 Boote sanken.", "20 → 20 Boot; 40 → 40 Boot"),
              Example.of(
                  "Sie entlässt 130 der noch übrigen 500 Helfer.",
                  "130 → 130 Helfer; 500 → 500 Helfer"),
              Example.of(
                  "Es kamen 246 der nach Angaben der Klinik 350 Helfer.",
                  "246 → 246 Helfer; 350 → 350 Helfer"),
              Example.of("Das Los traf zwei oder mehr Boote.", "zwei → AT_LEAST 2 Boot"),
              Example.of("44 der 101 Boote sanken.", "44 → 44 Boot; 101 → 101 Boot"),
              Example.of("Elf von ihnen blieben.", "Elf → 11 COUNT"),
              Example.of("Sie zählten 700 davon.", "700 → 700 COUNT"),
              Example.of("Vier weitere werden vermisst.", "Vier → 4 COUNT")),
          new ReadingRule(
              "quantity.counted.before",
              "After a colon the number counts the noun before it.",
              Example.of("Verletzte: 30", "30 → 30 Verletzte"),
              Example.of("Zahl der Boote: 30", "30 → 30 Boot")));

  private static final int FARTHEST = 12;
  private static final int FEW = 4;

  private final Sentence sentence;
  private final Draft draft;

  private CountedReader(Draft draft) {
    this.sentence = draft.sentence;
    this.draft = draft;
  }

  static void read(Draft draft) {
    if (draft.inWord) {
      return;
    }
    CountedReader reader = new CountedReader(draft);
    if (draft.unit != null) {
      reader.measured();
    } else if (draft.form != NumberForm.ARTICLE) {
      reader.counted();
    }
  }

  /** "1500 Tonnen Stahl", "30 Prozent der Stimmen". */
  private void measured() {
    int at = draft.right;
    if (at >= sentence.size()) {
      return;
    }
    if (WordClass.GENITIVE.isAt(sentence, at)) {
      NounPhrase phrase = NounPhrase.at(draft.units, sentence, at + 1);
      if (phrase != null && phrase.head() <= at + 3 && isGenitive(phrase)) {
        set(new NounPhrase(at, phrase.head()));
      }
      return;
    }
    Word next = sentence.word(at);
    boolean noun =
        next.kind() == TokenKind.WORD
            && NounPhrase.startsUpper(next)
            && next.entity() == EntityType.NONE
            && (!sentence.isParsed() || next.upos() == Upos.NOUN && !isPredicate(next));
    if (noun && draft.units.find(next.form()) == null) {
      set(new NounPhrase(at, at));
    }
  }

  /** "Er war zehn Jahre Präsident": what somebody is, is not counted in years. */
  private boolean isPredicate(Word noun) {
    boolean time = draft.unit != null && draft.unit.isTime();
    boolean predicate = noun.is("xcomp") || sentence.child(noun, "cop").isPresent();
    return time && predicate && sentence.child(noun, "nsubj").filter(this::isPlaceholder).isEmpty();
  }

  /** "Es waren zehn Jahre Arbeit": the years are of the work. */
  private boolean isPlaceholder(Word subject) {
    return subject.hasLemma("es") || subject.form().equalsIgnoreCase("das");
  }

  private void counted() {
    int at = ModifierReader.readInside(draft);
    NounPhrase direct = withTree(NounPhrase.at(draft.units, sentence, at));
    if (direct != null && !isName(direct)) {
      count(direct);
    } else if (WordClass.GENITIVE.isAt(sentence, at)) {
      genitive(at);
    } else if (NumberContexts.isForm(sentence, at, "von")) {
      from(at);
    } else if (WordClass.REST.isAt(sentence, at) && draft.form != NumberForm.SHARE) {
      draft.counts = true;
      draft.right = at + 1;
    } else {
      NounPhrase extended = NounPhrase.extended(draft.units, sentence, at);
      if (extended != null && mayBePlural(sentence.word(extended.head()))) {
        count(extended);
      } else if (draft.form == NumberForm.DIGITS) {
        nounBefore();
      }
    }
  }

  /**
   * Where words stand between that no adjective is, the tree knows the noun: "1800 am Bau
   * beteiligte Helfer".
   */
  private @Nullable NounPhrase withTree(@Nullable NounPhrase phrase) {
    if (!sentence.isParsed() || draft.end >= sentence.size()) {
      return phrase;
    }
    Word last = sentence.word(draft.end - 1);
    int head = last.head();
    boolean behind = head >= draft.end && head < draft.end + FARTHEST && last.is("nummod");
    if (!behind
        || isAfterPreposition(head)
        || !sentence.word(head).upos().isNominal()
        || !isStretch(head)) {
      return phrase;
    }
    boolean further = phrase == null || phrase.head() < head && isNameUpTo(phrase.head(), head);
    return further ? new NounPhrase(draft.end, head) : phrase;
  }

  /** "vier in Kiel": the noun of a phrase of its own. */
  private boolean isAfterPreposition(int noun) {
    return sentence
        .child(sentence.word(noun), "case")
        .filter(preposition -> preposition.index() >= draft.end)
        .isPresent();
  }

  private boolean isStretch(int head) {
    for (int at = draft.end; at < head; at++) {
      Word word = sentence.word(at);
      boolean ends =
          word.kind() == TokenKind.PUNCTUATION
              || word.kind() == TokenKind.NUMBER
              || GermanNumerals.cardinal(word.form()) != null
                  && !WordClass.ARTICLE.has(word.form());
      if (ends || word.upos().isVerbal() && !word.is("amod") && !word.is("acl")) {
        return false;
      }
    }
    return true;
  }

  /** "Black Hawk" before "Hubschrauber". */
  private boolean isNameUpTo(int from, int head) {
    for (int at = from; at < head; at++) {
      if (!NounPhrase.startsUpper(sentence.word(at))) {
        return false;
      }
    }
    return true;
  }

  /** "Am 5. Mai 1990 Anna Roth": a person is not counted by digits. */
  private boolean isName(NounPhrase phrase) {
    Word head = sentence.word(phrase.head());
    return head.entity() == EntityType.PERSON && phrase.head() == draft.end;
  }

  private void genitive(int at) {
    NounPhrase phrase = NounPhrase.at(draft.units, sentence, afterNumber(at + 1));
    if (phrase == null) {
      phrase = NounPhrase.extended(draft.units, sentence, at + 1);
    }
    if (phrase == null) {
      return;
    }
    boolean many = draft.form == NumberForm.SHARE || mayBePlural(sentence.word(phrase.head()));
    if (many && isGenitive(phrase)) {
      count(new NounPhrase(at, phrase.head()));
    }
  }

  /** "der Gäste", not "der Verbrauch" and not "der größte Hafen": a nominative begins so too. */
  private boolean isGenitive(NounPhrase phrase) {
    for (int at = phrase.first(); at < phrase.head(); at++) {
      Word word = sentence.word(at);
      if (word.upos() == Upos.ADJ && word.form().endsWith("e")) {
        return false;
      }
    }
    Set<Case> cases = sentence.word(phrase.head()).cases();
    return cases.isEmpty() || cases.contains(Case.GENITIVE);
  }

  private void from(int at) {
    int next = at + 1;
    if (draft.form == NumberForm.SHARE && isAdverbial()) {
      return;
    }
    if (WordClass.PARTITIVE_PRONOUN.isAt(sentence, next)) {
      draft.counts = draft.form != NumberForm.SHARE;
      draft.right = next + 1;
      return;
    }
    boolean group = WordClass.DATIVE.isAt(sentence, next);
    int inner = afterNumber(group ? next + 1 : next);
    boolean loose =
        draft.form == NumberForm.VAGUE
            || draft.form == NumberForm.SHARE
            || draft.form == NumberForm.MAGNITUDE;
    if (inner > next && !loose && UnitReader.isUnitAt(draft.units, sentence, inner, draft.form)) {
      return; // auf 8,1 von 7,7 Prozent: the unit is shared
    }
    NounPhrase phrase =
        group || inner > next || loose ? NounPhrase.at(draft.units, sentence, inner) : null;
    if (phrase != null && mayBePlural(sentence.word(phrase.head()))) {
      count(new NounPhrase(next, phrase.head()));
    }
  }

  /** "zu zwei Dritteln von den Nachbarn": who pays is no part of what is paid. */
  private boolean isAdverbial() {
    int before = draft.first - 1;
    return NumberContexts.isForm(sentence, before, "zur")
        || NumberContexts.isForm(sentence, before, "zu")
            && !NumberContexts.isForm(sentence, before - 1, "bis");
  }

  private int afterNumber(int at) {
    if (at >= sentence.size()) {
      return at;
    }
    int source = afterSource(at);
    for (int next = source; next < Math.min(sentence.size(), source + FEW); next++) {
      Word word = sentence.word(next);
      if (word.kind() == TokenKind.WORD && NounPhrase.startsUpper(word)) {
        return at;
      }
      NumberPhrase inner = NumberReader.read(sentence, next);
      if (inner != null) {
        return inner.end();
      }
      boolean adverb =
          WordClass.BEFORE_NUMBER.has(word.form()) || WordClass.DEGREE.has(word.form());
      if (word.kind() != TokenKind.WORD || WordClass.FUNCTION.has(word.form()) && !adverb) {
        return at;
      }
    }
    return at;
  }

  /** "246 der nach Angaben der Klinik 350 Helfer": who says so may stand between. */
  private int afterSource(int at) {
    boolean report =
        (NumberContexts.isForm(sentence, at, "nach") || NumberContexts.isForm(sentence, at, "laut"))
            && at + 1 < sentence.size()
            && NounPhrase.startsUpper(sentence.word(at + 1));
    if (!report) {
      return at;
    }
    boolean genitive = WordClass.GENITIVE.isAt(sentence, at + 2);
    return genitive ? at + FEW : at + 2;
  }

  private static boolean mayBePlural(Word noun) {
    Set<Numerus> numeri = noun.numeri();
    return numeri.isEmpty() || numeri.contains(Numerus.PLURAL);
  }

  /** "Verletzte: 30". */
  private void nounBefore() {
    int colon = draft.first - 1;
    boolean listed =
        NumberContexts.isForm(sentence, colon, ":")
            && (draft.end >= sentence.size() || sentence.word(draft.end).kind() != TokenKind.WORD);
    boolean numberOf =
        colon == FEW - 1
            && WordClass.REFERENCE_NOUN.isAt(sentence, 0)
            && WordClass.GENITIVE.isAt(sentence, 1);
    if (listed && (colon == 1 || numberOf) && NounPhrase.startsUpper(sentence.word(colon - 1))) {
      Word noun = sentence.word(colon - 1);
      draft.counts = true;
      draft.unitSpan = noun.span();
      draft.lemma = draft.units.nouns().of(noun);
    }
  }

  private void count(NounPhrase phrase) {
    set(phrase);
    if (draft.form != NumberForm.SHARE) {
      Word head = sentence.word(phrase.head());
      draft.counts = true;
      draft.unitSpan = head.span();
      draft.lemma = draft.units.nouns().of(head);
    }
  }

  private void set(NounPhrase phrase) {
    draft.counted = phrase;
    draft.right = Math.max(draft.right, phrase.end());
  }
}
