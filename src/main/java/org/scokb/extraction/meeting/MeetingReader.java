package org.scokb.extraction.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Inflection;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Normal;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.pattern.Chunks;
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
    /** Those spoken of before, in the sentence or the one before it. */
    THOSE,
    /** What was spoken of before, once more: "the second". */
    COUNTED,
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
  List<MeetingMention> read(Sentence sentence, @Nullable Sentence before) {
    List<MeetingMention> found = new ArrayList<>();
    List<MeetingMention> others = new ArrayList<>();
    for (Rules.Found<Title> each : rules.find(sentence)) {
      Title title = each.rule().yields();
      MeetingMention name = name(sentence, before, title, each.match());
      if (name != null
          && found.stream().noneMatch(name::overlaps)
          && others.stream().noneMatch(name::overlaps)) {
        (title == Title.NOTHING ? others : found).add(name);
      }
    }
    found.sort(Comparator.comparingInt(MeetingMention::from));
    return found;
  }

  private @Nullable MeetingMention name(
      Sentence sentence, @Nullable Sentence before, Title title, Match match) {
    Match told = title == Title.THOSE ? those(match, before) : match;
    if (told == null) {
      return null;
    }
    Match.Range name = match.range("name");
    Mention body = told.get("body").map(at -> told.sentence().mentionAt(at.from())).orElse(null);
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
    Match.Range people = told.get("people").orElse(name);
    String words = told.sentence().words(people.from(), people.to());
    String known =
        told.get("who")
            .map(who -> Normal.fold(told.sentence().words(who.from(), who.to())))
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
          case PEOPLE, LINE, THOSE ->
              body == null ? "Meeting of the " + words : body.id() + " meeting";
          case COUNTED -> Inflection.upperFirst(sentence.words(name.from(), name.from() + 1));
          default -> title(sentence, name);
        },
        body,
        body == null ? known : body.id(),
        counted ? number(sentence, name) : null,
        group != null,
        null,
        null);
  }

  /** Whom "they" stands for: those who gather that were named last. */
  private @Nullable Match those(Match pronoun, @Nullable Sentence before) {
    return Stream.of(pronoun.sentence(), before)
        .filter(Objects::nonNull)
        .flatMap(
            sentence ->
                rules.named("THOSE").find(sentence, Chunks.NONE).stream()
                    .filter(match -> sentence != pronoun.sentence() || match.to() <= pronoun.from())
                    .reduce((first, last) -> last)
                    .stream())
        .findFirst()
        .orElse(null);
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

  /** "The second", "the next one". */
  boolean isCounted(MeetingMention name) {
    Sentence sentence = name.sentence();
    return IntStream.range(name.from(), name.to())
        .allMatch(i -> sentence.ordinal(i) > 0 || sentence.reads(i, WordList.COUNTED));
  }

  /** What was spoken of before: "the two-day gathering". */
  boolean isReference(MeetingMention name) {
    return name.bodyName() == null
        && name.sentence().reads(name.from() - 1, WordList.REFERRING)
        && IntStream.range(name.from(), name.to())
            .mapToObj(i -> name.sentence().token(i).norm())
            .allMatch(WordList.MEETING_REFERENCES::has);
  }
}
