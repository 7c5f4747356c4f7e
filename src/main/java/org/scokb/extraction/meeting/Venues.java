package org.scokb.extraction.meeting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.date.DateReader;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Normal;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Tokenizer;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.page.Analysis;
import org.scokb.extraction.pattern.Condition;
import org.scokb.extraction.pattern.Match;
import org.scokb.extraction.pattern.Rules;
import org.scokb.text.Block;
import org.scokb.text.Span;
import org.scokb.text.Text;

/** Cities where something is held, told from those that act, own or lend their name. */
final class Venues {

  private final Rules<Boolean> rules;
  private final Map<Sentence, List<Mention>> cities = new HashMap<>();

  /** The city of the dateline before the first sentence, and its day. */
  final @Nullable Mention dateline;

  final @Nullable DateMention day;

  /**
   * @param rules that tell a city no gazetteer knows
   */
  Venues(Analysis analysis, Rules<Boolean> rules) {
    this.rules = rules;
    Text text = analysis.page().text();
    String view = Normal.of(text.toString());
    List<int[]> lines =
        analysis.page().blocks().stream()
            .filter(block -> block.kind() == Block.Kind.DATELINE)
            .map(line -> new int[] {text.utf16(line.span().start()), text.utf16(line.span().end())})
            .toList();
    dateline =
        lines.stream()
            .flatMap(
                line -> Gazetteer.find(Tokenizer.tokens(text, view, line[0], line[1])).stream())
            .filter(name -> name.kind() == Mention.Kind.PLACE)
            .findFirst()
            .orElse(null);
    day =
        lines.stream()
            .flatMap(line -> new DateReader(text, null).read(view, line[0], line[1]).stream())
            .filter(date -> date.kind() == DateMention.Kind.DAY)
            .findFirst()
            .orElse(null);
  }

  /** Whether something between two tokens is held at a distance. */
  boolean isRemote(Sentence sentence, int left, int right) {
    return !WordList.REMOTE.phrases().find(sentence.tokens().subList(left, right)).isEmpty();
  }

  /** The cities that a sentence speaks of, from left to right. */
  List<Mention> cities(Sentence sentence) {
    return cities.computeIfAbsent(
        sentence,
        told ->
            Stream.concat(
                    told.mentions(Mention.Kind.PLACE),
                    rules.find(told).stream().flatMap(found -> city(told, found.match())))
                .filter(place -> !Condition.OF_ANOTHER_ACT.at(told, place.from()))
                .sorted(Comparator.comparingInt(Mention::from))
                .toList());
  }

  /** A city by its own name, or by that of a country whose capital is known. */
  private static Stream<Mention> city(Sentence sentence, Match match) {
    Match.Range at = match.range("city");
    Span words = sentence.span(at.from(), at.to());
    return sentence
        .mentions(Mention.Kind.COUNTRY)
        .filter(country -> country.from() >= at.from() && country.to() <= at.to())
        .findFirst()
        .map(country -> Gazetteer.capital(country.id()))
        .orElseGet(() -> Optional.of(sentence.words(at.from(), at.to())))
        .map(
            name ->
                new Mention(Mention.Kind.PLACE, name, Mention.Form.NAME, at.from(), at.to(), words))
        .stream();
  }

  /** The cities between two tokens where something can be held. */
  List<Mention> in(Sentence sentence, int left, int right) {
    return cities(sentence).stream()
        .filter(place -> place.from() >= left && place.to() <= right)
        .filter(place -> isVenue(sentence, place))
        .toList();
  }

  /** The only city between two tokens where something can be held. */
  @Nullable Mention only(Sentence sentence, int left, int right) {
    List<Mention> all = in(sentence, left, right);
    return all.stream().map(Mention::id).distinct().count() == 1 ? all.get(0) : null;
  }

  private boolean isVenue(Sentence sentence, Mention place) {
    int next = place.to();
    return !Condition.GOES_ON_AS_A_NAME.at(sentence, next)
        && !sentence.reads(next, WordList.MEETING_HEADS)
        && !sentence.reads(next, WordList.GENITIVE)
        && !sentence.reads(place.from() - 1, WordList.ARTICLES)
        && (!Gazetteer.isCapital(place.id()) || place.from() > 1);
  }
}
