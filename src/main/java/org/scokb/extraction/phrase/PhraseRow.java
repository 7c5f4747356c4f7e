package org.scokb.extraction.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;

/**
 * Phrases that one verb speaks of together: "signed a convention, a statement and a roadmap".
 *
 * @param start the first token of the first
 * @param end the token after the last
 */
public record PhraseRow(int start, int end) {

  private static final Set<String> BETWEEN = Lexicon.words("phrase_row_between");

  /** The row that each phrase of a sentence belongs to. */
  public static List<PhraseRow> of(Sentence sentence, List<NounPhrase> phrases) {
    List<PhraseRow> rows = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < phrases.size(); i++) {
      if (i > 0 && !adjoin(sentence, phrases.get(i - 1), phrases.get(i))) {
        first = i;
      }
      int last = i;
      while (last + 1 < phrases.size()
          && adjoin(sentence, phrases.get(last), phrases.get(last + 1))) {
        last++;
      }
      rows.add(new PhraseRow(phrases.get(first).start(), phrases.get(last).to()));
    }
    return rows;
  }

  private static boolean adjoin(Sentence sentence, NounPhrase left, NounPhrase right) {
    if (right.start() < left.to()) {
      return false;
    }
    for (int i = left.to(); i < right.start(); i++) {
      Mention mention = sentence.mentionAt(i);
      boolean between =
          sentence.dateAt(i) != null
              || mention != null && mention.kind() == Mention.Kind.PLACE
              || BETWEEN.contains(sentence.norm(i));
      if (!between) {
        return false;
      }
    }
    return true;
  }
}
