package org.scokb.extraction.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Names;
import org.scokb.extraction.language.Normal;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Token;
import org.scokb.extraction.pattern.Chunks;
import org.scokb.extraction.pattern.Match;
import org.scokb.extraction.pattern.Rules;
import org.scokb.text.Block;

/**
 * Finds where a page speaks of gatherings of the SCO's bodies, summits and meetings of officials,
 * by the patterns of {@code meetings.yml}.
 */
final class MeetingReader {

  /** Where the title of a gathering comes from. */
  enum Title {
    WORDS,
    BODY,
    NAME,
    PEOPLE,
    LINE,
    NOTHING
  }

  private static final String STATE = "Council of Heads of State";

  private final Rules<Title> rules = Rules.load("meetings", Title.class);
  private final Set<String> councils = Set.copyOf(Lexicon.list("councils"));
  private final Set<String> plurals = Lexicon.words("meeting_plurals");
  private final Set<String> fillers = Lexicon.words("meeting_fillers");
  private final Set<String> references = Lexicon.words("meeting_references");
  private final Set<String> counted = Lexicon.words("meeting_counted_among");
  private final List<String> ordinals = Lexicon.list("ordinals");
  private final Map<String, String> bodies = new HashMap<>();

  MeetingReader() {
    knownBy("participants_chs", STATE);
    knownBy("participants_chg", "Council of Heads of Government");
    knownBy("participants_cfm", "Council of Foreign Ministers");
    knownBy("participants_cnc", "Council of National Coordinators");
  }

  private void knownBy(String people, String body) {
    Lexicon.words(people).forEach(phrase -> bodies.put(phrase, body));
  }

  /** The gatherings of a sentence, from left to right. */
  List<MeetingMention> read(Sentence sentence) {
    List<MeetingMention> found = new ArrayList<>();
    List<MeetingMention> others = new ArrayList<>();
    rules
        .find(sentence, Chunks.NONE)
        .forEach(
            each -> {
              MeetingMention name = name(sentence, each.rule().yields(), each.match());
              if (name != null
                  && found.stream().noneMatch(name::overlaps)
                  && others.stream().noneMatch(name::overlaps)) {
                (each.rule().yields() == Title.NOTHING ? others : found).add(name);
              }
            });
    found.sort(Comparator.comparingInt(MeetingMention::from));
    return found;
  }

  private @Nullable MeetingMention name(Sentence sentence, Title title, Match match) {
    Match.Range name = match.range("name");
    Mention body = match.get("body").map(at -> sentence.mentionAt(at.from())).orElse(null);
    Mention group = match.get("group").map(at -> sentence.mentionAt(at.from())).orElse(null);
    if (title == Title.BODY && body == null && group == null) {
      body = lastBody(sentence, name.to());
    }
    boolean row = sentence.block().kind() == Block.Kind.LIST_ITEM && !sentence.dates().isEmpty();
    if (title == Title.NAME
            && (body == null || !councils.contains(body.id()) || abbreviates(sentence, body))
        || title == Title.BODY && body == null && group == null
        || title == Title.LINE && !row) {
      return null;
    }
    String words = sentence.words(name.from(), name.to());
    String known =
        match
            .get("who")
            .map(who -> bodies.get(Normal.fold(sentence.words(who.from(), who.to()))))
            .orElse(match.get("state").isPresent() ? STATE : null);
    return MeetingMention.named(
            sentence,
            name.from(),
            name.to(),
            switch (title) {
              case BODY -> (body == null ? Objects.requireNonNull(group) : body).id() + " meeting";
              case NAME -> body == null ? words : body.id();
              case PEOPLE, LINE -> "Meeting of the " + words;
              default -> title(sentence, name);
            },
            known)
        .of(body)
        .own(
            body == null && known == null && match.get("officials").isEmpty()
                ? null
                : number(sentence, name),
            group != null);
  }

  /** "The 24th", "the ninth", but not "the fourth held in China". */
  private @Nullable Integer number(Sentence sentence, Match.Range name) {
    boolean amongSome =
        counted.contains(sentence.norm(name.to()))
            || sentence.reads(name.to(), "held")
                && sentence.isNamed(name.to() + 2, Mention.Kind.COUNTRY);
    for (int i = name.from(); i < name.to(); i++) {
      String digits = sentence.norm(i).replaceFirst("(st|nd|rd|th)$", "");
      int ordinal = ordinals.indexOf(sentence.norm(i));
      if (ordinal >= 0) {
        return amongSome ? null : ordinal + 1;
      }
      if (digits.matches("\\d{1,3}") && digits.length() < sentence.norm(i).length()) {
        return Integer.valueOf(digits);
      }
    }
    return null;
  }

  private static @Nullable Mention lastBody(Sentence sentence, int to) {
    return sentence
        .mentions(Mention.Kind.BODY)
        .filter(body -> body.to() <= to)
        .reduce((first, second) -> second)
        .orElse(null);
  }

  /** Whether a name only repeats what stands before its bracket. */
  private static boolean abbreviates(Sentence sentence, Mention council) {
    Mention spelled = sentence.mentionAt(council.from() - 2);
    return sentence.reads(council.from() - 1, "(")
        && spelled != null
        && spelled.id().equals(council.id());
  }

  /** The name without article and words of mere circumstance. */
  private String title(Sentence sentence, Match.Range name) {
    int start = name.from();
    while (start < name.to() - 1 && fillers.contains(sentence.norm(start))) {
      start++;
    }
    return Names.upperFirst(sentence.words(start, name.to()));
  }

  /** What was spoken of before: "the two-day gathering", or what a summit is said to be. */
  boolean isReference(MeetingMention name, List<MeetingMention> beside) {
    return isBareReference(name) || beside.stream().anyMatch(other -> isSaidToBe(other, name));
  }

  /** "The Osh summit of 2031 was the 31st meeting of the Council". */
  private static boolean isSaidToBe(MeetingMention one, MeetingMention other) {
    Sentence sentence = one.sentence();
    int be = sentence.reads(other.from() - 1, "the") ? other.from() - 2 : other.from() - 1;
    return one.to() <= be
        && sentence.readsAny(be, "was", "is")
        && IntStream.range(one.to(), be)
            .allMatch(i -> sentence.readsAny(i, "of", "in") || sentence.dateAt(i) != null);
  }

  private boolean isBareReference(MeetingMention name) {
    return name.bodyName() == null
        && name.number() == null
        && name.sentence().readsAny(name.from() - 1, "the", "this")
        && name.sentence().tokens().subList(name.from(), name.to()).stream()
            .map(Token::norm)
            .allMatch(word -> references.contains(word) || fillers.contains(word));
  }

  /** Whether a name is of several gatherings. */
  boolean areSeveral(MeetingMention name) {
    return name.sentence().tokens().subList(name.from(), name.to()).stream()
        .anyMatch(token -> plurals.contains(token.norm()));
  }
}
