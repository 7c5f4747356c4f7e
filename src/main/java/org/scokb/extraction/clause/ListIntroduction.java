package org.scokb.extraction.clause;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Sentence;
import org.scokb.vocabulary.InitiativeStatus;

/** Nouns before a colon that say how what is listed after it stands. */
public final class ListIntroduction {

  private static final Map<String, InitiativeStatus> NOUNS =
      Map.of(
          "drafts", InitiativeStatus.IN_PREPARATION,
          "plans", InitiativeStatus.IN_PREPARATION,
          "proposals", InitiativeStatus.PROPOSED,
          "offers", InitiativeStatus.PROPOSED,
          "ideas", InitiativeStatus.PROPOSED,
          "suggestions", InitiativeStatus.PROPOSED,
          "initiatives", InitiativeStatus.PROPOSED,
          "wishes", InitiativeStatus.PROPOSED);

  private ListIntroduction() {}

  /** "The chair has two drafts: …": what a noun before a colon says of what follows. */
  public static Predication.@Nullable Step before(Sentence sentence, int start) {
    int colon = start - 1;
    while (colon > 0 && start - colon < 40 && !sentence.norm(colon).equals(":")) {
      colon--;
    }
    if (!sentence.norm(colon).equals(":")) {
      return null;
    }
    for (int i = 0; i < colon; i++) {
      InitiativeStatus status = NOUNS.get(sentence.norm(i));
      if (status != null) {
        return new Predication.Step(status, sentence.span(0, colon));
      }
    }
    return null;
  }
}
