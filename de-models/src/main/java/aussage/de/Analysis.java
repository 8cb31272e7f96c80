package aussage.de;

import aussage.syntax.EntityType;
import aussage.syntax.Reading;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.ArrayList;
import java.util.List;

/** The way of a sentence through the models. */
final class Analysis {
  private final Models models;

  Analysis(Models models) {
    this.models = models;
  }

  Sentence parse(Sentence bare) {
    Draft draft = new Draft(bare);
    int from = 0;
    for (int to : SentenceCut.ends(bare)) {
      read(draft, bare, from, to);
      from = to;
    }
    return bare.withWords(words(draft));
  }

  private void read(Draft draft, Sentence bare, int from, int to) {
    ModelInput input = ModelInput.of(bare, from, to);
    List<String> tags = models.tagger().tag(input.words());
    List<EntityType> entities = models.entities().recognize(input.words());
    Arcs arcs = models.dependencies().parse(input.words(), tags);
    draft.fill(input, tags, entities, arcs);
  }

  private List<Word> words(Draft draft) {
    List<Word> words = new ArrayList<>(draft.size());
    for (int i = 0; i < draft.size(); i++) {
      Upos upos = draft.upos(i);
      List<Reading> readings = models.morphology().readings(draft.form(i), upos);
      String lemma = models.morphology().lemma(draft.form(i), upos, readings);
      words.add(
          new Word(
              i,
              draft.token(i),
              upos,
              lemma,
              readings,
              draft.entity(i),
              draft.head(i),
              draft.label(i)));
    }
    return words;
  }
}
