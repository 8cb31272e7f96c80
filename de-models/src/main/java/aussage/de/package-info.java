/**
 * CoreNLP's German models and a German dictionary behind {@link aussage.syntax.SyntaxParser}. Begin
 * at {@link aussage.de.GermanSyntaxParser}.
 */
@NullMarked
package aussage.de;

import org.jspecify.annotations.NullMarked;
