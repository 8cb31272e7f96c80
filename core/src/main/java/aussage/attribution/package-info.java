/**
 * Parsed sentences in, {@link aussage.model.Attribution}s out: who says what. Begin at {@link
 * aussage.attribution.AttributionExtractor}.
 *
 * <p>First all words of reporting in a sentence are read, with who reports. Finders, one for each
 * form that reporting takes, then say what is reported; they see what those before them found.
 * Where nobody is named the source is carried over from the sentences before, and last it is told
 * who is meant by "er" or "der Minister".
 *
 * <pre>
 * Document ─ QuotationReader              „…“ over sentences; names and irony are none
 *    │       NewsSentence ─ Report …      cue words by CueLexicon, their sources by ReportSources
 *    ▼ finders
 *    ├─ DirectFinder                      „Es reicht“, sagte Lang.
 *    ├─ RetrospectiveFinder               … Das sagte Lang.
 *    ├─ InsertedReportFinder              Es reiche, sagte Lang.  Wie Lang sagte, reicht es.
 *    ├─ ContentClauseFinder               Lang sagte, dass es reiche.  Lang sagte, es reiche.
 *    ├─ AccordingToFinder                 Laut Lang reicht es.  Es reicht, so Lang.
 *    ├─ ReportedFinder ─ Gapping          Lang warnte vor Engpässen, Roth vor Entlassungen.
 *    ├─ SubordinateSpeechFinder           Lang klagte, weil es nicht reiche.
 *    ├─ FreeIndirectFinder                Es reiche nicht. (with no word of reporting)
 *    └─ HearsayFinder                     Es soll nicht reichen.  Angeblich reicht es nicht.
 *    ▼ Draft: kind, cue, content, stance
 *    │   SourceCarrier                    whose words they are where nobody is named
 *    │   QuotedPieces                     „…“ within reported words
 *    │   SourceResolver ─ Participants    who is meant, by which name
 *    ▼ Attribution
 * </pre>
 *
 * <p>Verbs and nouns of reporting, with what they take and how the source stands to it, lie in
 * tables beside this package.
 */
@NullMarked
package aussage.attribution;

import org.jspecify.annotations.NullMarked;
