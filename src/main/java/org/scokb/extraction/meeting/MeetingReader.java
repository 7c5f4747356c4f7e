package org.scokb.extraction.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Inflection;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Normal;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Token;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.pattern.Condition;
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

  /** Those who gather in each of the councils, in their order. */
  private static final List<WordList> PARTICIPANTS =
      List.of(
          WordList.PARTICIPANTS_CHS,
          WordList.PARTICIPANTS_CHG,
          WordList.PARTICIPANTS_CFM,
          WordList.PARTICIPANTS_CNC);

  private final Rules<Title> rules = Rules.load("meetings", Title.class);

  /** The gatherings of a sentence, from left to right. */
  List<MeetingMention> read(Sentence sentence) {
    List<MeetingMention> found = new ArrayList<>();
    List<MeetingMention> others = new ArrayList<>();
    for (Rules.Found<Title> each : rules.find(sentence)) {
      Title title = each.rule().yields();
      MeetingMention name = name(sentence, title, each.match());
      if (name != null
          && found.stream().noneMatch(name::overlaps)
          && others.stream().noneMatch(name::overlaps)) {
        (title == Title.NOTHING ? others : found).add(name);
      }
    }
    found.sort(Comparator.comparingInt(MeetingMention::from));
    return found;
  }

  private @Nullable MeetingMention name(Sentence sentence, Title title, Match match) {
    Match.Range name = match.range("name");
    Mention body = match.get("body").map(at -> sentence.mentionAt(at.from())).orElse(null);
    Mention group = match.get("group").map(at -> sentence.mentionAt(at.from())).orElse(null);
    if (title == Title.BODY && body == null && group == null) {
      body = sentence.mentions(Mention.Kind.BODY).reduce((one, other) -> other).orElse(null);
    }
    if (title == Title.NAME
            && (body == null
                || !WordList.COUNCILS.entries().contains(body.id())
                || abbreviates(sentence, body))
        || title == Title.BODY && body == null && group == null
        || title == Title.LINE && sentence.block().kind() != Block.Kind.LIST_ITEM) {
      return null;
    }
    Match.Range people = match.get("people").orElse(name);
    String words = sentence.words(people.from(), people.to());
    String known =
        match
            .get("who")
            .map(who -> Normal.fold(sentence.words(who.from(), who.to())))
            .flatMap(who -> PARTICIPANTS.stream().filter(those -> those.has(who)).findFirst())
            .map(those -> WordList.COUNCILS.entries().get(PARTICIPANTS.indexOf(those)))
            .orElse(match.get("state").isPresent() ? MeetingGroup.SUMMITS : null);
    boolean counted = body != null || known != null || match.get("officials").isPresent();
    return new MeetingMention(
        sentence,
        name.from(),
        name.to(),
        switch (title) {
          case BODY -> Objects.requireNonNull(body == null ? group : body).id() + " meeting";
          case NAME -> Objects.requireNonNull(body).id();
          case PEOPLE, LINE -> "Meeting of the " + words;
          default -> title(sentence, name);
        },
        body,
        body == null ? known : body.id(),
        counted ? number(sentence, name) : null,
        group != null,
        null,
        null);
  }

  /** "The 24th", "the ninth", but not "the fourth held in China". */
  private static @Nullable Integer number(Sentence sentence, Match.Range name) {
    return IntStream.range(name.from(), name.to())
        .map(sentence::ordinal)
        .filter(number -> number > 0 && !Condition.ONE_OF_SOME.at(sentence, name.to()))
        .boxed()
        .findFirst()
        .orElse(null);
  }

  /** Whether a name only repeats what stands before its bracket. */
  private static boolean abbreviates(Sentence sentence, Mention council) {
    Mention spelled = sentence.mentionAt(council.from() - 2);
    return spelled != null && spelled.id().equals(council.id());
  }

  /** The name without article and words of mere circumstance. */
  private String title(Sentence sentence, Match.Range name) {
    int start = name.from();
    while (start < name.to() - 1 && sentence.reads(start, WordList.MEETING_FILLERS)) {
      start++;
    }
    return Inflection.upperFirst(sentence.words(start, name.to()));
  }

  /** What was spoken of before: "the two-day gathering". */
  boolean isReference(MeetingMention name) {
    return name.bodyName() == null
        && name.sentence().reads(name.from() - 1, WordList.REFERRING)
        && name.sentence().tokens().subList(name.from(), name.to()).stream()
            .map(Token::norm)
            .allMatch(
                word ->
                    WordList.MEETING_REFERENCES.has(word) || WordList.MEETING_FILLERS.has(word));
  }
}
