package aussage.spark;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * A table of the output, or what stands in an array of one.
 *
 * @param name of its folder, or of the array
 * @param columns in order
 */
record Table<T>(String name, List<Column<T>> columns) {
  Table {
    columns = List.copyOf(columns);
  }

  /** Its columns as Spark knows them; any may be null. */
  StructType schema() {
    return DataTypes.createStructType(
        columns.stream()
            .map(column -> DataTypes.createStructField(column.name(), column.type(), true))
            .toList());
  }

  /** One row of it. */
  Row row(T of) {
    return RowFactory.create(columns.stream().map(column -> column.value().apply(of)).toArray());
  }

  /** Rows of it, as the value of an array. */
  Object[] rows(List<? extends T> all) {
    return all.stream().map(this::row).toArray();
  }
}
