package aussage.spark;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import aussage.model.Argument;
import aussage.model.Attribution;
import aussage.model.DateRef;
import aussage.model.Interval;
import aussage.model.Mention;
import aussage.model.Quantity;
import aussage.model.Rate;
import aussage.model.Source;
import aussage.model.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.jspecify.annotations.Nullable;

/** What stands in the arrays of a claim, and how a figure or a time is written. */
final class Elements {
  /** As many digits as Parquet's readers share; ten after the point, as the library rounds. */
  static final DecimalType DECIMAL = DataTypes.createDecimalType(38, 10);

  static final Table<Argument> ARGUMENTS =
      Elements.<Argument>table("arguments", Argument::span)
          .text("text", "its words with their preposition", Argument::text)
          .text(
              "role",
              "OBJECT, INDIRECT_OBJECT, PREDICATIVE, LOCATION, TIME, DIRECTION, PURPOSE, CAUSE,"
                  + " MANNER, AGENT, CLAUSE or OBLIQUE",
              a -> a.role().name())
          .text("preposition", "as a dictionary has it", a -> a.preposition().orElse(null))
          .build();

  static final Table<Attribution> SOURCES =
      Elements.<Attribution>table("sources", Attribution::span)
          .text("name", "as source_name", a -> ofSource(a, Source::name))
          .text("text", "as source_text", a -> ofSource(a, Source::text))
          .text("role", "as source_role", a -> a.source().flatMap(Source::role).orElse(null))
          .text("type", "as source_type", a -> ofSource(a, s -> s.type().name()))
          .column(
              "members",
              DataTypes.createArrayType(StringType, false),
              "the names of all, where several speak as one",
              a -> a.source().map(s -> s.members().toArray()).orElseGet(() -> new Object[0]))
          .text("kind", "as source_kind", a -> a.kind().name())
          .text("stance", "as source_stance", a -> a.stance().name())
          .text("cue", "as source_cue", a -> a.cue().map(cue -> cue.lemma()).orElse(null))
          .text("addressee", "to whom it was said", a -> words(a.addressee()))
          .text("medium", "in what it was said", a -> words(a.medium()))
          .build();

  static final Table<Quantity> QUANTITIES =
      Elements.<Quantity>table("quantities", Quantity::span)
          .text("text", "as quantity_text", Quantity::text)
          .column("value", DECIMAL, "as quantity_value", q -> decimal(q.value()))
          .column("min", DECIMAL, "as quantity_min", q -> decimal(q.min()))
          .column("max", DECIMAL, "as quantity_max", q -> decimal(q.max()))
          .text("modifier", "as quantity_modifier", q -> q.modifier().name())
          .text("unit_kind", "as above", q -> q.unit().kind().name())
          .text("unit_code", "as above", q -> q.unit().code().orElse(null))
          .text("unit_lemma", "as above", q -> q.unit().lemma().orElse(null))
          .text("counted", "the noun phrase that is counted", q -> words(q.counted()))
          .column(
              "per_value",
              DECIMAL,
              "of a rate: per how many",
              q -> decimal(q.per().map(Rate::value)))
          .text(
              "per_unit_code",
              "of which unit",
              q -> q.per().flatMap(p -> p.unit().code()).orElse(null))
          .text(
              "per_unit_lemma", "of what", q -> q.per().flatMap(p -> p.unit().lemma()).orElse(null))
          .build();

  static final Table<DateRef> DATES =
      Elements.<DateRef>table("dates", DateRef::span)
          .text("text", "as date_text", DateRef::text)
          .text("type", "DATE, TIME, DURATION or SET", d -> d.type().name())
          .text("value", "as date_value", DateRef::value)
          .text("modifier", "TIMEX3's mod", d -> d.modifier().map(Enum::name).orElse(null))
          .column("start_time", DataTypes.TimestampNTZType, "as date_start", Elements::start)
          .column("end_time", DataTypes.TimestampNTZType, "as date_end", Elements::end)
          .text("relation", "as date_relation", d -> d.relation().name())
          .build();

  private Elements() {}

  /** The number in 28 digits before the point and ten after it; null where it needs more. */
  static @Nullable BigDecimal decimal(Optional<BigDecimal> number) {
    return number
        .map(n -> n.setScale(DECIMAL.scale(), RoundingMode.HALF_EVEN))
        .filter(n -> n.precision() <= DECIMAL.precision())
        .orElse(null);
  }

  static @Nullable Object start(DateRef date) {
    return date.interval().map(Interval::start).orElse(null);
  }

  static @Nullable Object end(DateRef date) {
    return date.interval().map(Interval::end).orElse(null);
  }

  private static @Nullable String words(Optional<Mention> mention) {
    return mention.map(Mention::text).orElse(null);
  }

  private static @Nullable String ofSource(Attribution said, Function<Source, String> value) {
    return said.source().map(value).orElse(null);
  }

  /** Elements with a place in the text. */
  private static <E> Columns<E> table(String name, Function<E, Span> span) {
    return new Columns<E>(name)
        .column("begin", IntegerType, "where it begins", e -> span.apply(e).begin())
        .column("end", IntegerType, "where it ends, exclusive", e -> span.apply(e).end());
  }

  private static final class Columns<E> {
    private final String name;
    private final List<Column<E>> columns = new ArrayList<>();

    Columns(String name) {
      this.name = name;
    }

    Columns<E> column(
        String column, DataType type, String meaning, Function<E, @Nullable Object> value) {
      columns.add(new Column<>(column, type, meaning, value));
      return this;
    }

    Columns<E> text(String column, String meaning, Function<E, @Nullable Object> value) {
      return column(column, StringType, meaning, value);
    }

    Table<E> build() {
      return new Table<>(name, columns);
    }
  }
}
