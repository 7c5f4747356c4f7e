package org.scokb.extraction.pattern;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.scokb.extraction.language.Sentence;
import org.scokb.vocabulary.ApiName;

/**
 * What code asks of the words at a token: each is the pattern of {@code patterns/conditions.yml}
 * that has its name, which may look back before the token and ahead.
 */
public enum Condition {
  EXAMPLE,
  QUALIFIES_NEXT,
  TELLS_AUTHOR,
  HEADS_NOTHING,
  MODIFIER,
  PAIRED_MODIFIER,
  WRITTEN_AS_NAMES_ARE,
  NAMES_NO_STATE,
  CALLED_BY_A_NAME,
  YEARS_FOLLOW,
  TELLS_ITS_MATTER,
  ANOTHER,
  ENDS_LIST,
  NO_ROW,
  OPENS_WITH_VERB,
  CITED,
  OUR_SIDE,
  STATES_ACTOR,
  JOINED_STATE,
  OBLIQUE,
  OFFICE_OF,
  SENT_TO,
  CAPITAL_ACTS,
  RELATIVE_CLAUSE,
  DONE_BY,
  ALL_ADOPT,
  ALL_SIGN,
  FINITE,
  ORDERED,
  IMPERSONAL,
  INCLUDED,
  BETWEEN_SUBJECT_AND_VERB,
  BARE_PARTICIPLE,
  ATTITUDE,
  SERVES,
  FORM_OF_VERB,
  IN_AN_ASIDE,
  NAMES_A_PROPOSAL,
  OPENS_A_ROW,
  OF_A_BODY,
  SPEAKS_OF_THE_SAME,
  SUGGESTS,
  TAKES_PLACE,
  OF_ANOTHER_ACT,
  OPENS_AN_ENTRY,
  OWN_CIRCUMSTANCES,
  TOLD_IN_PASSING,
  AUTHORED,
  OPENS_WITH_A_DATE,
  DENIED,
  ONE_OF_SOME,
  TELLS_OF_THE_PAST,
  GOES_ON_AS_A_NAME,
  THERE,
  TELLS_OF_ITS_HOLDING,
  BEHIND_SOMEBODY,
  TO_BE_FOUNDED,
  BROUGHT_BY,
  TO_BE_MADE,
  HELD_BY_A_MEMBER,
  ROUTE,
  WANTED,
  NAMES_NOTHING,
  IS_TO_BE,
  TALKED_OVER,
  STATE_ASIDE,
  NO_DIRECTION,
  TAKEN_UP_AS_SUBJECT,
  TAKEN_UP_AS_OBJECT,
  BY_WHOSE_WILL;

  private static final List<TokenPattern> PATTERNS = patterns(Rules.load("conditions", Void.class));

  private static List<TokenPattern> patterns(Rules<Void> rules) {
    return Arrays.stream(values()).map(each -> rules.named(ApiName.kebab(each))).toList();
  }

  public boolean at(Sentence sentence, int i) {
    return end(sentence, i) >= 0;
  }

  /** The token after the words at a token that meet it; the token itself where none do. */
  public int after(Sentence sentence, int i) {
    return Math.max(i, end(sentence, i));
  }

  /** Whether it is met at one of the tokens from one to the one before another. */
  public boolean within(Sentence sentence, int from, int to) {
    return IntStream.range(from, to).anyMatch(i -> at(sentence, i));
  }

  public boolean in(Sentence sentence) {
    return within(sentence, 0, sentence.size());
  }

  private int end(Sentence sentence, int i) {
    return i < 0 || i > sentence.size()
        ? -1
        : PATTERNS.get(ordinal()).end(new Searched(sentence, Chunks.NONE), i);
  }
}
