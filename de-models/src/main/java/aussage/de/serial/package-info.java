/**
 * Serialised Java objects read as data. Begin at {@link aussage.de.serial.SerialReader}.
 *
 * <p>CoreNLP keeps its models as serialised objects. To make these objects takes seconds, and
 * several times the memory that what they say takes: hash maps of millions of strings, objects for
 * each number. Here the stream is read for what it says. Nothing that it names is loaded or run.
 */
@NullMarked
package aussage.de.serial;

import org.jspecify.annotations.NullMarked;
