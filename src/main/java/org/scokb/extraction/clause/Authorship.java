package org.scokb.extraction.clause;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.pattern.Chunks;
import org.scokb.extraction.pattern.Match;
import org.scokb.extraction.pattern.Rules;
import org.scokb.extraction.phrase.NounPhrase;

/**
 * Who is behind an undertaking by nouns rather than verbs: "the Uzbek side's fund", and by the
 * patterns of {@code authorship.yml}: "at the suggestion of India", "a Russian draft".
 */
public final class Authorship {

  private final Rules<Void> rules = Rules.load("authorship", Void.class);

  /** The one that the name itself gives, or the words beside it. */
  public @Nullable Agent of(SentenceReading reading, NounPhrase phrase) {
    return own(reading, phrase).or(() -> told(reading, phrase)).orElse(null);
  }

  /** "The Uzbek side's proposal". */
  private static Optional<Agent> own(SentenceReading reading, NounPhrase phrase) {
    return reading.agents().stream()
        .filter(agent -> agent.code() != null)
        .filter(agent -> agent.from() >= phrase.from() - 3 && agent.from() < phrase.headAt())
        .findFirst();
  }

  private Optional<Agent> told(SentenceReading reading, NounPhrase phrase) {
    int next =
        reading.phrases().stream()
            .mapToInt(NounPhrase::start)
            .filter(start -> start >= phrase.to())
            .min()
            .orElse(Integer.MAX_VALUE);
    return rules
        .find(reading.sentence(), Chunks.NONE)
        .map(Rules.Found::match)
        .filter(match -> match.from() < next)
        .flatMap(match -> agent(match).stream())
        .findFirst();
  }

  private Optional<Agent> agent(Match match) {
    Mention who = match.sentence().mentionAt(match.range("who").from());
    return Optional.ofNullable(who)
        .map(
            name ->
                name.kind() == Mention.Kind.PLACE ? Gazetteer.countryOfPlace(name.id()) : name.id())
        .filter(Gazetteer::isMember)
        .map(code -> new Agent(code, match.from(), match.to()));
  }
}
