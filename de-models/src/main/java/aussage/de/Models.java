package aussage.de;

import aussage.de.depparse.TransitionParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.zip.GZIPInputStream;

/**
 * All that has to be loaded, once. Shared by threads.
 *
 * @param tagger parts of speech
 * @param entities names
 * @param dependencies trees
 * @param morphology lemma, case, number, mood
 */
record Models(
    Tagger tagger,
    EntityRecognizer entities,
    TransitionParser dependencies,
    Morphology morphology) {
  private static final String DEPENDENCIES = "edu/stanford/nlp/models/parser/nndep/UD_German.gz";
  private static final int BUFFER = 1 << 16;

  /** Loads all at the same time: each is bound by its own file, two cores halve the wait. */
  static Models load() {
    CompletableFuture<TransitionParser> dependencies =
        CompletableFuture.supplyAsync(Models::loadDependencies);
    CompletableFuture<Tagger> tagger = CompletableFuture.supplyAsync(Tagger::load);
    CompletableFuture<EntityRecognizer> entities =
        CompletableFuture.supplyAsync(EntityRecognizer::load);
    try {
      Morphology morphology = Morphology.load();
      return new Models(tagger.join(), entities.join(), dependencies.join(), morphology);
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private static TransitionParser loadDependencies() {
    try (InputStream in = new GZIPInputStream(ModelResource.open(DEPENDENCIES), BUFFER)) {
      return TransitionParser.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(DEPENDENCIES, e);
    }
  }
}
