package org.scokb.extraction.clause;

import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.VerbForms;

/** Verbs by which somebody wants others to act: "suggested that the members draw up a plan". */
public final class Suggestions {

  private final Phrases<String> verbs;

  public Suggestions(Lexicon lexicon) {
    verbs = VerbForms.phrases(lexicon, lexicon.list("suggesting"));
  }

  /** Whether what a verb says is only suggested: "that" and such a verb stand before it. */
  public boolean governs(SentenceReading reading, Predicate verb) {
    Sentence sentence = reading.sentence();
    for (int i = verb.from() - 1; i > 0; i--) {

      if (sentence.norm(i).equals("that") && verbs.at(sentence.tokens(), i - 1) != null) {
        return true;
      }
    }
    return false;
  }
}
