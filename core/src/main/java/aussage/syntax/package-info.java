/**
 * What a parser adds to the tokens: tag, lemma, morphology, head, relation, entity.
 *
 * <p>A {@link aussage.syntax.Sentence} is one type all the way: bare as the text stage leaves it
 * ({@link aussage.syntax.Sentence#isParsed()} is false), or with all that a {@link
 * aussage.syntax.SyntaxParser} knows. Begin at {@link aussage.syntax.Document}; to bring your own
 * parser, implement {@link aussage.syntax.SyntaxParser} and name it in {@code META-INF/services}.
 */
@NullMarked
package aussage.syntax;

import org.jspecify.annotations.NullMarked;
