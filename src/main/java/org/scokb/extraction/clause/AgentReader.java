package org.scokb.extraction.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Token;
import org.scokb.extraction.language.WordList;

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
        case PLACE -> capital(sentence, mention);
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

    Phrases.Match<String> all = WordList.COLLECTIVE.phrases().at(sentence.tokens(), i);
    return all != null && sentence.readsAny(i - 1, "his", "her", "its", "my", "our")
        ? new Agent(null, i - 1, all.to())
        : null;
  }

  private @Nullable Agent country(Sentence sentence, Mention mention) {
    if (!Gazetteer.isMember(mention.id())) {
      return null;
    }
    int next = mention.to();
    if (mention.form() == Mention.Form.DEMONYM || sentence.norm(next).equals("'s")) {
      int noun = mention.form() == Mention.Form.DEMONYM ? next : next + 1;
      for (int i = noun; i < noun + 3 && i < sentence.size() && sentence.token(i).isWord(); i++) {
        boolean acts =
            sentence.tag(i).equals("NOUN")
                && sentence.norm(i).endsWith("s")
                && sentence.tag(i + 1).equals("VERB");
        if (acts || sentence.reads(i, WordList.ACTORS)) {
          return new Agent(mention.id(), mention.from(), i + 1);
        }
      }
      return null;
    }
    String before = sentence.norm(mention.from() - 1);
    if (before.equals("the")) {
      before = sentence.norm(mention.from() - 2);
    }
    Mention joined = sentence.mentionAt(mention.from() - 2);
    if (Set.of("and", ",").contains(before)
        && joined != null
        && Set.of(Mention.Kind.COUNTRY, Mention.Kind.PLACE).contains(joined.kind())
        && country(sentence, joined) == null) {
      // "Together with Russia, Kazakhstan and Uzbekistan", "in Samarkand, Uzbekistan".
      return null;
    }
    boolean office =
        Set.of("of", "from").contains(before)
            && (sentence.reads(mention.from() - 2, WordList.ACTORS)
                || sentence.reads(mention.from() - 3, WordList.ACTORS));
    return WordList.AGENT_PREPOSITIONS.has(before) && !office
        ? null
        : new Agent(mention.id(), mention.from(), mention.to());
  }

  private @Nullable Agent capital(Sentence sentence, Mention mention) {
    String code = Gazetteer.countryOfPlace(mention.id());
    if (code == null || !Gazetteer.isMember(code)) {
      return null;
    }
    String next = sentence.norm(mention.to());
    boolean subject =
        !sentence.reads(mention.from() - 1, WordList.AGENT_PREPOSITIONS)
            && mention.to() < sentence.size()
            && !sentence.token(mention.to()).isCapitalised()
            && !sentence.token(mention.to()).isPunctuation()
            && !Set.of("summit", "meeting", "session", "and", "in", "on").contains(next);
    return subject ? new Agent(code, mention.from(), mention.to()) : null;
  }
}
