package org.scokb.extraction.clause;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Tag;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.phrase.NounPhrase;

/**
 * A sentence with what reading its grammar has brought.
 *
 * @param sentence the sentence
 * @param phrases the instruments and undertakings that it names or describes
 * @param predicates its verbs that tell a status
 * @param agents those who could act in it
 * @param focus the member that the sentences before it were about, for pronouns
 * @param speaker the member for which "we" stands, on pages that somebody speaks
 */
public record SentenceReading(
    Sentence sentence,
    List<NounPhrase> phrases,
    List<Predicate> predicates,
    List<Agent> agents,
    @Nullable String focus,
    @Nullable String speaker) {

  /** Whether it says something rather than only naming it. */
  public boolean hasVerb() {
    return IntStream.range(0, sentence.size()).anyMatch(this::isVerb);
  }

  /** Whether a token is a verb or helps one. */
  public boolean isVerb(int i) {
    return sentence.tag(i) == Tag.VERB || sentence.tag(i) == Tag.AUX;
  }

  /** The members that act in it, from left to right. */
  public Stream<String> acting() {
    return agents.stream().flatMap(agent -> Stream.ofNullable(member(agent)));
  }

  /** Whether a member acts in it. */
  public boolean hasActor() {
    return acting().findAny().isPresent();
  }

  /** The member that an agent is or stands for; {@code null} where that stays open. */
  public @Nullable String member(Agent agent) {
    if (!agent.isOpen()) {
      return agent.code();
    }
    boolean spoken = speaker != null && sentence.reads(agent.from(), WordList.FIRST_PERSON);
    return spoken
        ? speaker
        : agents.stream()
            .filter(other -> other.code() != null && other.to() <= agent.from())
            .map(Agent::code)
            .reduce((first, second) -> second)
            .orElse(focus);
  }
}
