package aussage.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aussage.model.Claim;
import aussage.syntax.Document;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimExtractorTest {
  private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();

  private static List<Claim> claims(String tree) {
    Document document = HandTree.document(tree);
    return EXTRACTOR.extract(document, List.of(), List.of(), List.of());
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Die/DET/det/2 Werft/NOUN/nsubj/3 baut/VERB/root/0/bauen:PRESENT Boote/NOUN/obj/3 # Die Werft | bauen | OBJECT Boote
          Die/DET/det/2 Werft/NOUN/nsubj/3 lehnt/VERB/root/0/lehnen:PRESENT ihn/PRON/obj/3 ab/ADP/compound_prt/3 # Die Werft | ablehnen | OBJECT ihn
          Boote/NOUN/nsubj_pass/3 wurden/AUX/aux_pass/3/werden:PRETERITE gebaut/VERB/root/0/bauen:PAST_PARTICIPLE und/CCONJ/cc/5 verkauft/VERB/conj/3/verkaufen:PAST_PARTICIPLE # Boote | bauen (PAST) ; Boote | verkaufen (PAST)
          Er/PRON/nsubj/3 könnte/AUX/aux/3/können:KONJUNKTIV_II gehen/VERB/root/0/gehen:INFINITIVE # Er | gehen (POSSIBLE)
          Er/PRON/nsubj/2 geht/VERB/root/0/gehen:PRESENT nicht/PART/advmod/2 # Er | gehen (NEGATIVE)
          Der/DET/det/2 Hafen/NOUN/nsubj/4 ist/AUX/cop/4/sein:PRESENT alt/ADJ/root/0 # Der Hafen | sein | PREDICATIVE alt
          Der/DET/det/2 Hafen/NOUN/nsubj/7 ,/PUNCT/punct/5 der/PRON/nsubj/5/der:NOMINATIVE wächst/VERB/acl_relcl/2/wachsen:PRESENT ,/PUNCT/punct/5 lohnt/VERB/root/0/lohnen:PRESENT # Der Hafen | lohnen ; Der Hafen | wachsen
          Er/PRON/nsubj/9 will/AUX/aux/9/wollen:PRESENT für/ADP/case/4 Öl/NOUN/obl/9 mehr/ADV/appos/4 als/ADP/case/8 20/NUM/nummod/8 Euro/NOUN/nmod/5 zahlen/VERB/root/0/zahlen:INFINITIVE # Er | zahlen | OBLIQUE für Öl | OBJECT mehr als 20 Euro (PROBABLE)
          Er/PRON/nsubj/5 werde/AUX/aux/5/werden:KONJUNKTIV_I 20/NUM/nummod/4 Boote/NOUN/obl/5 bauen/VERB/root/0/bauen:INFINITIVE # Er | bauen | OBJECT 20 Boote (FUTURE)
          Boote/NOUN/nsubj_pass/3 werden/AUX/aux/3/werden:PRESENT betroffen/VERB/root/0/betreffen:PAST_PARTICIPLE sein/AUX/aux_pass/3/sein:INFINITIVE # Boote | betreffen (FUTURE)
          Einem/DET/det/2/ein:DATIVE Bericht/NOUN/nsubj/3 fehlt/VERB/root/0/fehlen:PRESENT Geld/NOUN/nsubj/3 # Geld | fehlen | INDIRECT_OBJECT Einem Bericht
          Milch/NOUN/nsubj_pass/3 soll/AUX/aux/3/sollen:PRESENT erwärmt/VERB/root/0/erwärmen:PAST_PARTICIPLE und/CCONJ/cc/5 gegossen/VERB/conj/3/gießen:PAST_PARTICIPLE werden/AUX/aux_pass/5/werden:INFINITIVE # Milch | erwärmen (PROBABLE) ; Milch | gießen (PROBABLE)
          Er/PRON/nsubj/2 zieht/VERB/root/0/ziehen:PRESENT Not/NOUN/obj/2 nach/ADP/case/5 sich/PRON/obl/2 # Er | ziehen | OBJECT Not | OBLIQUE nach sich
          Er/PRON/nsubj/2 plant/VERB/root/0/planen:PRESENT ,/PUNCT/punct/6 Boote/NOUN/nsubj/6 zu/PART/mark/6 bauen/VERB/xcomp/2/bauen:INFINITIVE # Er | planen | CLAUSE Boote zu bauen ; – | bauen | OBJECT Boote (PROBABLE)
          Sie/PRON/nsubj/2 plant/VERB/root/0/planen:PRESENT ,/PUNCT/punct/5 zu/PART/mark/5 bauen/VERB/xcomp/2/bauen:INFINITIVE # Sie | planen | CLAUSE zu bauen
          """)
  void findsClaims(String tree, String expected) {
    assertEquals(expected, ClaimNotation.write(claims(tree)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Er/PRON/nsubj/2 zog/VERB/root/0/ziehen:PRETERITE nach/ADP/case/4 Ulm/PROPN/obl/2 # Er|zog|nach Ulm
          Nun/ADV/advmod/2 zog/VERB/root/0/ziehen:PRETERITE er/PRON/nsubj/2 nach/ADP/case/5 Ulm/PROPN/obl/2 # er|zog|nach Ulm
          Er/PRON/nsubj/2 kauft/VERB/root/0/kaufen:PRESENT Brot/NOUN/obj/2 und/CCONJ/cc/5 Salz/NOUN/conj/3 # Er|kauft|Brot ; Er|kauft|Salz
          Ida/PROPN/nsubj/5 ,/PUNCT/punct/3 Chefin/NOUN/appos/1 ,/PUNCT/punct/3 kauft/VERB/root/0/kaufen:PRESENT Brot/NOUN/obj/5 # Ida|kauft|Brot ; Chefin|kauft|Brot
          Er/PRON/nsubj/2 sagt/VERB/root/0/sagen:PRESENT ,/PUNCT/punct/7 dass/SCONJ/mark/7 Ida/PROPN/nsubj/7 Brot/NOUN/obj/7 kauft/VERB/ccomp/2/kaufen:PRESENT # Er|sagt|dass Ida Brot kauft
          Ida/PROPN/nsubj/4 und/CCONJ/cc/3 Jan/PROPN/conj/1 kaufen/VERB/root/0/kaufen:PRESENT Brot/NOUN/obj/4 # Ida|kaufen|Brot ; Jan|kaufen|Brot
          Er/PRON/nsubj/2 schläft/VERB/root/0/schlafen:PRESENT # ''
          """)
  void writesTriples(String tree, String expected) {
    String triples =
        claims(tree).stream()
            .flatMap(claim -> claim.triples().stream())
            .map(t -> t.subject() + "|" + t.relation() + "|" + t.object())
            .collect(Collectors.joining(" ; "));
    assertEquals(expected, triples);
  }
}
