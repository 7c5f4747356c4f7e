package org.scokb.extraction.clause;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.phrase.NounPhrase;

/**
 * Who is behind an undertaking by nouns rather than verbs: "at India's suggestion", "Kazakhstan's
 * fund", "under the Russian presidency".
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
    for (Mention mention : sentence.mentions()) {
      Agent author =
          mention.kind() == Mention.Kind.COUNTRY ? author(sentence, mention, phrase) : null;
      if (author != null) {
        return author;
      }
    }
    return null;
  }

  /** "The Uzbek side's proposal". */
  private static @Nullable Agent own(SentenceReading reading, NounPhrase phrase) {

    return reading.agents().stream()
        .filter(agent -> agent.code() != null)
        .filter(agent -> agent.from() >= phrase.from() - 3 && agent.from() < phrase.headAt())
        .filter(agent -> agent.to() <= phrase.headAt() + 2)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Agent author(Sentence sentence, Mention country, NounPhrase phrase) {

    int of = sentence.norm(country.from() - 1).equals("the") ? 2 : 1;
    if (atSuggestionOf(sentence, country.from() - of, phrase)) {
      return agent(country, country.from() - of - 1, country.to());
    }
    return partOf(sentence, country, phrase) || owns(sentence, country, phrase)
        ? agent(country, country.from(), country.to())
        : null;
  }

  /** "At the suggestion of India", "the fund (an idea of India)". */
  private boolean atSuggestionOf(Sentence sentence, int of, NounPhrase phrase) {
    int before = of - 2;
    return sentence.norm(of).equals("of")
        && nouns.contains(sentence.norm(of - 1))
        && (sentence.readsAny(before, "on", "at", "the")
            || sentence.norm(before).equals("(")
                && before >= phrase.to()
                && before < phrase.to() + 3);
  }

  /** "The China-SCO forum". */
  private static boolean partOf(Sentence sentence, Mention country, NounPhrase phrase) {
    return sentence.norm(country.to()).equals("-")
        && country.from() >= phrase.start()
        && country.to() < phrase.headAt();
  }

  private static boolean owns(Sentence sentence, Mention country, NounPhrase phrase) {
    return phrase.start() >= country.to()
        && phrase.start() - country.to() <= 1
        && sentence.norm(country.to()).equals("'s");
  }

  private static Agent agent(Mention country, int from, int to) {
    return new Agent(country.id(), false, from, to);
  }
}
