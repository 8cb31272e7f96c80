package aussage.de.morph;

import aussage.de.resource.PinnedFile;
import aussage.syntax.Reading;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** The full-form dictionary german-pos-dict. */
final class FullForms {
  private static final String DIRECTORY = "org/languagetool/resource/de/";

  /** No word with a Swiss spelling is longer. */
  private static final int LONGEST = 60;

  private final DictionaryLookup lookup;

  private FullForms(DictionaryLookup lookup) {
    this.lookup = lookup;
  }

  static FullForms load() {
    byte[] coding = PinnedFile.read(DIRECTORY + "german.info", InputStream::readAllBytes);
    return PinnedFile.read(
        DIRECTORY + "german.dict",
        in ->
            new FullForms(
                new DictionaryLookup(Dictionary.read(in, new ByteArrayInputStream(coding)))));
  }

  /** All readings of this form, those of its spelling with ß where Swiss papers write ss. */
  List<Reading> readings(String form) {
    List<Reading> readings = exactly(form);
    boolean mayBeSwiss = readings.isEmpty() && form.length() <= LONGEST;
    int at = mayBeSwiss ? form.indexOf("ss") : -1;
    while (at >= 0 && readings.isEmpty()) {
      readings = exactly(form.substring(0, at) + "ß" + form.substring(at + 2));
      at = form.indexOf("ss", at + 1);
    }
    return readings;
  }

  private List<Reading> exactly(String form) {
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
