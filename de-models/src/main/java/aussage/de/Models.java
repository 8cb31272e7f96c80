package aussage.de;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * All that has to be loaded, once. Shared by threads.
 *
 * @param tagger parts of speech
 * @param entities names
 * @param dependencies trees
 * @param morphology lemma, case, number, mood
 */
record Models(
    Tagger tagger, EntityRecognizer entities, DependencyModel dependencies, Morphology morphology) {
  /** Loads all at the same time: each is bound by its own file, two cores halve the wait. */
  static Models load() {
    CompletableFuture<DependencyModel> dependencies =
        CompletableFuture.supplyAsync(TransitionDependencyModel::load);
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
}
