package org.scokb.extraction.clause;

import java.util.Set;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.VerbForms;

/**
 * Words by which somebody wants others to act: "suggested that the members draw up a plan", "the
 * proposals include adopting it".
 */
public final class Suggestions {

  private static final Set<String> IDEAS = Lexicon.words("suggestions_ideas");

  private final Phrases<String> verbs = VerbForms.phrases(Lexicon.list("suggesting"));

  /** Whether what a verb says is only suggested, by the words before it. */
  public boolean governs(SentenceReading reading, Predicate verb) {
    Sentence sentence = reading.sentence();
    for (int i = verb.from() - 1; i > 0; i--) {
      boolean suggested =
          sentence.norm(i).equals("that") && verbs.at(sentence.tokens(), i - 1) != null;
      boolean listed =
          sentence.norm(i).startsWith("includ")
              && sentence.tokens().subList(0, i).stream().anyMatch(t -> IDEAS.contains(t.norm()));
      if (suggested || listed) {
        return true;
      }
    }
    return false;
  }
}
