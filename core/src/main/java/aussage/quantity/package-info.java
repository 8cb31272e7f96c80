/**
 * Sentences in, {@link aussage.model.Quantity}s out. Begin at {@link
 * aussage.quantity.QuantityExtractor}.
 *
 * <p>A number is found first; what stands around it is then read into one draft, and last it is
 * asked whether the number tells how many or how much at all, or is a name, a year, a score's half.
 *
 * <pre>
 * Sentence ─ NumberFinder                 "1.500", "drei bis vier", "Dreijähriger", "100-Meter-Lauf"
 *    │        NumberContexts              no quantity: "Paragraf 3", "die A 7"
 *    ▼ Draft
 *    ├─ UnitReader, MixedUnits, AgeReader what it is measured in: "Mio. Euro", "2 m 10", "(54)"
 *    ├─ CountedReader                     what is counted: "nordische Trolle"
 *    ├─ ModifierReader                    "bis zu", "rund", "mehr als"
 *    ├─ RateReader                        "pro Jahr", "je Einwohner"
 *    ├─ UnitSharing, Changes              "drei oder vier Meter": both are metres; "29 Prozent (+2)"
 *    └─ BareNumbers, TimePlacement        a number alone: does it count, or tell a time?
 *    ▼ Quantity
 * </pre>
 *
 * <p>Units, modifiers and the words around numbers lie in tables beside this package.
 */
@NullMarked
package aussage.quantity;

import org.jspecify.annotations.NullMarked;
