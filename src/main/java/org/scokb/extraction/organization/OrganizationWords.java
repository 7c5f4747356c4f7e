package org.scokb.extraction.organization;

import java.util.Set;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Sentence;

/**
 * Where a sentence means the organization itself: by its name, if no noun follows that it only
 * qualifies ("the SCO summit"), or by a word such as "the bloc".
 */
public final class OrganizationWords {

  private final Set<String> words = Lexicon.words("organization_words");

  /** Whether a token is a word for it. */
  public boolean isWord(Sentence sentence, int i) {
    return words.contains(sentence.norm(i));
  }

  /**
   * Whether a token is a word for it and part of no other's name: "the bloc", no "Group of Eight".
   */
  public boolean isOwnWord(Sentence sentence, int i) {
    return isWord(sentence, i)
        && (!sentence.token(i).isCapitalised() || sentence.norm(i).startsWith("organi"));
  }
}
