/**
 * Parsed sentences and all that was found in them in, {@link aussage.model.Claim}s out. Begin at
 * {@link aussage.claim.ClaimExtractor}.
 *
 * <p>A sentence is parted into clauses (ClauseFinder; the verbs of each by VerbGroupFinder), each
 * clause into subject and parts with roles (SubjectFinder, PartFinder, RoleFinder). Four rules then
 * read a clause in its context: polarity, certainty, tense and speech act; a fifth says whether it
 * can be checked. FactPlanner and TripleMaker write the flat triples. What verbs, prepositions and
 * adverbs ask for lies in tables beside the classes.
 */
@NullMarked
package aussage.claim;

import org.jspecify.annotations.NullMarked;
