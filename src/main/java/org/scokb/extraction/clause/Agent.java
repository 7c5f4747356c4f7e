package org.scokb.extraction.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.page.States;
import org.scokb.extraction.pattern.Condition;

/**
 * Who acts in a sentence: a member by its name, by a demonym before an office or a noun such as
 * "side", by its leader or its capital; or a pronoun.
 *
 * @param code the ISO code of the member that acts, itself or through someone who speaks for it;
 *     {@code null} where it isn't named here
 * @param from the first token of the words that name it
 * @param to the token after them
 */
public record Agent(@Nullable String code, int from, int to) {

  /** Those who could be a subject of a sentence, from left to right. */
  static List<Agent> in(Sentence sentence) {
    List<Agent> agents = new ArrayList<>();
    for (int i = 0; i < sentence.size(); ) {
      Agent agent = at(sentence, i);
      Stream.ofNullable(agent).forEach(agents::add);
      i = agent == null ? i + 1 : agent.to;
    }
    return agents;
  }

  /** The members that some of them name, from left to right. */
  static Stream<String> named(List<Agent> agents) {
    return agents.stream().flatMap(agent -> Stream.ofNullable(agent.code));
  }

  private static @Nullable Agent at(Sentence sentence, int i) {
    Mention mention = sentence.mentionAt(i);
    if (mention != null && mention.from() == i) {
      return switch (mention.kind()) {
        case COUNTRY -> country(sentence, mention);
        case PLACE ->
            Condition.CAPITAL_ACTS.at(sentence, i) && States.member(mention) != null
                ? new Agent(States.member(mention), i, mention.to())
                : null;
        default -> null;
      };
    }
    Mention leader = States.leaderAt(sentence, i);
    boolean pronoun = sentence.reads(i, WordList.AGENT_PRONOUNS);
    if (leader != null || pronoun) {
      return new Agent(leader == null ? null : leader.id(), i, i + 1);
    }
    int all = Condition.OUR_SIDE.after(sentence, i);
    return all > i ? new Agent(null, i - 1, all) : null;
  }

  private static @Nullable Agent country(Sentence sentence, Mention mention) {
    if (!Gazetteer.isMember(mention.id())) {
      return null;
    }
    int from = mention.from();
    if (mention.form() == Mention.Form.DEMONYM || sentence.reads(mention.to(), WordList.GENITIVE)) {
      int noun = Condition.STATES_ACTOR.after(sentence, from);
      return noun > from ? new Agent(mention.id(), from, noun) : null;
    }
    Mention joined = sentence.mentionAt(from - 2);
    if (Condition.JOINED_STATE.at(sentence, from)
        && joined != null
        && country(sentence, joined) == null) {
      // "Together with Russia, Kazakhstan and Uzbekistan", "in Samarkand, Uzbekistan".
      return null;
    }
    return Condition.OBLIQUE.at(sentence, from) && !Condition.OFFICE_OF.at(sentence, from)
        ? null
        : new Agent(mention.id(), from, mention.to());
  }

  /** Whether it is a pronoun or a role, to be understood from what was said before. */
  boolean isOpen() {
    return code == null;
  }

  /** Whether it shares a word with a stretch of the sentence. */
  public boolean overlaps(int start, int end) {
    return from < end && start < to;
  }
}
