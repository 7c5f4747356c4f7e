package org.scokb.extraction.clause;

import java.util.Set;
import java.util.stream.IntStream;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.VerbForms;

/**
 * Words by which somebody wants others to act: "suggested that the members draw up a plan", "the
 * proposals include adopting it".
 */
public final class Suggestions {

  private final Set<String> ideas = Lexicon.words("suggestions_ideas");
  private final Phrases<String> verbs = VerbForms.phrases(Lexicon.list("suggesting"));

  /** Whether what a verb says is only suggested, by the words before it. */
  public boolean governs(SentenceReading reading, Predicate verb) {
    Sentence sentence = reading.sentence();
    return IntStream.range(1, verb.from())
        .anyMatch(
            i ->
                sentence.norm(i).equals("that") && verbs.at(sentence.tokens(), i - 1) != null
                    || sentence.norm(i).startsWith("includ")
                        && IntStream.range(0, i).anyMatch(k -> ideas.contains(sentence.norm(k))));
  }
}
