package aussage.de;

import aussage.de.depparse.TransitionParser;
import aussage.de.morph.Morphology;
import aussage.de.ner.EntityTagger;
import aussage.de.pos.PosTagger;
import aussage.de.resource.PinnedFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
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
    PosTagger tagger,
    EntityRecognizer entities,
    TransitionParser dependencies,
    Morphology morphology) {
  private static final String DIRECTORY = "edu/stanford/nlp/models/";
  private static final int BUFFER = 1 << 16;

  /** Loads all at the same time: each is bound by its own file, two cores halve the wait. */
  static Models load() {
    CompletableFuture<EntityTagger> entities =
        load("ner/german.distsim.crf.ser.gz", EntityTagger::read);
    CompletableFuture<PosTagger> tagger = load("pos-tagger/german-ud.tagger", PosTagger::read);
    CompletableFuture<TransitionParser> dependencies =
        load("parser/nndep/UD_German.gz", TransitionParser::read);
    try {
      Morphology morphology = Morphology.load();
      return new Models(
          tagger.join(), new EntityRecognizer(entities.join()), dependencies.join(), morphology);
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private static <T> CompletableFuture<T> load(String name, PinnedFile.Reader<T> reader) {
    return CompletableFuture.supplyAsync(
        () -> PinnedFile.read(DIRECTORY + name, in -> reader.read(unpacked(name, in))),
        Models::inThreadOfItsOwn);
  }

  /** The common pool may be full of threads that wait for these very models. */
  private static void inThreadOfItsOwn(Runnable task) {
    Thread thread = new Thread(task, "aussage-models");
    thread.setDaemon(true);
    thread.start();
  }

  private static InputStream unpacked(String name, InputStream in) throws IOException {
    return new BufferedInputStream(
        name.endsWith(".gz") ? new GZIPInputStream(in, BUFFER) : in, BUFFER);
  }
}
