package aussage.de.morph;

import aussage.syntax.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** The full-form dictionary german-pos-dict. */
final class FullForms {
  private static final String RESOURCE = "/org/languagetool/resource/de/german.dict";

  private final DictionaryLookup lookup;

  private FullForms(DictionaryLookup lookup) {
    this.lookup = lookup;
  }

  static FullForms load() {
    URL url = FullForms.class.getResource(RESOURCE);
    if (url == null) {
      throw new IllegalStateException("resource missing: " + RESOURCE);
    }
    try {
      return new FullForms(new DictionaryLookup(Dictionary.read(url)));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** All readings of exactly this form. */
  List<Reading> readings(String form) {
    Set<Reading> readings = new LinkedHashSet<>();
    synchronized (lookup) { // It reuses its buffers.
      for (WordData entry : lookup.lookup(form)) {
        CharSequence stem = entry.getStem();
        CharSequence tag = entry.getTag();
        if (stem != null && tag != null) {
          readings.addAll(DictionaryTag.readings(stem.toString(), tag.toString()));
        }
      }
    }
    return new ArrayList<>(readings);
  }

  boolean contains(String form) {
    return !readings(form).isEmpty();
  }
}
