package aussage.spark;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import aussage.model.ArgumentRole;
import aussage.model.Attribution;
import aussage.model.Claim;
import aussage.model.DateRef;
import aussage.model.ParsedArticle;
import aussage.model.Quantity;
import aussage.model.Source;
import aussage.model.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a claim. What a claim has once is a column; what it may have several times is an
 * array, and its first is in columns as well.
 */
final class ClaimColumns {
  /**
   * A claim and where it stands.
   *
   * @param article that it was found in
   * @param index its place in the article's claims, from 0
   */
  record Place(ParsedArticle article, int index) {
    Claim claim() {
      return article.claims().get(index);
    }
  }

  private final List<Column<Place>> columns = new ArrayList<>();

  private ClaimColumns() {}

  static List<Column<Place>> all() {
    ClaimColumns columns = new ClaimColumns();
    columns.place();
    columns.words();
    columns.status();
    columns.source();
    columns.quantity();
    columns.date();
    columns.lists();
    return columns.columns;
  }

  private void place() {
    add("article_id", StringType, "the article's id", p -> p.article().article().id());
    add(
        "published",
        DateType,
        "the article's day of publication",
        p -> p.article().date().orElse(null));
    add("claim", IntegerType, "the claim's number in the article, from 0", Place::index);
    claim("claim_begin", IntegerType, "where the clause begins", c -> c.span().begin());
    claim("claim_end", IntegerType, "where it ends, exclusive", c -> c.span().end());
    claim("claim_text", StringType, "the clause", Claim::text);
    claim("sentence_begin", IntegerType, "where its sentence begins", c -> c.sentence().begin());
    claim("sentence_end", IntegerType, "where that ends, exclusive", c -> c.sentence().end());
  }

  private void words() {
    subject("subject_head", StringType, "the subject's noun, or a name's last word", Subject::head);
    subject("subject_text", StringType, "the whole subject", Subject::text);
    subject("subject_begin", IntegerType, "where it begins", s -> s.span().begin());
    subject("subject_end", IntegerType, "where it ends, exclusive", s -> s.span().end());
    claim(
        "predicate_lemma",
        StringType,
        "the full verb's infinitive, without modal and auxiliary",
        c -> c.predicate().lemma());
    claim(
        "predicate_text", StringType, "the verb's words as they stand", c -> c.predicate().text());
    claim(
        "object_text",
        StringType,
        "the first argument with the role OBJECT",
        c ->
            c.arguments().stream()
                .filter(argument -> argument.role() == ArgumentRole.OBJECT)
                .map(argument -> argument.text())
                .findFirst()
                .orElse(null));
  }

  private void status() {
    claim("polarity", StringType, "POSITIVE or NEGATIVE", c -> c.polarity().name());
    claim(
        "certainty",
        StringType,
        "CERTAIN, PROBABLE, POSSIBLE or UNKNOWN, as the text presents it",
        c -> c.certainty().name());
    claim("tense", StringType, "PAST, PRESENT or FUTURE", c -> c.tense().name());
    claim(
        "speech_act",
        StringType,
        "STATEMENT, QUESTION, DEMAND or CONDITION",
        c -> c.speechAct().name());
    claim(
        "checkability",
        StringType,
        "FIGURE, DATE or ACT can be looked up; the other words say why not",
        c -> c.checkability().name());
  }

  private void source() {
    said("source_name", "the outermost source's fullest name in the article", Source::name);
    said("source_text", "the source's words where it stands", Source::text);
    said("source_role", "the function it is named with", s -> s.role().orElse(null));
    said(
        "source_type",
        "PERSON, ORGANIZATION, STATE, MEDIA, DOCUMENT or UNNAMED",
        s -> s.type().name());
    first(
        "source_kind",
        StringType,
        "how its words are reported: DIRECT, INDIRECT, REPORTED, FREE_INDIRECT, ACCORDING_TO,"
            + " HEARSAY; null: the article says so itself",
        Claim::attributions,
        a -> a.kind().name());
    first(
        "source_stance",
        StringType,
        "AFFIRMS, DENIES, DOUBTS, PREDICTS, DEMANDS, WARNS, PROMISES, ASKS or JUDGES",
        Claim::attributions,
        a -> a.stance().name());
    first(
        "source_cue",
        StringType,
        "the verb or preposition that reports",
        Claim::attributions,
        a -> a.cue().map(cue -> cue.lemma()).orElse(null));
    claim("denied", BooleanType, "whether any of its sources denies it", Claim::isDenied);
  }

  private void quantity() {
    first("quantity_text", StringType, "the first figure", Claim::quantities, Quantity::text);
    first(
        "quantity_value",
        Elements.DECIMAL,
        "the number stated; null for a range",
        Claim::quantities,
        q -> Elements.decimal(q.value()));
    first(
        "quantity_min",
        Elements.DECIMAL,
        "its lower bound, null where open",
        Claim::quantities,
        q -> Elements.decimal(q.min()));
    first(
        "quantity_max",
        Elements.DECIMAL,
        "its upper bound, null where open",
        Claim::quantities,
        q -> Elements.decimal(q.max()));
    first(
        "quantity_modifier",
        StringType,
        "EXACT, ABOUT, ALMOST, AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, BETWEEN or VAGUE",
        Claim::quantities,
        q -> q.modifier().name());
    first(
        "unit_kind",
        StringType,
        "COUNT, CURRENCY, PERCENT, MEASURE, DURATION or NONE",
        Claim::quantities,
        q -> q.unit().kind().name());
    first(
        "unit_code",
        StringType,
        "ISO 4217, UCUM or %",
        Claim::quantities,
        q -> q.unit().code().orElse(null));
    first(
        "unit_lemma",
        StringType,
        "what is counted, or the unit's word",
        Claim::quantities,
        q -> q.unit().lemma().orElse(null));
  }

  private void date() {
    first("date_text", StringType, "the first time expression", Claim::dateRefs, DateRef::text);
    first("date_value", StringType, "its TIMEX3 value", Claim::dateRefs, DateRef::value);
    first(
        "date_start",
        DataTypes.TimestampNTZType,
        "its first moment; null where it names none",
        Claim::dateRefs,
        Elements::start);
    first(
        "date_end",
        DataTypes.TimestampNTZType,
        "the moment after its last",
        Claim::dateRefs,
        Elements::end);
    first(
        "date_relation",
        StringType,
        "ON, SINCE, UNTIL, BEFORE, AFTER, DURING or FOR",
        Claim::dateRefs,
        d -> d.relation().name());
  }

  private void lists() {
    array(Elements.ARGUMENTS, "what else belongs to the verb, in order", Claim::arguments);
    array(
        Elements.SOURCES,
        "the whole chain, from the outermost source to the innermost",
        Claim::attributions);
    array(Elements.QUANTITIES, "all figures of the clause", Claim::quantities);
    array(Elements.DATES, "all time expressions of the clause", Claim::dateRefs);
  }

  private void add(
      String name, DataType type, String meaning, Function<Place, @Nullable Object> value) {
    columns.add(new Column<>(name, type, meaning, value));
  }

  private void claim(
      String name, DataType type, String meaning, Function<Claim, @Nullable Object> value) {
    add(name, type, meaning, place -> value.apply(place.claim()));
  }

  private void subject(
      String name, DataType type, String meaning, Function<Subject, Object> value) {
    claim(name, type, meaning, claim -> claim.subject().map(value).orElse(null));
  }

  /** Of the first in a list of the claim. */
  private <E> void first(
      String name,
      DataType type,
      String meaning,
      Function<Claim, List<E>> list,
      Function<E, @Nullable Object> value) {
    claim(
        name,
        type,
        meaning,
        claim -> list.apply(claim).isEmpty() ? null : value.apply(list.apply(claim).get(0)));
  }

  /** Of the outermost source. */
  private void said(String name, String meaning, Function<Source, @Nullable Object> value) {
    first(
        name,
        StringType,
        meaning,
        Claim::attributions,
        (Attribution a) -> {
          Optional<Source> source = a.source();
          return source.isEmpty() ? null : value.apply(source.get());
        });
  }

  private <E> void array(Table<E> elements, String meaning, Function<Claim, List<E>> list) {
    claim(
        elements.name(),
        DataTypes.createArrayType(elements.schema(), false),
        meaning,
        claim -> elements.rows(list.apply(claim)));
  }
}
