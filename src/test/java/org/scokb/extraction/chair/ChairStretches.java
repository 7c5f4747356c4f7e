package org.scokb.extraction.chair;

import java.util.Set;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.pattern.Chunks;

/** The stretches that the patterns for the chair ask for, for tests. */
public final class ChairStretches {

  private ChairStretches() {}

  public static Set<String> kinds() {
    return ChairChunks.KINDS;
  }

  public static Chunks of(Sentence sentence) {
    return new ChairChunks(sentence);
  }
}
