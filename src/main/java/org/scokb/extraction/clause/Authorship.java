package org.scokb.extraction.clause;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.phrase.NounPhrase;

/**
 * Who is behind an undertaking by nouns rather than verbs: "the Uzbek side's fund", "at the
 * suggestion of India".
 */
public final class Authorship {

  private final Set<String> nouns;

  public Authorship(Lexicon lexicon) {
    this.nouns = lexicon.words("authorship");
  }

  /** The one that the name itself or the words beside it give. */
  public @Nullable Agent of(SentenceReading reading, NounPhrase phrase) {
    Agent own = own(reading, phrase);
    if (own != null) {
      return own;
    }
    Sentence sentence = reading.sentence();
    return sentence
        .mentions(Mention.Kind.COUNTRY)
        .flatMap(country -> suggestion(sentence, country).stream())
        .findFirst()
        .orElse(null);
  }

  /** "The Uzbek side's proposal". */
  private static @Nullable Agent own(SentenceReading reading, NounPhrase phrase) {

    return reading.agents().stream()
        .filter(agent -> agent.code() != null)
        .filter(agent -> agent.from() >= phrase.from() - 3 && agent.from() < phrase.headAt())
        .findFirst()
        .orElse(null);
  }

  /** "At the suggestion of India", "the fund (an idea of India)". */
  private Optional<Agent> suggestion(Sentence sentence, Mention country) {
    int of = country.from() - (sentence.norm(country.from() - 1).equals("the") ? 2 : 1);
    return sentence.norm(of).equals("of")
            && nouns.contains(sentence.norm(of - 1))
            && sentence.readsAny(of - 2, "on", "at", "the", "(")
        ? Optional.of(new Agent(country.id(), of - 1, country.to()))
        : Optional.empty();
  }
}
