package aussage.de;

import aussage.syntax.MissingModelsException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** The files of the models jar. */
final class ModelResource {
  private ModelResource() {}

  /**
   * Opens one.
   *
   * @throws MissingModelsException if the models jar is not on the class path
   */
  static InputStream open(String resource) throws IOException {
    URL url = ModelResource.class.getClassLoader().getResource(resource);
    if (url == null) {
      throw new MissingModelsException(
          "German models not on the class path: add"
              + " edu.stanford.nlp:stanford-corenlp:4.5.10:models-german ("
              + resource
              + " is missing)");
    }
    return url.openStream();
  }
}
