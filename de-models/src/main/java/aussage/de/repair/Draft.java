package aussage.de.repair;

import aussage.de.morph.Morphology;
import aussage.model.Token;
import aussage.model.TokenKind;
import aussage.syntax.Case;
import aussage.syntax.EntityType;
import aussage.syntax.Gender;
import aussage.syntax.Numerus;
import aussage.syntax.Reading;
import aussage.syntax.Readings;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import aussage.syntax.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a sentence while it is worked on: tags, names, readings and the tree, one place per
 * word of the text. Indexes count from the piece's first word.
 */
public final class Draft extends DependencyTree {
  private final Sentence bare;
  private final int offset;
  private final Morphology morphology;
  private final String[] lowerForms;
  private final Upos[] tags;
  private final EntityType[] entities;
  private final List<Readings> readings;
  private final String[] lemmas;
  private @Nullable Segments segments;

  /** The piece from the first word to before the other one. */
  public Draft(Sentence bare, int from, int to, Morphology morphology) {
    super(to - from);
    this.bare = bare;
    this.offset = from;
    this.morphology = morphology;
    int size = to - from;
    lowerForms = new String[size];
    tags = new Upos[size];
    entities = new EntityType[size];
    readings = new ArrayList<>(Collections.nCopies(size, Readings.NONE));
    lemmas = new String[size];
    for (int i = 0; i < size; i++) {
      lowerForms[i] = form(i).toLowerCase(Locale.ROOT);
      lemmas[i] = form(i);
    }
    Arrays.fill(tags, Upos.X);
    Arrays.fill(entities, EntityType.NONE);
  }

  // What it is.

  Token token(int i) {
    return bare.word(offset + i).token();
  }

  public TokenKind kind(int i) {
    return token(i).kind();
  }

  public String form(int i) {
    return bare.word(offset + i).form();
  }

  /** The form in lower case. */
  String lower(int i) {
    return lowerForms[i];
  }

  /** Whether there is a word at this place and its form in lower case is one of these. */
  boolean isForm(int i, String... forms) {
    if (i < 0 || i >= size()) {
      return false;
    }
    for (String form : forms) {
      if (lowerForms[i].equals(form)) {
        return true;
      }
    }
    return false;
  }

  boolean isCapitalised(int i) {
    return Character.isUpperCase(form(i).charAt(0));
  }

  /**
   * Whether a capital says nothing here: after a full stop, a colon or an opening quotation mark.
   */
  boolean isBeginning(int i) {
    for (int before = i - 1; before >= 0; before--) {
      TokenKind kind = kind(before);
      if (kind == TokenKind.TERMINATOR || form(before).equals(":")) {
        return true;
      }
      if (kind == TokenKind.QUOTE_OPEN) {
        return true;
      }
      if (kind != TokenKind.QUOTE_CLOSE && kind != TokenKind.PUNCTUATION) {
        return false;
      }
      if (form(before).equals(",")) {
        return false;
      }
    }
    return offset == 0;
  }

  /** The quotation mark that closes what opens here; -1 if none does. */
  int closing(int open) {
    for (int i = open + 1; i < size(); i++) {
      if (kind(i) == TokenKind.QUOTE_CLOSE) {
        return i;
      }
    }
    return -1;
  }

  /** The stretches between commas. */
  Segments segments() {
    if (segments == null) {
      segments = new Segments(this);
    }
    return segments;
  }

  Morphology morphology() {
    return morphology;
  }

  // Tags, names, readings.

  public Upos upos(int i) {
    return i < 0 || i >= size() ? Upos.PUNCT : tags[i];
  }

  boolean isNominal(int i) {
    return upos(i).isNominal();
  }

  boolean isVerbal(int i) {
    return upos(i).isVerbal();
  }

  boolean isPunctuation(int i) {
    return upos(i) == Upos.PUNCT;
  }

  /** Gives it another tag and reads it anew. */
  public void tag(int i, Upos upos) {
    if (tags[i] != upos) {
      countChange();
      tags[i] = upos;
    }
    readings.set(i, morphology.readings(form(i), upos));
    lemmas[i] = morphology.lemma(form(i), upos, readings.get(i));
  }

  EntityType entity(int i) {
    return entities[i];
  }

  public void entity(int i, EntityType type) {
    entities[i] = type;
  }

  /** What it may be; nothing where there is no word. */
  Readings readings(int i) {
    return i < 0 || i >= size() ? Readings.NONE : readings.get(i);
  }

  /** Keeps the readings that pass, all if none does. */
  void narrow(int i, Predicate<Reading> wanted) {
    List<Reading> kept = new ArrayList<>(readings.get(i).size());
    for (Reading reading : readings.get(i)) {
      if (wanted.test(reading)) {
        kept.add(reading);
      }
    }
    if (!kept.isEmpty() && kept.size() < readings.get(i).size()) {
      boolean given = !lemmas[i].equals(morphology.lemma(form(i), tags[i], readings.get(i)));
      readings.set(i, Readings.of(kept));
      if (!given) {
        lemmas[i] = morphology.lemma(form(i), tags[i], kept);
      }
    }
  }

  /** Whether some reading passes. */
  boolean can(int i, Predicate<Reading> wanted) {
    for (Reading reading : readings(i)) {
      if (wanted.test(reading)) {
        return true;
      }
    }
    return false;
  }

  boolean canBe(int i, VerbForm form) {
    return readings(i).canBe(form);
  }

  boolean canBe(int i, Case wanted) {
    return readings(i).canBe(wanted);
  }

  boolean canBe(int i, Numerus wanted) {
    return readings(i).canBe(wanted);
  }

  boolean canBe(int i, Gender wanted) {
    return readings(i).canBe(wanted);
  }

  /** Whether its readings name cases, and only these. */
  boolean isOnly(int i, Set<Case> cases) {
    Set<Case> found = readings(i).cases();
    return !found.isEmpty() && cases.containsAll(found);
  }

  /** Whether it is a verb that may be finite: "gehen" may, "zu gehen" may not. */
  public boolean isFinite(int i) {
    return isVerbal(i)
        && !(isForm(i - 1, "zu") && canBe(i, VerbForm.INFINITIVE))
        && readings(i).isFinite();
  }

  String lemma(int i) {
    return lemmas[i];
  }

  boolean hasLemma(int i, String lemma) {
    return i >= 0 && i < size() && lemmas[i].equals(lemma);
  }

  void lemma(int i, String lemma) {
    lemmas[i] = lemma;
  }

  /**
   * Takes over a tree: for each word the index of its head, {@link #ROOT} for the root, and the
   * label of its arc.
   */
  public void hang(int[] heads, String[] labels) {
    for (int i = 0; i < size(); i++) {
      set(i, heads[i], labels[i]);
    }
    forgetChanges();
  }

  /** The finished words, with indexes that count in the whole sentence. */
  public List<Word> words() {
    List<Word> words = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      words.add(
          new Word(
              offset + i,
              token(i),
              tags[i],
              lemmas[i],
              readings.get(i),
              entities[i],
              head(i) == ROOT ? ROOT : offset + head(i),
              label(i)));
    }
    return words;
  }
}
