/**
 * How fast it is, by JMH: {@code java -jar benchmarks/target/benchmarks.jar NAME}, with {@code -p
 * text=FILE} for a text of your own. Beside each benchmark stand its {@code characters} and {@code
 * tokens} per second.
 *
 * <p>{@link aussage.benchmarks.LoadTest} shows that it stays right, and its heap flat, with many
 * threads for a long time.
 */
package aussage.benchmarks;
