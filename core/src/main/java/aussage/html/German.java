package aussage.html;

import aussage.dossier.Denial;
import aussage.model.Attribution;
import aussage.model.AttributionKind;
import aussage.model.Certainty;
import aussage.model.Checkability;
import aussage.model.Claim;
import aussage.model.Polarity;
import aussage.model.Source;
import aussage.model.SourceType;
import aussage.model.SpeechAct;
import aussage.model.Stance;
import aussage.model.Tense;
import java.util.ArrayList;
import java.util.List;

/** What was found, as German words. */
final class German {
  private German() {}

  /** Behind a name: "Onno Wiekmann bestreitet". */
  static String of(Stance stance) {
    return switch (stance) {
      case AFFIRMS -> "sagt";
      case DENIES -> "bestreitet";
      case DOUBTS -> "bezweifelt";
      case PREDICTS -> "erwartet";
      case DEMANDS -> "fordert";
      case WARNS -> "warnt";
      case PROMISES -> "kündigt an";
      case ASKS -> "fragt";
      case JUDGES -> "urteilt";
    };
  }

  static String of(AttributionKind kind) {
    return switch (kind) {
      case DIRECT -> "wörtlich";
      case INDIRECT -> "indirekte Rede";
      case REPORTED -> "Redebericht";
      case FREE_INDIRECT -> "indirekte Rede ohne Redeverb";
      case ACCORDING_TO -> "Quellenangabe";
      case HEARSAY -> "Hörensagen";
    };
  }

  static String of(SourceType type) {
    return switch (type) {
      case PERSON -> "Person";
      case ORGANIZATION -> "Organisation";
      case STATE -> "Staat";
      case MEDIA -> "Medium";
      case DOCUMENT -> "Dokument";
      case UNNAMED -> "nicht namentlich";
    };
  }

  static String of(Certainty certainty) {
    return switch (certainty) {
      case CERTAIN -> "sicher";
      case PROBABLE -> "wahrscheinlich";
      case POSSIBLE -> "möglich";
      case UNKNOWN -> "offen";
    };
  }

  /** A sign that empties as certainty goes. */
  static String sign(Certainty certainty) {
    return switch (certainty) {
      case CERTAIN -> "●";
      case PROBABLE -> "◕";
      case POSSIBLE -> "◑";
      case UNKNOWN -> "○";
    };
  }

  static String of(Checkability checkability) {
    return switch (checkability) {
      case FIGURE -> "ja, an einer Zahl";
      case DATE -> "ja, an einem Datum";
      case NAME -> "ja, an einem Namen";
      case STATE -> "ja, als Zustand";
      case ACT -> "ja, als Geschehen";
      case QUESTION -> "nein, eine Frage";
      case DEMAND -> "nein, eine Forderung";
      case CONDITION -> "nein, eine Bedingung";
      case FORECAST -> "nein, eine Annahme";
      case OPINION -> "nein, ein Urteil";
      case UNSPECIFIC -> "nein, zu unbestimmt";
    };
  }

  /** The source's name; of several coordinated ones all names. */
  static String name(Source source) {
    return source.members().isEmpty() ? source.name() : String.join(", ", source.members());
  }

  /** "Onno Wiekmann bestreitet", "nicht genannt: sagt". */
  static String says(Attribution attribution) {
    return says(attribution, attribution.stance());
  }

  /** The same of who denies a figure, also by saying that it is wrong. */
  static String denies(Denial denial) {
    return says(denial.attribution(), denial.stance());
  }

  private static String says(Attribution attribution, Stance stance) {
    return attribution
        .source()
        .map(source -> name(source) + " " + of(stance))
        .orElseGet(() -> "nicht genannt (" + of(attribution.kind()) + ")");
  }

  /** Who says it, outermost first: "Funk sagt › Polizei bestreitet". */
  static String says(List<Attribution> chain) {
    return chain.isEmpty()
        ? "der Artikel selbst"
        : String.join(" › ", chain.stream().map(German::says).toList());
  }

  /** "◑ möglich", with what else keeps it from being plainly so: "verneint, Zukunft". */
  static String manner(Claim claim) {
    List<String> words = new ArrayList<>();
    words.add(sign(claim.certainty()) + " " + of(claim.certainty()));
    if (claim.polarity() == Polarity.NEGATIVE) {
      words.add("verneint");
    }
    if (claim.tense() == Tense.FUTURE) {
      words.add("Zukunft");
    }
    if (claim.speechAct() != SpeechAct.STATEMENT) {
      words.add(of(claim.speechAct()));
    }
    return String.join(", ", words);
  }

  private static String of(SpeechAct act) {
    return switch (act) {
      case STATEMENT -> "Feststellung";
      case QUESTION -> "Frage";
      case DEMAND -> "Forderung";
      case CONDITION -> "Bedingung";
    };
  }

  /** "1 Artikel, 3 Aussagen". */
  static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** Without line ends, as a line of the page shows it. */
  static String oneLine(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
