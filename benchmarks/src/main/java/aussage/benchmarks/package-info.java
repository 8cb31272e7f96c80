/** How fast it is, by JMH: {@code java -jar benchmarks/target/benchmarks.jar NAME}. */
package aussage.benchmarks;
