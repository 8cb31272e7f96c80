package aussage.claim;

import aussage.model.ArgumentRole;
import aussage.model.Triple;
import aussage.syntax.Case;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a clause as flat triples: subject, verb group, one argument or an argument with an
 * adverbial. Phrases stay whole, prepositions begin the object, conjuncts and appositions make
 * facts of their own.
 */
final class TripleMaker {
  private static final int MOST_TRIPLES = 24;

  private final String text;
  private final Sentence sentence;
  private final Alternatives alternatives;

  TripleMaker(String text, Sentence sentence, PhraseCutter cutter) {
    this.text = text;
    this.sentence = sentence;
    this.alternatives = new Alternatives(sentence, cutter);
  }

  /** The triples of a clause; none without a subject or without any complement. */
  List<Triple> triples(Clause clause, Optional<SubjectPhrase> subject, List<Part> parts) {
    boolean infinitive = clause.kind() == ClauseKind.INFINITIVE;
    if (subject.isEmpty() || infinitive) {
      return List.of();
    }
    String relation = relation(clause);
    Set<Triple> triples = new LinkedHashSet<>();
    for (Phrase who : alternatives.appositions(subject.get().phrase(), subject.get().head())) {
      String name = name(clause, who);
      for (List<Piece> fact : facts(clause, parts)) {
        if (triples.size() < MOST_TRIPLES) {
          triples.add(new Triple(name, relation, object(clause, fact)));
        }
      }
      nested(parts, clause).forEach(n -> triples.add(nested(name, relation, n)));
    }
    return List.copyOf(triples);
  }

  /** A subject; an antecedent loses an article that shows another case: "den Bus, der fährt". */
  private String name(Clause clause, Phrase who) {
    Word first = sentence.word(who.first());
    boolean oblique =
        clause.kind() == ClauseKind.RELATIVE
            && first.is("det")
            && who.first() < who.head()
            && !first.cases().isEmpty()
            && !first.cases().contains(Case.NOMINATIVE);
    return (oblique ? who.from(who.first() + 1) : who).span(sentence).in(text);
  }

  /** The objects that have a prepositional attribute: "leitet | das Amt | in Kiel". */
  private List<Phrase> nested(List<Part> parts, Clause clause) {
    List<Phrase> nested = new ArrayList<>();
    for (Part part : parts) {
      boolean object = isObject(clause, part) && !part.is(ArgumentRole.CLAUSE);
      if (object && alternatives.withoutAttribute(part.phrase()).isPresent()) {
        nested.add(part.phrase());
      }
    }
    return nested.size() > 1 ? List.of() : nested;
  }

  private Triple nested(String subject, String relation, Phrase phrase) {
    Phrase noun = alternatives.withoutAttribute(phrase).orElse(phrase);
    int first = noun.end();
    while (first < phrase.end() - 1 && sentence.word(first).upos() == Upos.PUNCT) {
      first++;
    }
    return new Triple(
        subject,
        relation + " " + noun.span(sentence).in(text),
        sentence.span(first, phrase.end()).in(text));
  }

  /** The verb group: as it stands where the verb is last, else the finite verb and "sich" first. */
  private String relation(Clause clause) {
    VerbGroup verbs = clause.verbs();
    List<Word> words = new ArrayList<>(verbs.words());
    boolean moves = verbs.finite().isPresent() && mainOrder(clause);
    if (moves) {
      Word finite = verbs.finite().get();
      words.sort(
          Comparator.comparingInt(
              (Word w) -> {
                if (w.index() == finite.index()) {
                  return -2;
                }
                boolean sich = verbs.reflexive().filter(r -> r.index() == w.index()).isPresent();
                return sich ? -1 : w.index();
              }));
    }
    StringBuilder relation = new StringBuilder();
    for (Word word : words) {
      if (relation.length() > 0) {
        relation.append(' ');
      }
      if (verbs.withZu() && word.index() == verbs.main().index() && zuBefore(word)) {
        relation.append("zu ");
      }
      relation.append(word.span().in(text));
    }
    return relation.toString();
  }

  private boolean zuBefore(Word verb) {
    return verb.index() > 0 && sentence.word(verb.index() - 1).form().equals("zu");
  }

  private static boolean mainOrder(Clause clause) {
    return clause.kind() == ClauseKind.MAIN || clause.kind() == ClauseKind.RELATIVE;
  }

  /** Which phrases stand together in one fact. */
  private List<List<Piece>> facts(Clause clause, List<Part> parts) {
    List<Part> adverbs = new ArrayList<>();
    List<Part> objects = new ArrayList<>();
    List<Part> adverbials = new ArrayList<>();
    for (Part part : parts) {
      if (isAdverb(part)) {
        if (!RelativePronouns.isOne(part.head())) {
          adverbs.add(part);
        }
      } else if (isObject(clause, part)) {
        objects.add(part);
      } else {
        adverbials.add(part);
      }
    }
    List<List<Piece>> facts = new ArrayList<>();
    if (objects.isEmpty()) {
      for (Part adverbial : adverbials) {
        add(facts, adverbs, List.of(), adverbial);
      }
      if (adverbials.size() > 1) {
        Part last = adverbials.get(adverbials.size() - 1);
        facts.add(
            fact(
                adverbs,
                adverbials.subList(0, adverbials.size() - 1),
                new Piece(last.phrase(), "")));
      }
    } else {
      List<Part> before = objects.subList(0, objects.size() - 1);
      Part last = objects.get(objects.size() - 1);
      boolean pronoun = clause.kind() == ClauseKind.RELATIVE && RelativePronouns.isOne(last.head());
      if (!pronoun || adverbials.isEmpty()) {
        add(facts, adverbs, before, last);
      }
      for (Part adverbial : adverbials) {
        add(facts, adverbs, objects, adverbial);
      }
    }
    return facts;
  }

  /**
   * A fact for each conjunct of the last part, with the parts before it whole; where a conjunct has
   * a prepositional attribute, one without it too.
   */
  private void add(List<List<Piece>> facts, List<Part> adverbs, List<Part> fixed, Part last) {
    for (Phrase conjunct : conjuncts(last)) {
      String shared = sharedPreposition(last, conjunct);
      facts.add(fact(adverbs, fixed, new Piece(conjunct, shared)));
      if (!last.is(ArgumentRole.CLAUSE)) {
        alternatives
            .withoutAttribute(conjunct)
            .ifPresent(noun -> facts.add(fact(adverbs, fixed, new Piece(noun, shared))));
      }
    }
  }

  private static List<Piece> fact(List<Part> adverbs, List<Part> fixed, Piece last) {
    List<Piece> fact = new ArrayList<>();
    adverbs.forEach(a -> fact.add(new Piece(a.phrase(), "")));
    fixed.forEach(f -> fact.add(new Piece(f.phrase(), "")));
    fact.add(last);
    return fact;
  }

  /** "auf Regen und Schnee": the second conjunct has the preposition of the first. */
  private String sharedPreposition(Part part, Phrase conjunct) {
    if (part.preposition().isEmpty() || conjunct.contains(part.head().index())) {
      return "";
    }
    boolean own = sentence.child(conjunct.headWord(sentence), "case").isPresent();
    return own
        ? ""
        : sentence.child(part.head(), "case").map(c -> c.span().in(text) + " ").orElse("");
  }

  private List<Phrase> conjuncts(Part part) {
    return part.is(ArgumentRole.CLAUSE)
        ? List.of(part.phrase())
        : alternatives.conjuncts(part.phrase(), part.head());
  }

  private static boolean isAdverb(Part part) {
    return part.preposition().isEmpty()
        && (part.role().isEmpty() || part.head().is("advmod"))
        && !part.head().upos().isNominal();
  }

  private static boolean isObject(Clause clause, Part part) {
    if (part.role().isEmpty()) {
      return false;
    }
    return switch (part.role().get()) {
      case OBJECT, CLAUSE -> true;
      case INDIRECT_OBJECT -> part.preposition().isEmpty();
      case PREDICATIVE -> true;
      default -> clause.isCopular() && part.head().index() == clause.head().index();
    };
  }

  /** The phrases in the order of the text; what stands before the finite verb comes last. */
  private String object(Clause clause, List<Piece> pieces) {
    List<Piece> order = new ArrayList<>(pieces);
    int finite = clause.verbs().finite().map(Word::index).orElse(-1);
    boolean fronts = clause.kind() == ClauseKind.MAIN;
    order.sort(
        Comparator.comparingInt(
            p -> fronts && p.first() < finite ? p.first() + sentence.size() : p.first()));
    StringBuilder object = new StringBuilder();
    for (Piece piece : order) {
      if (object.length() > 0) {
        object.append(' ');
      }
      object.append(piece.before()).append(piece.phrase().span(sentence).in(text));
    }
    return object.toString();
  }

  /** A phrase in an object, and the preposition that it shares with another one. */
  private record Piece(Phrase phrase, String before) {
    int first() {
      return phrase.first();
    }
  }
}
