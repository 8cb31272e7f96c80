package aussage.spark;

import java.util.function.Function;
import org.apache.spark.sql.types.DataType;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name as it is in the Parquet file
 * @param type its type in Spark
 * @param meaning what it holds, a phrase in English
 * @param value what it holds of one row; null where there is nothing
 */
record Column<T>(String name, DataType type, String meaning, Function<T, @Nullable Object> value) {}
