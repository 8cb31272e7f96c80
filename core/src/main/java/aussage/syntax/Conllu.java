package aussage.syntax;

import aussage.model.TokenKind;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes parsed sentences as CoNLL-U, the form of Universal Dependencies treebanks.
 *
 * <p>Features are those on which all readings of a word agree. MISC holds {@code SpaceAfter=No},
 * {@code Entity} where a word belongs to a name, and {@code Offset}, the UTF-16 offset of the word.
 *
 * @see <a href="https://universaldependencies.org/format.html">CoNLL-U</a>
 */
public final class Conllu {
  private Conllu() {}

  /**
   * All sentences, an empty line after each; words without a tree have {@code _} for head and
   * relation.
   */
  public static String write(Document document) {
    StringBuilder out = new StringBuilder();
    for (Sentence sentence : document.sentences()) {
      out.append("# sent_id = ").append(sentence.index() + 1).append('\n');
      out.append("# role = ").append(sentence.role()).append('\n');
      out.append("# text = ").append(oneLine(document.text(sentence.span()))).append('\n');
      for (Word word : sentence.words()) {
        line(out, sentence, word);
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static void line(StringBuilder out, Sentence sentence, Word word) {
    boolean parsed = word.head() != Word.NO_HEAD;
    out.append(word.index() + 1).append('\t');
    out.append(oneLine(word.form())).append('\t');
    out.append(parsed ? oneLine(word.lemma()) : "_").append('\t');
    out.append(parsed ? word.upos().toString() : "_").append("\t_\t");
    out.append(features(word)).append('\t');
    out.append(parsed ? String.valueOf(word.head() + 1) : "_").append('\t');
    out.append(parsed ? word.relation() : "_").append("\t_\t");
    out.append(misc(sentence, word)).append('\n');
  }

  private static String misc(Sentence sentence, Word word) {
    StringBuilder misc = new StringBuilder();
    if (word.entity() != EntityType.NONE) {
      misc.append("Entity=").append(word.entity()).append('|');
    }
    misc.append("Offset=").append(word.begin());
    boolean last = word.index() + 1 == sentence.size();
    if (!last && sentence.word(word.index() + 1).begin() == word.end()) {
      misc.append("|SpaceAfter=No");
    }
    return misc.toString();
  }

  /** Features of Universal Dependencies, in the order of the alphabet; "_" for none. */
  static String features(Word word) {
    if (word.kind() != TokenKind.WORD || word.readings().isEmpty()) {
      return "_";
    }
    Map<String, String> agreed = null;
    for (Reading reading : word.readings()) {
      Map<String, String> own = features(reading);
      if (agreed == null) {
        agreed = own;
      } else {
        agreed.entrySet().retainAll(own.entrySet());
      }
    }
    StringBuilder text = new StringBuilder();
    if (agreed != null) {
      agreed.forEach(
          (name, value) ->
              text.append(text.isEmpty() ? "" : "|").append(name).append('=').append(value));
    }
    return text.isEmpty() ? "_" : text.toString();
  }

  private static Map<String, String> features(Reading reading) {
    Map<String, String> features = new LinkedHashMap<>();
    put(features, "Case", name(reading.grammaticalCase()));
    put(features, "Gender", name(reading.gender()));
    VerbForm form = reading.verbForm();
    if (form != null && form.isFinite()) {
      features.put(
          "Mood",
          switch (form) {
            case KONJUNKTIV_I, KONJUNKTIV_II -> "Sub";
            case IMPERATIVE -> "Imp";
            default -> "Ind";
          });
    }
    put(features, "Number", name(reading.numerus()));
    if (reading.person() > 0) {
      features.put("Person", String.valueOf(reading.person()));
    }
    if (form != null) {
      if (form == VerbForm.PRETERITE || form == VerbForm.KONJUNKTIV_II) {
        features.put("Tense", "Past");
      } else if (form.isFinite() && form != VerbForm.IMPERATIVE) {
        features.put("Tense", "Pres");
      }
      features.put(
          "VerbForm",
          switch (form) {
            case INFINITIVE, ZU_INFINITIVE -> "Inf";
            case PAST_PARTICIPLE, PRESENT_PARTICIPLE -> "Part";
            default -> "Fin";
          });
    }
    return features;
  }

  private static void put(Map<String, String> features, String name, @Nullable String value) {
    if (value != null) {
      features.put(name, value);
    }
  }

  private static @Nullable String name(@Nullable Case grammaticalCase) {
    if (grammaticalCase == null) {
      return null;
    }
    return switch (grammaticalCase) {
      case NOMINATIVE -> "Nom";
      case GENITIVE -> "Gen";
      case DATIVE -> "Dat";
      case ACCUSATIVE -> "Acc";
    };
  }

  private static @Nullable String name(@Nullable Gender gender) {
    if (gender == null) {
      return null;
    }
    return switch (gender) {
      case MASCULINE -> "Masc";
      case FEMININE -> "Fem";
      case NEUTER -> "Neut";
    };
  }

  private static @Nullable String name(@Nullable Numerus numerus) {
    if (numerus == null) {
      return null;
    }
    return numerus == Numerus.SINGULAR ? "Sing" : "Plur";
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
