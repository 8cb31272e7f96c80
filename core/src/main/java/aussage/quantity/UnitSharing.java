package aussage.quantity;

import aussage.model.UnitKind;
import aussage.number.NumberForm;
import aussage.rule.Example;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;

/** Hands units on between numbers that share one: "4,1 und 4,6 Prozent". */
final class UnitSharing {
  static final ImmutableList<ReadingRule> RULES =
      ImmutableList.of(
          new ReadingRule(
              "quantity.sharing",
              "Numbers that share a unit or noun each have it.",
              Example.of("Sie wuchs um 4,1 und 4,6 Prozent.", "4,1 → 4.1 %; 4,6 → 4.6 %"),
              Example.of("Das Boot misst 12 × 6 × 3 Meter.", "12 → 12 m; 6 → 6 m; 3 → 3 m"),
              Example.of(
                  "40 junge und 70 ältere Trainer gehen.", "40 → 40 Trainer; 70 → 70 Trainer"),
              Example.of("Es waren 80, nach Schätzungen 95 Fans.", "80 → 80 Fan; 95 → 95 Fan"),
              Example.of("Der Anteil stieg von 5 Prozent auf 7.", "5 → 5 %; 7 → 7 %"),
              Example.of("Der Wert sank um 3 Prozent auf 40.", "3 → 3 %; 40 → 40"),
              Example.of("Er stieg von 4,1 auf 4,6 Prozent.", "4,1 → 4.1 %; 4,6 → 4.6 %"),
              Example.of("40 Gäste wurden gerettet und 5 verletzt.", "40 → 40 Gast; 5 → 5 Gast"),
              Example.of("Im Mai sanken 40 Boote, im Juni nur 5.", "40 → 40 Boot; 5 → 5 Boot"),
              Example.of("Es kamen 40 Boote, 15 mehr als im Mai.", "40 → 40 Boot; 15 → 15 Boot"),
              Example.of(
                  "Der Gewinn fiel um ein Fünftel auf 1,3 Millionen Euro.",
                  "ein Fünftel → 0.2; 1,3 Millionen → 1300000 EUR"),
              Example.of("40 Prozent sind dafür, 41 dagegen.", "40 → 40 %; 41 → 41 %"),
              Example.of("Von 40 Gästen blieben 35 bis Mai.", "40 → 40 Gast; 35 → 35 Gast"),
              Example.of(
                  "Der Verlust betrug 3 Mio. Euro nach 2 Mio. im Jahr davor.",
                  "3 Mio. → 3000000 EUR; 2 Mio. → 2000000 EUR"),
              Example.of(
                  "Der Klub schrumpfte von einst 600 auf heute 90 Trainer.",
                  "600 → 600 Trainer; 90 → 90 Trainer"),
              Example.of("In Kiel fielen 40 Liter, in Husum nur 12.", "40 → 40 l; 12 → 12 l"),
              Example.of(
                  "Das Haus kostet 300.000 Euro, die Wohnung immerhin noch 150.000.",
                  "300.000 → 300000 EUR; 150.000 → 150000 EUR"),
              Example.of(
                  "Sie zahlt 40 Euro, wir nur 12 Gästen zuliebe.", "40 → 40 EUR; 12 → 12 Gast"),
              Example.of("Tags waren es 22 Grad, nachts minus 2.", "22 → 22 Cel; minus 2 → -2 Cel"),
              Example.of(
                  "Der Anteil der Frauen stieg auf 40 Prozent, der der Männer sank auf 60.",
                  "40 → 40 %; 60 → 60 %"),
              Example.of(
                  "Der Bau kostet 5 Millionen Euro, geplant waren 3 Millionen.",
                  "5 Millionen → 5000000 EUR; 3 Millionen → 3000000 EUR"),
              Example.of(
                  "Der Bau kostet 5 Millionen Euro, geplant waren 3.",
                  "5 Millionen → 5000000 EUR; 3 → 3000000 EUR"),
              Example.of(
                  "Hier leben 300 Menschen, vor zehn Jahren waren es 1.200.",
                  "300 → 300 Mensch; 1.200 → 1200 Mensch"),
              Example.of("Geladen waren 24 Tonnen, erlaubt sind 18.", "24 → 24 t; 18 → 18 t"),
              Example.of(
                  "Es kamen 300 Gäste, erwartet wurden 500.", "300 → 300 Gast; 500 → 500 Gast"),
              Example.of(
                  "Es ist 40 Euro wert, im Mai waren es nur 35.", "40 → 40 EUR; 35 → 35 EUR"),
              Example.of(
                  "Die Auflage lag bei 4 Millionen, der Anteil der Abonnenten bei 15 Prozent.",
                  "4 Millionen → 4000000; 15 → 15 %"),
              Example.of("Er fuhr 40 Kilometer, am Steuer saßen 2.", "40 → 40 km"),
              Example.of("Sie stieg auf 8,1 von 7,7 Prozent.", "8,1 → 8.1 %; 7,7 → 7.7 %"),
              Example.of("Ein anderer, 53 Jahre alter Fahrer floh.", "53 → 53 a"),
              Example.of("Sie bleibt ein oder zwei Jahre.", "ein → 1 a; zwei → 2 a"),
              Example.of(
                  "Eine Karte kostet in Kiel 79 Euro, in Bremen 175 und in Husum 50.",
                  "79 → 79 EUR; 175 → 175 EUR; 50 → 50 EUR"),
              Example.of(
                  "Die Zahl der Toten liegt bei 56, etwa 120 Boote sanken.",
                  "56 → 56 Tote; 120 → ABOUT 120 Boot"),
              Example.of("Die Union kommt auf 33, die SPD auf 27 Prozent.", "33 → 33 %; 27 → 27 %"),
              Example.of(
                  "Die Zahl der Boote ist auf 40 gestiegen, 5 Gäste fehlen.",
                  "40 → 40 Boot; 5 → 5 Gast"),
              Example.of(
                  "Im Mai lag sie bei 2 Prozent, im Juni bei 3 und im Juli bei 4.",
                  "2 → 2 %; 3 → 3 %; 4 → 4 %"),
              Example.of("Er fuhr 70 statt der erlaubten 50 km/h.", "70 → 70 km/h; 50 → 50 km/h"),
              Example.of(
                  "40 Gäste waren dafür, 30 dagegen und neun unentschieden.",
                  "40 → 40 Gast; 30 → 30 Gast; neun → 9 Gast"),
              Example.of("Im Zug saßen 40, im Bus 20 Gäste.", "40 → 40 Gast; 20 → 20 Gast"),
              Example.of(
                  "In Kiel wurden 40 Boote geborgen, in Husum 5 und in Emden drei.",
                  "40 → 40 Boot; 5 → 5 Boot; drei → 3 Boot"),
              Example.of(
                  "Die Union erhielt 40 Sitze, die SPD 25, die Grünen 9.",
                  "40 → 40 Sitz; 25 → 25 Sitz; 9 → 9 Sitz"),
              Example.of(
                  "Kiel gewann 12 Spiele, Husum 9 und Emden acht.",
                  "12 → 12 Spiel; 9 → 9 Spiel; acht → 8 Spiel"),
              Example.of("Kiel gewann 12 Spiele, Grafik 9 zeigt sie.", "12 → 12 Spiel"),
              Example.of("Takt: 12 Spiele, Kennung 4711.", "12 → 12 Spiel"),
              Example.of("Kiel verlor 3 und trug 5 Spiele aus.", "5 → 5 Spiel"),
              Example.of(
                  "Der Umsatz stieg um 7 Prozent auf 3 Euro, der Gewinn um 12 auf 2.",
                  "7 → 7 %; 3 → 3 EUR; 12 → 12 %; 2 → 2 EUR"),
              Example.of(
                  "Das Paket umfasst 65 Millionen Euro, davon 12 Millionen für Kiel.",
                  "65 Millionen → 65000000 EUR; 12 Millionen → 12000000 EUR"),
              Example.of(
                  "Es blieben 14 Millionen Euro nach einem Minus von 2 Millionen.",
                  "14 Millionen → 14000000 EUR; 2 Millionen → 2000000 EUR"),
              Example.of(
                  "Er setzt 5 Millionen Euro um, die Auflage liegt bei 2 Millionen.",
                  "5 Millionen → 5000000 EUR; 2 Millionen → 2000000"),
              Example.of("In Kiel sanken 40 Boote, im Jahr 2031.", "40 → 40 Boot"),
              Example.of("Der Turm ist 120 Meter hoch, das Haus nur 40.", "120 → 120 m; 40 → 40 m"),
              Example.of("Das Becken ist 50 Meter lang und 25 breit.", "50 → 50 m; 25 → 25 m"),
              Example.of("Der Teich ist drei Meter tief, der See acht.", "drei → 3 m; acht → 8 m"),
              Example.of("Die Eiche ist 90 Jahre alt, die andere 31.", "90 → 90 a; 31 → 31 a"),
              Example.of("Er misst 1,90 Meter, sie 1,60.", "1,90 → 1.90 m; 1,60 → 1.60 m"),
              Example.of("Der Turm ist 40 Meter hoch, 2031 fällt er.", "40 → 40 m"),
              Example.of("Die Karte kostet 12 Euro, ermäßigt 8.", "12 → 12 EUR; 8 → 8 EUR"),
              Example.of("Tagsüber sind 80 km/h erlaubt, nachts 50.", "80 → 80 km/h; 50 → 50 km/h"),
              Example.of("Von 15 Booten kehrten nur elf zurück.", "15 → 15 Boot; elf → 11 Boot"),
              Example.of(
                  "Sechs Fans wurden verletzt, davon zwei schwer.", "Sechs → 6 Fan; zwei → 2 Fan"),
              Example.of(
                  "Sechs Fans wurden verletzt, zwei von ihnen schwer.",
                  "Sechs → 6 Fan; zwei → 2 Fan"),
              Example.of(
                  "Sechs Fans in zwei Booten sanken, davon drei sofort.",
                  "Sechs → 6 Fan; zwei → 2 Boot; drei → 3 COUNT"),
              Example.of("In Kiel liegen 40 Boote, im Becken 3 liegt keins.", "40 → 40 Boot"),
              Example.of("Mit 54 gegen 46 Stimmen siegte sie.", "54 → 54 Stimme; 46 → 46 Stimme"),
              Example.of("Die Halle misst 200 mal 20 Meter.", "200 → 200 m; 20 → 20 m"),
              Example.of("Ein 20 und ein 22 Jahre alter Mann flohen.", "20 → 20 a; 22 → 22 a"),
              Example.of("Er hat einen auf drei Jahre begrenzten Vertrag.", "drei → 3 a"),
              Example.of("Zwei oder drei Boote sanken.", "Zwei → 2 Boot; drei → 3 Boot")));

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private UnitSharing() {}

  /** Hands units on, first to the left, then to the right. */
  static void share(List<Draft> drafts) {
    for (int i = drafts.size() - 2; i >= 0; i--) {
      Draft draft = drafts.get(i);
      Draft next = drafts.get(i + 1);
      boolean bare =
          !draft.hasUnit()
              && next.hasUnit()
              && !next.inWord
              && !(isGreat(draft) && isPercent(next));
      if (bare && (NumberLists.isJoined(draft, next) || NumberLists.isGapped(draft, next))) {
        hand(next, draft);
        shareMagnitude(next, draft);
      }
    }
    Draft earlier = null;
    Draft before = null;
    for (Draft draft : drafts) {
      boolean open = !draft.hasUnit() || LeftOut.isPartitive(draft);
      if (before != null && open && !before.inWord && takesFrom(before, draft)) {
        hand(before, draft);
        if (LeftOut.isSame(before, draft)) {
          shareMagnitude(before, draft);
        }
      }
      if (earlier != null
          && before != null
          && !draft.hasUnit()
          && ParallelParts.isLedAsEarlier(earlier, before, draft)) {
        hand(earlier, draft);
      }
      // nothing shares with "(+2)" and "vor zehn Jahren"
      if (!Changes.isChange(draft) && !TimePlacement.places(draft)) {
        earlier = before;
        before = draft;
      }
    }
  }

  /** "4,12 Millionen" are no percent, whatever stands behind. */
  private static boolean isGreat(Draft draft) {
    return draft.value != null && draft.value.compareTo(THOUSAND) > 0;
  }

  private static boolean isPercent(Draft draft) {
    return draft.unit != null && draft.unit.kind() == UnitKind.PERCENT;
  }

  static void hand(Draft from, Draft to) {
    boolean article =
        to.form == NumberForm.ARTICLE
            && (from.left - to.end != 1 || !WordClass.ALTERNATIVE.isAt(to.sentence, to.end));
    if (to.form == NumberForm.SHARE || article) {
      return;
    }
    if (from.unit != null && !from.unit.share().equals(BigDecimal.ONE)) {
      to.scale(from.unit.share());
    }
    to.unit = from.unit;
    to.unitSpan = null;
    to.counts = from.counts;
    to.lemma = from.lemma;
  }

  /** "zwei oder drei Millionen": the magnitude holds for both. */
  private static void shareMagnitude(Draft from, Draft to) {
    boolean great =
        from.factor.compareTo(THOUSAND) >= 0
            && to.factor.equals(BigDecimal.ONE)
            && to.form != NumberForm.SHARE; // um ein Drittel auf 1,2 Millionen
    if (great && to.value != null && to.value.compareTo(THOUSAND) < 0) {
      to.scale(from.factor);
    }
  }

  private static boolean takesFrom(Draft before, Draft draft) {
    boolean timed = before.unit != null && before.unit.kind() == UnitKind.DURATION;
    if (LeftOut.isDifference(draft) && !timed && before.hasUnit()) {
      return true;
    }
    return before.unit != null
            && (ParallelParts.goesOn(before, draft)
                || ParallelParts.isNextMeasure(before, draft)
                || LeftOut.isSumOf(before, draft)
                || LeftOut.isOtherShare(before, draft)
                || LeftOut.isBelowZero(before, draft)
                || !timed && LeftOut.isSame(before, draft))
        || before.counts
            && before.unit == null
            && (LeftOut.isContrasted(draft)
                || LeftOut.isPart(before, draft)
                || LeftOut.isOf(before, draft)
                || ParallelParts.isParallel(before, draft)
                || LeftOut.isVote(before, draft)
                || LeftOut.isSame(before, draft));
  }
}
