package aussage.attribution;

import aussage.model.Span;
import aussage.syntax.EntityType;
import aussage.syntax.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a report behind its content tells about the pronouns of its sentence. */
final class ReportedPronouns {
  private final Map<Span, Integer> contentBegins = new HashMap<>();
  private final Map<Span, NounPhrase> speakers = new HashMap<>();

  /** Reads the reports of the next sentence. */
  void read(NewsSentence news) {
    Sentence sentence = news.sentence();
    List<Report> reports = news.reports();
    for (int i = 0; i < reports.size(); i++) {
      Report report = reports.get(i);
      NounPhrase source = report.source().orElse(null);
      if (source == null || !isInserted(news, report)) {
        continue;
      }
      int begin = InsertedReportFinder.segment(sentence, report.clause().first()).nextSetBit(0);
      if (Pronouns.isPronoun(source)) {
        contentBegins.put(source.span(), sentence.word(begin).begin());
      } else if (source.headWord().entity() == EntityType.PERSON) {
        reports.subList(0, i).stream()
            .filter(inner -> inner.clause().first() >= begin && isOwnThought(sentence, inner))
            .flatMap(inner -> inner.source().stream())
            .forEach(inner -> speakers.put(inner.span(), source));
      }
    }
  }

  /** "…, sagte er"; not in "Als Lang kam, sagte er …". */
  private static boolean isInserted(NewsSentence news, Report report) {
    Clause clause = report.clause();
    return clause.first() > 1
        && report.entry().isPresent()
        && clause.isInsertable(news.sentence())
        && !Mood.isKonjunktiv(news.sentence(), clause)
        && (isBehindQuotation(news, clause) || InsertedReportFinder.isAfterStatement(news, clause));
  }

  private static boolean isBehindQuotation(NewsSentence news, Clause clause) {
    return clause.border() == Fragment.Border.QUOTATION
        || news.clauses().isMasked(clause.first() - 2);
  }

  /** "Sie wisse, dass …, sagte Lang", "er hoffe auf Eis, sagte Roth". */
  private static boolean isOwnThought(Sentence sentence, Report report) {
    return report.entry().isPresent()
        && report.clause().kind() == Clause.Kind.MAIN
        && Mood.isKonjunktivI(sentence, report.clause())
        && report.source().filter(Pronouns::isPronoun).isPresent();
  }

  /** Before which place the one whom the pronoun means is named: "Es gebe Verletzte, sagte er". */
  int searchedFrom(NounPhrase pronoun) {
    return contentBegins.getOrDefault(pronoun.span(), pronoun.span().begin());
  }

  /** Who says behind it what the pronoun thinks or says, and is most likely the same. */
  Optional<NounPhrase> speakerBehind(NounPhrase pronoun) {
    return Optional.ofNullable(speakers.get(pronoun.span()));
  }
}
