package org.scokb.extraction.meeting;

import org.scokb.extraction.language.Sentence;

/** ", which should have taken place in May, …": when and where a gathering wasn't held. */
final class UnheldMeeting {

  private UnheldMeeting() {}

  /** The comma after such a clause that begins at a token; the same token where none does. */
  static int skip(Sentence sentence, int i) {
    boolean unheld =
        sentence.norm(i).equals("which")
            && (sentence.reads(i + 1, "should", "have")
                || sentence.reads(i + 1, "was", "to", "have")
                || sentence.reads(i + 1, "had", "been", "due"));
    int end = i;
    while (unheld && end < sentence.size() - 1 && !sentence.norm(end).equals(",")) {
      end++;
    }
    return end;
  }
}
