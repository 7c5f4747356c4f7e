package org.scokb.extraction.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Token;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.page.States;
import org.scokb.extraction.pattern.Condition;

/**
 * Finds who acts in a sentence: a member by its name, by a demonym before an office or a noun such
 * as "side", by its leader or its capital; or a pronoun.
 */
final class AgentReader {

  /** Those who could be a subject, from left to right. */
  List<Agent> read(Sentence sentence) {
    List<Agent> agents = new ArrayList<>();
    for (int i = 0; i < sentence.size(); ) {
      Agent agent = at(sentence, i);
      if (agent != null) {
        agents.add(agent);
      }
      i = agent == null ? i + 1 : agent.to();
    }
    return agents;
  }

  private @Nullable Agent at(Sentence sentence, int i) {
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
    Token token = sentence.token(i);
    if (token.isCapitalised()) {
      String code = Gazetteer.countryOfLeader(token.form());
      if (code == null && i + 1 < sentence.size()) {
        code = Gazetteer.countryOfLeader(token.form() + " " + sentence.token(i + 1).form());
      }
      if (code != null) {
        return new Agent(code, i, i + 1);
      }
    }
    if (WordList.AGENT_PRONOUNS.has(token.norm())) {
      return new Agent(null, i, i + 1);
    }

    int all = Condition.OUR_SIDE.after(sentence, i);
    return all > i ? new Agent(null, i - 1, all) : null;
  }

  private @Nullable Agent country(Sentence sentence, Mention mention) {
    if (!Gazetteer.isMember(mention.id())) {
      return null;
    }
    int from = mention.from();
    if (mention.form() == Mention.Form.DEMONYM || sentence.reads(mention.to(), "'s")) {
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
}
