/**
 * Sentences in, {@link aussage.model.DateRef}s out, after TIMEX3. Begin at {@link
 * aussage.time.TimexExtractor}.
 *
 * <p>A sentence is cut into items; rules, found by the class of an expression's head, say what it
 * means by itself ("a Tuesday"); the resolver then tells which one, from the day of publication,
 * the tense of the clause and the date last spoken of. Without a day of publication "am Dienstag"
 * stays {@code XXXX-WXX-2}.
 *
 * <pre>
 * Sentence ─ TimexFinder ─ TimeItems      words and numbers, by TimeLexicon and the number package
 *    │          └ TimexRule …             one for each kind: MonthRule, ClockRule, HolidayRule, …
 *    ▼ Found: words and their Meaning     "am Dienstag": some Tuesday, in the package meaning
 *    │   Ranges, Links                    "vom 3. bis 5. Mai", "Montag, 3. Mai": parts tell each other
 *    │   Anchors                          "2019 … im Vorjahr", "in der Woche nach Ostern"
 *    ▼ TimexResolver ─ TimeContext        day of publication, tense, date last spoken of
 *    ▼ DateRef
 * </pre>
 *
 * <p>The words lie in tables beside this package: words, phrases, holidays and verbs.
 */
@NullMarked
package aussage.time;

import org.jspecify.annotations.NullMarked;
