package aussage.claim;

import aussage.model.Argument;
import aussage.model.ArgumentRole;
import aussage.model.Attribution;
import aussage.model.Certainty;
import aussage.model.Claim;
import aussage.model.DateRef;
import aussage.model.Polarity;
import aussage.model.Predicate;
import aussage.model.Quantity;
import aussage.model.Span;
import aussage.model.SpeechAct;
import aussage.model.Subject;
import aussage.model.Tense;
import aussage.model.Triple;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The claims of one sentence. */
final class SentenceClaims {
  private final ClaimGrammar grammar;
  private final String text;
  private final Sentence sentence;
  private final List<Quantity> quantities;
  private final List<DateRef> dateRefs;
  private final Attributions attributions;
  private final List<Clause> clauses;
  private final SubjectFinder subjects;
  private final PartFinder partFinder;
  private final ContrastFinder contrasts;
  private final TripleMaker tripleMaker;

  SentenceClaims(
      ClaimGrammar grammar,
      String text,
      Sentence sentence,
      List<Quantity> quantities,
      List<DateRef> dateRefs,
      Attributions attributions) {
    this.grammar = grammar;
    this.text = text;
    this.sentence = sentence;
    this.quantities = quantities;
    this.dateRefs = dateRefs;
    this.attributions = attributions;
    PhraseCutter cutter = new PhraseCutter(sentence, grammar.certainty()::isSentenceAdverb);
    this.clauses = grammar.clauses().find(sentence);
    this.subjects = new SubjectFinder(sentence, clauses, cutter);
    RoleFinder roles = new RoleFinder(grammar, dateRefs);
    this.partFinder = new PartFinder(cutter, roles);
    this.contrasts = new ContrastFinder(cutter, roles);
    this.tripleMaker = new TripleMaker(text, sentence, cutter, clauses, roles);
  }

  /** The claims in the order of the text. */
  List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    List<Triple> ofSaying = new ArrayList<>();
    for (Clause clause : clauses) {
      List<Part> parts = parts(clause);
      List<Triple> triples =
          isTold(clause)
              ? List.of()
              : tripleMaker.triples(clause, subjects.understood(clause), parts);
      if (isSaying(clause)) {
        ofSaying.addAll(triples);
      } else if (states(clause, parts) && !onlyRates(clause)) {
        claims.addAll(claims(clause, parts, triples));
      }
    }
    claims.sort(Comparator.comparing(Claim::span));
    return withSaying(claims, ofSaying);
  }

  /** The parts; what hangs on the subject although the verb asks for it goes over. */
  private List<Part> parts(Clause clause) {
    List<Part> parts = new ArrayList<>(partFinder.find(clause));
    parts.removeIf(part -> isNone(clause, part));
    Optional<SubjectPhrase> subject = subjects.of(clause);
    List<Part> detached =
        subject.isEmpty() ? List.of() : partFinder.detachedFrom(subject.get(), clause, parts);
    if (!detached.isEmpty()) {
      subjects.shorten(clause, detached);
      parts.addAll(detached);
      parts.sort(Comparator.comparingInt(p -> p.phrase().first()));
    }
    return parts;
  }

  /** What is the subject, a source ("laut Polizei") or a word for how sure it is ("wohl"). */
  private boolean isNone(Clause clause, Part part) {
    boolean subject =
        subjects.of(clause).filter(s -> s.head().index() == part.head().index()).isPresent();
    boolean surely =
        part.phrase().end() - part.phrase().first() == 1
            && grammar.certainty().isSentenceAdverb(part.head());
    boolean source =
        !part.is(ArgumentRole.CLAUSE) && attributions.isSource(part.phrase().span(sentence));
    return subject || surely || source;
  }

  /**
   * Whether the triples of another clause tell it as their object: "sagte, dass …". A clause of
   * saying vouches for nothing; one with the verb second, like a quotation, states by itself.
   */
  private boolean isTold(Clause clause) {
    Clause leader = clause.leader();
    return leader.kind() == ClauseKind.COMPLEMENT
        && leader.mark().isPresent()
        && leader.parent().flatMap(subjects::understood).isPresent();
  }

  /** One claim, or two where one part is denied and another said in its place. */
  private List<Claim> claims(Clause clause, List<Part> parts, List<Triple> triples) {
    Optional<Contrast> contrast = contrasts.find(clause, parts);
    if (contrast.isEmpty()) {
      return List.of(claim(clause, parts, triples));
    }
    List<Part> denied = contrast.get().with(parts, contrast.get().denied());
    List<Part> stated = contrast.get().with(parts, contrast.get().stated());
    Optional<SubjectPhrase> subject = subjects.understood(clause);
    Claim first = claim(clause, denied, tripleMaker.triples(clause, subject, denied));
    Claim second = claim(clause, stated, tripleMaker.triples(clause, subject, withoutNot(stated)));
    return List.of(
        first.polarity() == Polarity.POSITIVE ? first.withPolarity(Polarity.NEGATIVE) : first,
        second.withPolarity(Polarity.POSITIVE));
  }

  private static List<Part> withoutNot(List<Part> parts) {
    return parts.stream().filter(p -> !p.head().form().equals("nicht")).toList();
  }

  /** The triples of clauses of saying, which are no claims, stand with the sentence's first. */
  private static List<Claim> withSaying(List<Claim> claims, List<Triple> ofSaying) {
    if (claims.isEmpty() || ofSaying.isEmpty()) {
      return claims;
    }
    List<Claim> result = new ArrayList<>(claims);
    Claim first = claims.get(0);
    List<Triple> triples = new ArrayList<>(first.triples());
    triples.addAll(ofSaying);
    result.set(0, first.withTriples(triples));
    return result;
  }

  /** A clause of attribution whose content gives the claims. */
  private boolean isSaying(Clause clause) {
    return !SpeechActRule.isCondition(clause) && attributions.reports(clause, clauses);
  }

  private boolean onlyRates(Clause clause) {
    return grammar
        .certainty()
        .onlyRates(new ClauseContext(clause, subjects.of(clause), List.of(), List.of(), clauses));
  }

  private boolean states(Clause clause, List<Part> parts) {
    boolean participle = clause.verbs().finite().isEmpty() && !clause.verbs().withZu();
    boolean subordinate = clause.mark().isPresent() && subjects.of(clause).isPresent();
    if (KindFinder.isLooseParticiple(sentence, clause.head())) {
      return parts.stream().anyMatch(p -> p.role().isPresent());
    }
    if (participle && !clause.head().isRoot() && !clause.coordinated() && !subordinate) {
      return false;
    }
    if (participle && !VerbGroupFinder.isParticiple(clause.verbs().main())) {
      return false;
    }
    return subjects.of(clause).isPresent() || parts.stream().anyMatch(p -> p.role().isPresent());
  }

  private Claim claim(Clause clause, List<Part> parts, List<Triple> triples) {
    Optional<SubjectPhrase> subject = subjects.of(clause);
    List<Attribution> around = attributions.around(place(clause));
    ClauseContext context = new ClauseContext(clause, subject, parts, around, clauses);
    SpeechAct speechAct = grammar.speechAct().speechAct(context);
    Certainty certainty = grammar.certainty().certainty(context, speechAct);
    Tense tense = grammar.tense().tense(clause.verbs());
    List<Quantity> ownQuantities =
        quantities.stream().filter(q -> belongs(clause, subject, q.number().span())).toList();
    List<DateRef> ownDates =
        dateRefs.stream().filter(d -> belongs(clause, subject, d.span())).toList();
    Span span = span(clause);
    return new Claim(
        span,
        span.in(text),
        sentence.span(),
        subject.map(this::subject),
        predicate(clause.verbs()),
        arguments(clause, parts),
        grammar.polarity().polarity(context),
        certainty,
        tense,
        speechAct,
        around,
        ownQuantities,
        ownDates,
        grammar
            .checkability()
            .checkability(context, speechAct, certainty, tense, ownQuantities, ownDates),
        triples);
  }

  /** Where the clause counts as standing: its finite verb, else its full verb. */
  private static Span place(Clause clause) {
    return clause.verbs().main().span();
  }

  private Subject subject(SubjectPhrase phrase) {
    Span span = phrase.phrase().span(sentence);
    return new Subject(span, span.in(text), SubjectPhrase.headForm(sentence, phrase.head()));
  }

  private Predicate predicate(VerbGroup verbs) {
    List<Span> spans = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (Word word : verbs.words()) {
      spans.add(word.span());
      words.append(words.length() == 0 ? "" : " ").append(word.span().in(text));
    }
    return new Predicate(spans, words.toString(), verbs.lemma());
  }

  private List<Argument> arguments(Clause clause, List<Part> parts) {
    List<Argument> arguments = new ArrayList<>();
    for (Part part : parts) {
      Phrase phrase = subjects.antecedent(clause, part.head()).orElse(part.phrase());
      Span span = phrase.span(sentence);
      part.role()
          .ifPresent(
              role -> arguments.add(new Argument(role, part.preposition(), span, span.in(text))));
    }
    return arguments;
  }

  /** Whether a number or date stands among the clause's own words or in its subject. */
  private boolean belongs(Clause clause, Optional<SubjectPhrase> subject, Span place) {
    for (int i = clause.words().nextSetBit(0); i >= 0; i = clause.words().nextSetBit(i + 1)) {
      if (sentence.word(i).span().overlaps(place)) {
        return true;
      }
    }
    boolean shares = clause.coordinated();
    return shares && subject.filter(s -> s.phrase().span(sentence).overlaps(place)).isPresent();
  }

  /** From the first to the last of the clause's own words, without the signs around them. */
  private Span span(Clause clause) {
    int first = clause.words().nextSetBit(0);
    int last = clause.words().length() - 1;
    while (first < last && isLoose(sentence.word(first))) {
      first++;
    }
    while (last > first && sentence.word(last).upos() == Upos.PUNCT) {
      last--;
    }
    return sentence.span(first, last + 1);
  }

  private static boolean isLoose(Word word) {
    return word.upos() == Upos.PUNCT || word.upos() == Upos.CCONJ;
  }
}
