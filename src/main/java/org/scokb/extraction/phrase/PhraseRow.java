package org.scokb.extraction.phrase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.WordList;

/**
 * Phrases that one verb speaks of together: "signed a convention, a statement and a roadmap".
 *
 * @param start the first token of the first
 * @param end the token after the last
 */
public record PhraseRow(int start, int end) {

  /** The row that each phrase of a sentence belongs to. */
  public static List<PhraseRow> of(Sentence sentence, List<NounPhrase> phrases) {
    List<PhraseRow> rows = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < phrases.size(); i++) {
      if (i + 1 == phrases.size() || !adjoin(sentence, phrases.get(i), phrases.get(i + 1))) {
        PhraseRow row = new PhraseRow(phrases.get(first).start(), phrases.get(i).to());
        rows.addAll(Collections.nCopies(i + 1 - first, row));
        first = i + 1;
      }
    }
    return rows;
  }

  private static boolean adjoin(Sentence sentence, NounPhrase left, NounPhrase right) {
    return right.start() >= left.to()
        && IntStream.range(left.to(), right.start())
            .allMatch(
                i ->
                    sentence.dateAt(i) != null
                        || sentence.isNamed(i, Mention.Kind.PLACE)
                        || sentence.reads(i, WordList.ROW_LINKS));
  }
}
