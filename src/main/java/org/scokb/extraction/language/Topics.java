package org.scokb.extraction.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which fields words belong to. */
public final class Topics {

  private final Phrases<List<String>> phrases = Lexicon.topics();

  /** The topics that some tokens tell, in the order of the words. */
  public Set<String> of(List<Token> tokens) {
    Set<String> topics = new LinkedHashSet<>();
    phrases.find(tokens).forEach(match -> topics.addAll(match.value()));
    return topics;
  }
}
