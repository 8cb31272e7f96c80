/**
 * An archive of articles on an Apache Spark cluster: JSON Lines or Parquet in; claims, articles and
 * rejected rows out as Parquet. Begin at {@link aussage.spark.ParseArchive}; the columns are told
 * by {@link aussage.spark.Tables} and in this module's README.md.
 */
@NullMarked
package aussage.spark;

import org.jspecify.annotations.NullMarked;
