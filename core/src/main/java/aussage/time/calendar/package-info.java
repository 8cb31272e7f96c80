/**
 * On which day a feast falls: Easter of both churches, and the Islamic, Hebrew, Chinese, Hindu and
 * solar calendars, as far as feasts are told by them. Begin at {@link
 * aussage.time.calendar.FeastDate}.
 *
 * <p>Knows years and days alone, no words.
 */
@NullMarked
package aussage.time.calendar;

import org.jspecify.annotations.NullMarked;
