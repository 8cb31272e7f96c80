/**
 * What time expressions mean. "am Dienstag" is a Tuesday, "Ende Mai" the end of a May: a {@link
 * aussage.time.meaning.Meaning} says it apart from all words, and resolves to a value and days once
 * its {@link aussage.time.meaning.TimeContext} is known.
 *
 * <pre>
 * Meaning ─ resolve(TimeContext) ─► Resolution       value, and the days where they are known
 *   Recurring   some Tuesday, some May ─ Cycle ─ Direction: the last, the next, the one at hand
 *   UnitShift   last week, in this year
 *   Offset      three days after another
 *   Nth, Edge   the second week of May, the end of the year
 *   DayPart, ClockTime, Holiday, Length, …
 * </pre>
 *
 * <p>Knows periods and calendars, no German: which words mean what is {@link aussage.time}'s.
 */
@NullMarked
package aussage.time.meaning;

import org.jspecify.annotations.NullMarked;
