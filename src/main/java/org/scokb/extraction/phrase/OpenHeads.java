package org.scokb.extraction.phrase;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scokb.extraction.language.Head;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.pattern.Chunks;
import org.scokb.extraction.pattern.Rules;
import org.scokb.vocabulary.InitiativeType;

/**
 * Undertakings that no known word heads, told by what is done with them: "proposed a seed library",
 * "set up a telemedicine link", "the creation of a grain pool". Only one new thing can be founded,
 * so the phrase begins with "a"; and nouns of acts and states ("a decision", "an atmosphere") are
 * no things.
 */
final class OpenHeads {

  private final Rules<Void> rules = Rules.load("open-heads", Void.class);

  /** The heads among the tokens of a sentence that no known head is part of. */
  List<Phrases.Match<Head>> find(Sentence sentence, List<Phrases.Match<Head>> known) {
    if (sentence.isHeadline()) {
      return List.of();
    }
    Map<Integer, Integer> heads = new TreeMap<>();
    rules
        .find(sentence, Chunks.NONE)
        .map(Rules.Found::match)
        .forEach(
            match -> {
              int from = match.from();
              int head = match.range("head").from();
              if (known.stream().noneMatch(k -> k.from() > from && k.from() <= head + 1)) {
                heads.putIfAbsent(from, head);
              }
            });
    return heads.values().stream().map(at -> match(sentence, at)).toList();
  }

  private static Phrases.Match<Head> match(Sentence sentence, int at) {
    Head value = new Head(sentence.norm(at), null, InitiativeType.PROJECT, false, false);
    return new Phrases.Match<>(value, at, at + 1);
  }
}
