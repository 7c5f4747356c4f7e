package org.scokb.extraction.person;

import java.util.Set;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.pattern.Chunks;
import org.scokb.text.Text;

/** The stretches that the patterns for people ask for where nobody was read before, for tests. */
public final class NameStretches {

  private NameStretches() {}

  public static Set<String> kinds() {
    return PersonStretches.KINDS;
  }

  public static Chunks of(Sentence sentence) {
    return new PersonStretches(sentence, new People(new Text("")));
  }
}
