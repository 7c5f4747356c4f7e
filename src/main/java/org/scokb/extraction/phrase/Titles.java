package org.scokb.extraction.phrase;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Head;
import org.scokb.extraction.language.Inflection;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.pattern.Match;
import org.scokb.extraction.pattern.Rules;

/** Names that are titles: "the “Green Belt” project", "the exercise Cotton Storm". */
final class Titles {

  private final Rules<Boolean> rules = Rules.load("titles", Boolean.class, Stretches.KINDS);

  /** The titles of a sentence, those of the rules that precede others first. */
  List<Rules.Found<Boolean>> find(Sentence sentence, Stretches stretches) {
    return rules.find(sentence, stretches);
  }

  /** The phrase whose title adjoins a head, its modifiers and its complement. */
  @Nullable NounPhrase at(Phrases.Match<Head> head, int from, List<Rules.Found<Boolean>> titles) {
    for (Rules.Found<Boolean> found : titles) {
      Match.Range named = found.match().captures().get("head");
      if (named != null && named.from() == from && named.to() >= head.to()) {
        return phrase(found, head, named);
      }
    }
    return null;
  }

  private NounPhrase phrase(
      Rules.Found<Boolean> found, Phrases.Match<Head> head, Match.Range named) {
    Sentence sentence = found.match().sentence();
    Match.Range title = found.match().range("title");
    Match.Range words = unquoted(sentence, title);
    String name = sentence.words(words.from(), words.to());
    // "The University of Tea “Amber Road”": what has a matter of its own is called by both.
    boolean complemented =
        title.from() == named.to()
            && named.to() > head.to()
            && !WordList.INTRODUCING_HEADS.has(head.value().word());
    boolean both = complemented || words.to() - words.from() < 2;
    if (found.rule().yields() && both) {
      String what = sentence.words(named.from(), named.to());
      boolean first = title.from() < named.from();
      name = first ? name + " " + what : Inflection.upperFirst(what) + " " + name;
    }
    int from = Math.min(title.from(), named.from());
    int to = Math.max(title.to(), named.to());
    return new NounPhrase(
        sentence,
        head.value(),
        NameBounds.withDeterminer(sentence, from),
        head.from(),
        from,
        to,
        name,
        true,
        true,
        true,
        NameBounds.yearsAfter(sentence, to));
  }

  private static Match.Range unquoted(Sentence sentence, Match.Range title) {
    boolean quoted = sentence.reads(title.from(), WordList.QUOTES);
    int from = quoted ? title.from() + 1 : title.from();
    int to = quoted ? title.to() - 1 : title.to();
    return new Match.Range(from, sentence.reads(to - 1, WordList.TITLE_STOPS) ? to - 1 : to);
  }

  /** Names without quotes right after the events that they name: "the exercise Silent Bridge". */
  List<Match.Range> apposed(Sentence sentence, List<Phrases.Match<Head>> heads) {
    return heads.stream()
        .filter(event -> event.value().isEvent())
        .flatMap(event -> Stream.ofNullable(apposed(sentence, event)))
        .toList();
  }

  private Match.@Nullable Range apposed(Sentence sentence, Phrases.Match<Head> event) {
    Stretches.Headed bare = new Stretches.Headed(event.from(), event, event.to());
    Stretches only = new Stretches(sentence, List.of(bare));
    Match match = rules.named("apposed").at(sentence, only, event.from());
    return match == null ? null : new Match.Range(event.to(), match.to());
  }
}
