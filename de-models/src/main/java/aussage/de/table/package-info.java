/** What the models know of words, in little memory. */
@NullMarked
package aussage.de.table;

import org.jspecify.annotations.NullMarked;
