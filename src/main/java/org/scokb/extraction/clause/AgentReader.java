package org.scokb.extraction.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Token;

/**
 * Finds who acts in a sentence: a member by its name, by a demonym before an office or a noun such
 * as "side", by its leader or its capital; or a pronoun.
 */
final class AgentReader {

  private static final Set<String> PREPOSITIONS = Lexicon.words("agent_reader_prepositions");

  private static final Set<String> PRONOUNS = Lexicon.words("agent_reader_pronouns");

  private final Set<String> actors = Lexicon.words("actors");
  private final Phrases<String> collective = Lexicon.phrases("collective");

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
    if (PRONOUNS.contains(token.norm())) {
      return new Agent(null, i, i + 1);
    }

    Phrases.Match<String> all = collective.at(sentence.tokens(), i);
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
        if (acts || actors.contains(sentence.norm(i))) {
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
            && (actors.contains(sentence.norm(mention.from() - 2))
                || actors.contains(sentence.norm(mention.from() - 3)));
    return PREPOSITIONS.contains(before) && !office
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
        !PREPOSITIONS.contains(sentence.norm(mention.from() - 1))
            && mention.to() < sentence.size()
            && !sentence.token(mention.to()).isCapitalised()
            && !sentence.token(mention.to()).isPunctuation()
            && !Set.of("summit", "meeting", "session", "and", "in", "on").contains(next);
    return subject ? new Agent(code, mention.from(), mention.to()) : null;
  }
}
