/**
 * Parsed sentences and all that was found in them in, {@link aussage.model.Claim}s out. Begin at
 * {@link aussage.claim.ClaimExtractor}.
 *
 * <pre>
 * Sentence ─ ClauseFinder                 main, dass, relative, infinitive, participle …
 *    │         └ VerbGroupFinder          "hat … nicht reparieren lassen", its voice and lemma
 *    ▼ Clause
 *    ├─ SubjectFinder                     its own, or that of the clause it hangs on
 *    ├─ PartFinder, RoleFinder            phrases cut from the text, with their roles
 *    ├─ ContrastFinder                    "nicht in Bonn, sondern in Ulm": two claims
 *    ▼ SentenceClaims asks of each clause
 *    ├─ PolarityRule, CertaintyRule,      said to be so? how surely? when?
 *    │  TenseRule, SpeechActRule          stated, asked, demanded?
 *    ├─ CheckabilityRule                  can it be looked up?
 *    ├─ Attributions                      in whose words it stands
 *    └─ FactPlanner, TripleMaker          the same as flat triples
 *    ▼ Claim
 * </pre>
 *
 * <p>What verbs, prepositions and adverbs ask for lies in tables beside the classes.
 */
@NullMarked
package aussage.claim;

import org.jspecify.annotations.NullMarked;
