package aussage.claim;

import aussage.model.ArgumentRole;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Says which phrases of a clause make a fact together.
 *
 * <p>Objects and predicatives belong to every fact; adverbials come one by one. An adverb stands
 * with the phrase that follows it ("auch in Kiel"), a negation in every fact. What stands before
 * the finite verb ("Am Montag …") joins only where nothing else completes the verb.
 */
final class FactPlanner {
  private final Sentence sentence;
  private final Alternatives alternatives;
  private final SharedStems stems;
  private final ContentPhrases contents;
  private final RoleFinder roles;

  FactPlanner(
      Sentence sentence, Alternatives alternatives, ContentPhrases contents, RoleFinder roles) {
    this.sentence = sentence;
    this.alternatives = alternatives;
    this.stems = new SharedStems(sentence);
    this.contents = contents;
    this.roles = roles;
  }

  /** The phrases of each fact, in no order; none where nothing completes the verb. */
  List<List<Piece>> facts(Clause clause, List<Part> parts) {
    return new Plan(clause, parts).facts();
  }

  /**
   * A phrase in an object, and the preposition or conjunction that it shares with another one.
   *
   * @param phrase the phrase
   * @param before what is to be written before it, with a blank; empty for nothing
   */
  record Piece(Phrase phrase, String before) {
    static Piece of(Phrase phrase) {
      return new Piece(phrase, "");
    }
  }

  /** A part and the adverbs that stand with it. */
  private record Chunk(Part part, List<Piece> adverbs) {
    List<Piece> with(Piece piece) {
      List<Piece> pieces = new ArrayList<>(adverbs);
      pieces.add(piece);
      return pieces;
    }

    List<Piece> whole() {
      return with(Piece.of(part.phrase()));
    }
  }

  /** One clause's work. */
  private final class Plan {
    private final Clause clause;
    private final List<Chunk> objects = new ArrayList<>();
    private final List<Chunk> adverbials = new ArrayList<>();
    private final List<Chunk> clauses = new ArrayList<>();
    private final List<Piece> negations = new ArrayList<>();
    private final List<List<Piece>> facts = new ArrayList<>();

    Plan(Clause clause, List<Part> parts) {
      this.clause = clause;
      List<Chunk> fronted = new ArrayList<>();
      List<Chunk> others = new ArrayList<>();
      chunk(parts, fronted, others);
      boolean complete = !others.isEmpty();
      for (Chunk chunk : fronted) {
        if (isObject(chunk.part()) || (!complete && isBeforeVerb(chunk.part()))) {
          sort(chunk);
        }
      }
      others.forEach(this::sort);
      if (objects.size() + adverbials.size() + clauses.size() > 1) {
        adverbials.removeIf(adverbial -> isRelativePronoun(adverbial.part()));
      }
    }

    /** Puts adverbs to the phrases that follow them, the last ones to the phrase before. */
    private void chunk(List<Part> parts, List<Chunk> fronted, List<Chunk> others) {
      List<Piece> adverbs = new ArrayList<>();
      for (Part part : parts) {
        boolean front = isFronted(part);
        if (isNegation(part)) {
          negations.add(Piece.of(part.phrase()));
        } else if (isAdverb(part)) {
          if (!front && !RelativePronouns.isOne(part.head())) {
            adverbs.add(Piece.of(part.phrase()));
          }
        } else {
          (front ? fronted : others).add(new Chunk(part, List.copyOf(adverbs)));
          adverbs.clear();
        }
      }
      List<Chunk> target = others.isEmpty() ? fronted : others;
      if (!adverbs.isEmpty() && !target.isEmpty()) {
        Chunk last = target.remove(target.size() - 1);
        adverbs.addAll(0, last.adverbs());
        target.add(new Chunk(last.part(), List.copyOf(adverbs)));
      }
    }

    private void sort(Chunk chunk) {
      if (chunk.part().is(ArgumentRole.CLAUSE)) {
        clauses.add(chunk);
      } else if (isObject(chunk.part())) {
        objects.add(chunk);
      } else {
        adverbials.add(chunk);
      }
    }

    List<List<Piece>> facts() {
      if (!objects.isEmpty()) {
        withObjects();
      } else if (clauses.isEmpty()) {
        eachAdverbial();
      }
      withClauses();
      if (clauses.isEmpty()) {
        contents.adverbial(clause, !facts.isEmpty()).forEach(this::append);
      }
      facts.forEach(fact -> fact.addAll(negations));
      return facts;
    }

    /** "zog | nach Ulm", "zog | im Mai nach Ulm": each alone, and all up to each. */
    private void eachAdverbial() {
      List<Piece> row = new ArrayList<>();
      for (int i = 0; i < adverbials.size(); i++) {
        Chunk adverbial = adverbials.get(i);
        if (i == 0 || standsAlone(adverbial.part()) || roles.isGoverned(clause, adverbial.part())) {
          add(List.of(), adverbial);
        }
        row.addAll(adverbial.whole());
        if (i > 0) {
          facts.add(new ArrayList<>(row));
        }
      }
    }

    /** "verkaufte | das Haus", "verkaufte | das Haus im Mai". */
    private void withObjects() {
      List<Piece> fixed = new ArrayList<>();
      objects.subList(0, objects.size() - 1).forEach(o -> fixed.addAll(o.whole()));
      Chunk last = objects.get(objects.size() - 1);
      if (adverbials.isEmpty() || isFactAlone(last.part())) {
        add(fixed, last);
      }
      fixed.addAll(last.whole());
      adverbials.forEach(adverbial -> add(fixed, adverbial));
    }

    /**
     * Whether an object makes a fact without the adverbials; a predicative holds for its time and
     * place alone.
     */
    private boolean isFactAlone(Part object) {
      boolean complete = adverbials.stream().noneMatch(a -> completes(a.part()));
      return complete && !object.is(ArgumentRole.PREDICATIVE) && !isRelativePronoun(object);
    }

    /** A clause comes behind all objects; the main verb's adverbials are left out. */
    private void withClauses() {
      List<Piece> fixed = new ArrayList<>();
      objects.forEach(object -> fixed.addAll(object.whole()));
      for (Chunk object : objects) {
        for (Phrase infinitive : contents.infinitives(object.part())) {
          add(fixed, List.of(Piece.of(infinitive)));
        }
      }
      for (Chunk content : clauses) {
        for (Piece piece : contents.of(content.part())) {
          List<Piece> fact = new ArrayList<>(fixed);
          fact.addAll(content.with(piece));
          facts.add(fact);
        }
      }
    }

    /** "rückte aus | um den Brand zu löschen", "kaufte | ein Boot um zu fischen". */
    private void append(Phrase adverbialClause) {
      List<Piece> fact = new ArrayList<>();
      objects.forEach(object -> fact.addAll(object.whole()));
      adverbials.forEach(adverbial -> fact.addAll(adverbial.whole()));
      fact.add(Piece.of(adverbialClause));
      facts.add(fact);
    }

    /**
     * A fact for each conjunct; where one stands alone and has prepositional attributes, also
     * without them.
     */
    private void add(List<Piece> fixed, Chunk chunk) {
      for (Phrase conjunct : alternatives.objects(chunk.part().phrase(), chunk.part().head())) {
        String shared = sharedPreposition(chunk.part(), conjunct);
        for (Piece piece : stems.of(conjunct, shared)) {
          add(fixed, chunk.with(piece));
        }
        if (fixed.isEmpty()) {
          for (Phrase noun : alternatives.withoutAttributes(conjunct)) {
            add(fixed, chunk.with(new Piece(noun, shared)));
          }
        }
      }
    }

    private void add(List<Piece> fixed, List<Piece> further) {
      List<Piece> fact = new ArrayList<>(fixed);
      fact.addAll(further);
      facts.add(fact);
    }

    private boolean isFronted(Part part) {
      return clause.kind() == ClauseKind.MAIN
          && clause
              .verbs()
              .finite()
              .filter(finite -> part.phrase().first() < finite.index())
              .isPresent();
    }

    /** German has one phrase before the finite verb; what stands further off is none of it. */
    private boolean isBeforeVerb(Part part) {
      return clause
          .verbs()
          .finite()
          .filter(finite -> part.phrase().end() == finite.index())
          .isPresent();
    }

    private boolean isRelativePronoun(Part part) {
      return clause.kind() == ClauseKind.RELATIVE && RelativePronouns.isOne(part.head());
    }

    private boolean isObject(Part part) {
      if (part.role().isEmpty()) {
        return false;
      }
      return switch (part.role().get()) {
        case OBJECT, CLAUSE, PREDICATIVE -> true;
        case INDIRECT_OBJECT -> part.preposition().isEmpty();
        default -> clause.isCopular() && part.head().index() == clause.head().index();
      };
    }
  }

  /** Where to, to whom: "stellte den Wagen" is no fact of "stellte den Wagen in die Garage". */
  private static boolean completes(Part part) {
    return part.is(ArgumentRole.DIRECTION) || part.is(ArgumentRole.INDIRECT_OBJECT);
  }

  /** A time, a place, an agent says something by itself; "mit Erfolg" hangs on the rest. */
  private static boolean standsAlone(Part part) {
    return part.role().isPresent()
        && switch (part.role().get()) {
          case TIME, LOCATION, DIRECTION, AGENT -> true;
          default -> false;
        };
  }

  private static boolean isNegation(Part part) {
    return part.phrase().end() - part.phrase().first() == 1
        && PolarityRule.NEGATIONS.hasLower(part.head().form())
        && part.role().isEmpty();
  }

  private boolean isAdverb(Part part) {
    boolean several = sentence.word(part.phrase().first()).is("case"); // "in der Regel"
    return part.preposition().isEmpty()
        && (part.role().isEmpty() || part.head().is("advmod"))
        && (several || !part.head().upos().isNominal());
  }

  /** "auf Regen und Schnee": the second conjunct has the preposition of the first. */
  private String sharedPreposition(Part part, Phrase conjunct) {
    if (part.preposition().isEmpty() || conjunct.contains(part.head().index())) {
      return "";
    }
    Word head = conjunct.headWord(sentence);
    return sentence.child(head, "case").isPresent()
        ? ""
        : sentence.child(part.head(), "case").map(c -> c.form() + " ").orElse("");
  }
}
