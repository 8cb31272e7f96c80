package aussage.attribution;

import aussage.model.SourceType;
import aussage.model.Span;
import aussage.model.TokenKind;
import aussage.syntax.EntityType;
import aussage.syntax.Gender;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Of whom an article speaks, found once, from its begin to its end; each phrase means somebody
 * named or described before it.
 */
final class Participants {
  /** So many appearances back one of several with the same name is the one that is meant. */
  private static final int FARTHEST = 80;

  /** A name in quotation marks has no more words, the marks counted. */
  private static final int LONGEST_NAME = 5;

  private final ProfileReader profiles;
  private final List<Appearance> appearances = new ArrayList<>();
  private final Map<Span, Participant> bySpan = new HashMap<>();
  private final Map<String, List<Participant>> byLastName = new HashMap<>();
  private final Map<String, Participant> byName = new HashMap<>();
  private final ReportedPronouns pronouns = new ReportedPronouns();

  private Participants(Names names, SourceNaming naming) {
    profiles = new ProfileReader(names, naming);
  }

  /** Reads the sentences of an article. */
  static Participants of(Collection<NewsSentence> sentences, Names names, SourceNaming naming) {
    Participants participants = new Participants(names, naming);
    sentences.forEach(participants::read);
    return participants;
  }

  private void read(NewsSentence news) {
    pronouns.read(news);
    Set<Span> subjects = new HashSet<>();
    Map<Integer, NounPhrase> phrases = new TreeMap<>();
    Map<Span, Span> rivals = rivals(news);
    for (Report report : news.reports()) {
      report.source().ifPresent(source -> subjects.add(source.span()));
      report.source().ifPresent(source -> phrases.put(source.first(), source));
      for (NounPhrase phrase : report.phrases()) {
        phrases.putIfAbsent(phrase.first(), phrase);
      }
    }
    List<NounPhrase> all = new ArrayList<>(phrases.values());
    all.addAll(otherNames(news.sentence(), phrases.values()));
    all.sort(Comparator.comparingInt(NounPhrase::first));
    for (NounPhrase phrase : all) {
      if (phrase.antecedent().isEmpty() && Subjects.canSpeak(phrase) && !isQuotedAtLength(phrase)) {
        boolean isSubject = subjects.contains(phrase.span());
        part(phrase, rivals.get(phrase.span()));
        appear(phrase, isSubject);
      }
    }
    int last = news.sentence().span().end() - 1;
    for (NounPhrase phrase : all) {
      speaker(phrase).ifPresent(found -> appearances.add(new Appearance(last, found, true)));
    }
  }

  /**
   * Whose words a sentence gives that others act in: "Ihrer Meinung nach hat die Bank versagt. Sie
   * …", "Laut Ministerin Lang hat die Bank versagt. Sie …".
   */
  private Optional<Participant> speaker(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    String before = lower(sentence, phrase.preposition());
    String behind = lower(sentence, phrase.end());
    boolean isWord = SourceNouns.has(phrase.headWord());
    boolean isNamed =
        before.equals("laut")
            || behind.equals("zufolge")
            || isWord && (before.equals("nach") || behind.equals("nach"));
    if (!isNamed) {
      return Optional.empty();
    }
    String first = lower(sentence, phrase.first());
    if (isWord && WordClass.POSSESSIVE.has(first)) {
      return antecedent(phrase, first);
    }
    return Optional.of(isWord ? SourceResolver.speakerIn(phrase) : phrase)
        .filter(speaker -> !isWord || !speaker.equals(phrase))
        .filter(speaker -> !Pronouns.isPronoun(speaker))
        .filter(Participants::isSomebody)
        .map(this::of);
  }

  private static boolean isSomebody(NounPhrase phrase) {
    Word head = phrase.headWord();
    return head.entity() == EntityType.PERSON || SourceWords.typeOf(head) == SourceType.PERSON;
  }

  private static String lower(Sentence sentence, int at) {
    return at < 0 || at >= sentence.size() ? "" : sentence.word(at).form().toLowerCase(Locale.ROOT);
  }

  /** "von einem „Rückschlag für die ganze Stadt“": words, not somebody's name. */
  private static boolean isQuotedAtLength(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    int first = phrase.first();
    boolean hasArticle = sentence.word(first).upos() == Upos.DET;
    return phrase.end() - first > LONGEST_NAME
        && sentence.word(hasArticle ? first + 1 : first).kind() == TokenKind.QUOTE_OPEN;
  }

  /** Of each speaker who shares the verb of the clause before, the speaker of that clause. */
  private static Map<Span, Span> rivals(NewsSentence news) {
    if (news.reports().stream().noneMatch(Report::isGapped)) {
      return Map.of();
    }
    Map<Span, Span> rivals = new HashMap<>();
    Span last = null;
    for (Report report : news.reports()) {
      Span own = report.source().map(NounPhrase::span).orElse(null);
      if (report.isGapped() && own != null && last != null) {
        rivals.put(own, last);
      }
      last = own;
    }
    return rivals;
  }

  /** "Der Verband sprach von 400, die Gewerkschaft von 600": these are two. */
  private void part(NounPhrase phrase, @Nullable Span rival) {
    Participant other = rival == null ? null : bySpan.get(rival);
    if (other != null && !Pronouns.isPronoun(phrase) && of(phrase) == other) {
      bySpan.put(phrase.span(), new Participant(profiles.read(phrase)));
    }
  }

  private void appear(NounPhrase phrase, boolean isSubject) {
    int begin = phrase.span().begin();
    Optional<Participant> participant =
        Pronouns.isPronoun(phrase)
            ? antecedent(phrase, phrase.headWord().form())
            : Optional.of(of(phrase));
    participant.ifPresent(found -> appearances.add(new Appearance(begin, found, isSubject)));
  }

  /** Persons named inside of larger phrases, one beside another, or where there is no verb. */
  private static List<NounPhrase> otherNames(Sentence sentence, Collection<NounPhrase> phrases) {
    List<NounPhrase> names = new ArrayList<>();
    for (int at = 0; at < sentence.size(); at++) {
      Word word = sentence.word(at);
      if (word.entity() != EntityType.PERSON || word.upos() == Upos.PUNCT) {
        continue;
      }
      int first = at;
      while (at + 1 < sentence.size()
          && sentence.word(at + 1).entity() == EntityType.PERSON
          && sentence.word(at + 1).upos() != Upos.PUNCT) {
        at++;
      }
      int last = at;
      if (phrases.stream().noneMatch(phrase -> isHeadedWithin(phrase, first, last))) {
        int begin = beginOfTitle(sentence, first);
        names.add(new NounPhrase(sentence, begin, last + 1, last, -1, false));
      }
    }
    return names;
  }

  private static boolean isHeadedWithin(NounPhrase phrase, int first, int last) {
    return !phrase.isCoordinated() && first <= phrase.head() && phrase.head() <= last;
  }

  /** "mit dem finnischen Präsidenten Timo Halonen": noun and attributes, without the article. */
  private static int beginOfTitle(Sentence sentence, int first) {
    int begin = first;
    if (begin > 0 && sentence.word(begin - 1).upos() == Upos.NOUN) {
      begin--;
      while (begin > 0 && sentence.word(begin - 1).upos() == Upos.ADJ) {
        begin--;
      }
    }
    return begin;
  }

  /** Whom the phrase, which is no pronoun, means: somebody before it, else one more. */
  Participant of(NounPhrase phrase) {
    Participant known = bySpan.get(phrase.span());
    if (known == null) {
      known = find(phrase);
      bySpan.put(phrase.span(), known);
    }
    return known;
  }

  private Participant find(NounPhrase phrase) {
    Profile profile = profiles.read(phrase);
    if (profile.isPlural() && profile.isPerson()) {
      Participant first =
          named(profile.ofFirst(), phrase.span().begin()); // "Rosa Feld und Otto Beer"
      return new Participant(profile.named(first.name()));
    }
    Participant participant =
        profile.isPerson() ? named(profile, phrase.span().begin()) : described(profile, phrase);
    participant.add(profile);
    return participant;
  }

  /**
   * The nearest before the place with this name; a bare last name may be that of one named after.
   */
  private Participant named(Profile profile, int begin) {
    List<Participant> family =
        byLastName.computeIfAbsent(profile.lastName(), name -> new ArrayList<>());
    List<Participant> same =
        family.stream()
            .filter(member -> isSameName(profile.name(), member.name()))
            .filter(member -> Description.agree(profile.gender(), member.gender()))
            .toList();
    if (same.isEmpty()) {
      Participant first = new Participant(profile);
      family.add(first);
      return first;
    }
    return same.size() == 1 ? same.get(0) : nearest(same, begin);
  }

  /** "Lang" and "Eva Lang", "Jan Peter Roth" and "Jan Roth". */
  private static boolean isSameName(String one, String other) {
    List<String> words = List.of(one.split(" ", -1));
    List<String> others = List.of(other.split(" ", -1));
    return words.containsAll(others) || others.containsAll(words);
  }

  /** Of several with one last name the one who acted last, else who was named last. */
  private Participant nearest(List<Participant> family, int begin) {
    Participant nearest = family.get(0);
    boolean isFound = false;
    int from = firstFrom(begin);
    for (int at = from - 1; at >= 0 && at >= from - FARTHEST; at--) {
      Appearance appearance = appearances.get(at);
      boolean isOne = family.contains(appearance.participant());
      if (isOne && appearance.isSubject()) {
        return appearance.participant();
      }
      if (isOne && !isFound) {
        nearest = appearance.participant();
        isFound = true;
      }
    }
    return nearest;
  }

  private Participant described(Profile profile, NounPhrase phrase) {
    Description description = Description.of(profile, phrase);
    if (description.mayMeanOneBefore()) {
      Optional<Participant> before =
          description.nearest(appearances, firstFrom(phrase.span().begin()));
      if (before.isPresent()) {
        return before.get();
      }
    }
    if (description.isNew()) {
      Participant created = new Participant(profile);
      byName.put(profile.name(), created);
      return created;
    }
    return byName.computeIfAbsent(profile.name(), name -> new Participant(profile));
  }

  /** Whom a pronoun or possessive in this phrase means: the nearest before that agrees with it. */
  Optional<Participant> antecedent(NounPhrase phrase, String pronoun) {
    Pronouns.Meaning meaning = Pronouns.meaning(phrase, pronoun.toLowerCase(Locale.ROOT));
    Optional<Participant> found =
        pronouns
            .speakerBehind(phrase)
            .map(this::of)
            .filter(meaning::agrees)
            .or(() -> meaning.nearest(appearances, firstFrom(pronouns.searchedFrom(phrase))));
    Gender shown = meaning.gender();
    if (shown != null) {
      found.ifPresent(participant -> participant.seenAs(shown));
    }
    return found;
  }

  /** Who is named with this description first after it: "Der Minister … Minister Karl Sturm". */
  Optional<Participant> namedAfter(NounPhrase phrase) {
    Description description = Description.of(profiles.read(phrase), phrase);
    return description.mayMeanOneBefore()
        ? description.firstNamed(appearances, firstFrom(phrase.span().end()))
        : Optional.empty();
  }

  private int firstFrom(int begin) {
    int low = 0;
    int high = appearances.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (appearances.get(middle).begin() < begin) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
