package aussage.quantity;

import aussage.model.TokenKind;
import aussage.model.UnitKind;
import aussage.rule.Example;
import aussage.rule.Table;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The verbs and nouns of {@code governors.tsv}, that ask for "über". */
final class Governors {
  static final ImmutableList<ReadingRule> RULES =
      ImmutableList.of(
          new ReadingRule(
              "quantity.modifier.governed",
              "A preposition that verb or noun ask for says nothing of the number.",
              Example.of("Die Klinik verfügt über 59 Betten.", "59 → 59 Bett"),
              Example.of(
                  "Sie nahm einen Kredit über 5 Millionen Euro auf.", "5 Millionen → 5000000 EUR"),
              Example.of("Sie holte Gold über 100 Meter.", "100 → 100 m"),
              Example.of("Er berichtete, dass über 500 Boote sanken.", "500 → MORE_THAN 500 Boot"),
              Example.of("Das Rennen ging über 42,195 Kilometer.", "42,195 → 42.195 km"),
              Example.of("Das Tal zieht sich über 30 Kilometer.", "30 → 30 km"),
              Example.of("Er gewann über 30 Helfer.", "30 → MORE_THAN 30 Helfer"),
              Example.of(
                  "Sie leitet seine über 40 Helfer und zog fort.", "40 → MORE_THAN 40 Helfer"),
              Example.of("Der Klub, der über 40 Boote verfügt.", "40 → 40 Boot"),
              Example.of("Er sagt, dass der Klub über 30 Prozent verfüge.", "30 → 30 %"),
              Example.of("Der Preis sank um 3 Prozent.", "3 → 3 %"),
              Example.of("Der Klub beschäftigt über 500 Trainer.", "500 → MORE_THAN 500 Trainer"),
              Example.of("Unter 50 Bewerbern gewann sie.", "50 → 50 Bewerber"),
              Example.of("Es kamen unter 50 Gäste.", "50 → LESS_THAN 50 Gast"),
              Example.of("Sie wählte unter vier Entwürfen.", "vier → 4 Entwurf"),
              Example.of("Sie verteilte Geld an die drei Kinder.", "drei → 3 Kind")));

  private enum Kind {
    VERB,
    /** Asks for "über" only with a length or a time: "zieht sich über 30 Kilometer". */
    EXTENT_VERB,
    /** The same where it stands before: "geht über 30 Kilometer". */
    LEADING_EXTENT_VERB,
    NOUN;

    private final List<String> stems = new ArrayList<>();

    static {
      for (Table.Row row : Table.read(Governors.class, "governors.tsv")) {
        row.constant("kind", Kind.class).stems.addAll(row.list("stems"));
      }
    }
  }

  private static final int CLAUSE = 40;

  private Governors() {}

  /** Whether the verb of the clause or the noun before asks for "über". */
  static boolean govern(Draft draft, int begin) {
    Sentence sentence = draft.sentence;
    if (begin > 0 && endsLike(sentence.word(begin - 1).form(), Kind.NOUN.stems)) {
      return true;
    }
    if (isInPhrase(sentence, begin)) {
      return false;
    }
    for (int at = begin - 1; at >= Math.max(0, begin - CLAUSE); at--) {
      Word word = sentence.word(at);
      if (isGoverning(draft, word) || isLeading(draft, begin, word)) {
        return true;
      }
      if (isOtherVerb(word) || word.form().equals("dass")) {
        break;
      }
    }
    return governFromBehind(draft);
  }

  /** "dass er über 59 Prozent verfügt": the verb that ends the clause. */
  private static boolean governFromBehind(Draft draft) {
    Sentence sentence = draft.sentence;
    for (int at = draft.end; at < Math.min(sentence.size(), draft.end + CLAUSE); at++) {
      Word word = sentence.word(at);
      if (isGoverning(draft, word)) {
        return true;
      }
      boolean clauseEnds = word.form().equals(",") || word.kind() == TokenKind.TERMINATOR;
      if (clauseEnds || isOtherVerb(word)) {
        return false;
      }
    }
    return false;
  }

  /** "seinen über 40 Betten großen Bau"; not "der Klub, der über 40 Betten verfügt". */
  private static boolean isInPhrase(Sentence sentence, int begin) {
    return WordClass.DETERMINER.isAt(sentence, begin - 1)
        && !NumberContexts.isForm(sentence, begin - 2, ",");
  }

  private static boolean isGoverning(Draft draft, Word word) {
    if (NounPhrase.startsUpper(word)) {
      return false;
    }
    return beginsLike(word.form(), Kind.VERB.stems)
        || hasExtent(draft) && beginsLike(word.form(), Kind.EXTENT_VERB.stems);
  }

  /** "ging über 30 Kilometer", but not "ging mit über 90 Jahren". */
  private static boolean isLeading(Draft draft, int begin, Word verb) {
    return hasExtent(draft)
        && !NounPhrase.startsUpper(verb)
        && beginsLike(verb.form(), Kind.LEADING_EXTENT_VERB.stems)
        && !WordClass.PREPOSITION.isAt(draft.sentence, begin - 1);
  }

  private static boolean hasExtent(Draft draft) {
    return draft.unit != null
        && (draft.unit.kind() == UnitKind.MEASURE || draft.unit.kind() == UnitKind.DURATION);
  }

  private static boolean isOtherVerb(Word word) {
    return word.upos() == Upos.VERB && !word.is("amod") && !NounPhrase.startsUpper(word);
  }

  private static boolean beginsLike(String form, List<String> stems) {
    for (String stem : stems) {
      if (form.startsWith(stem)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsLike(String form, List<String> ends) {
    String lower = form.toLowerCase(Locale.ROOT);
    for (String end : ends) {
      if (lower.endsWith(end)) {
        return Character.isUpperCase(form.charAt(0));
      }
    }
    return false;
  }
}
