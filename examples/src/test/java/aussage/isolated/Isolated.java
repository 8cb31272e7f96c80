package aussage.isolated;

import com.google.common.base.Splitter;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * The whole class path once more, in a class loader and a thread of its own: another copy of all
 * static state, as a plugin or a second web application has it.
 */
final class Isolated implements AutoCloseable {
  private final URLClassLoader loader;

  private Isolated(URLClassLoader loader) {
    this.loader = loader;
  }

  /**
   * A copy of the class path.
   *
   * @param first directories in which files are looked for before
   */
  static Isolated behind(Path... first) throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (Path directory : first) {
      urls.add(directory.toUri().toURL());
    }
    String classPath = System.getProperty("java.class.path");
    for (String entry : Splitter.on(File.pathSeparatorChar).split(classPath)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    return new Isolated(
        new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader()));
  }

  /**
   * The result of {@link SamplesAsJson} there.
   *
   * @throws ExecutionException with what it threw
   */
  String samplesAsJson(String with) throws Exception {
    FutureTask<String> task =
        new FutureTask<>(
            () -> {
              Class<?> work = loader.loadClass(SamplesAsJson.class.getName());
              @SuppressWarnings("unchecked") // Of this copy of the class nothing is known here.
              Function<String, String> function =
                  (Function<String, String>) work.getConstructor().newInstance();
              return function.apply(with);
            });
    Thread thread = new Thread(task);
    thread.start();
    thread.join();
    return task.get();
  }

  @Override
  public void close() throws Exception {
    loader.close();
  }
}
