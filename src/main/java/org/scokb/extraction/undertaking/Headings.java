package org.scokb.extraction.undertaking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Token;
import org.scokb.extraction.language.Tokenizer;
import org.scokb.text.Text;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.InitiativeStatus;

/** What a heading says of everything that is listed below it. */
final class Headings {

  private final Map<InitiativeStatus, Phrases<String>> words = new LinkedHashMap<>();

  Headings() {
    for (InitiativeStatus status : InitiativeStatus.values()) {
      words.put(status, Lexicon.phrases("heading_" + ApiName.kebab(status)));
    }
  }

  /** How what stands below a heading stands. */
  Optional<InitiativeStatus> status(@Nullable String heading) {
    List<Token> tokens =
        heading == null
            ? List.of()
            : Tokenizer.tokens(new Text(heading), heading, 0, heading.length());
    return words.entrySet().stream()
        .filter(entry -> !entry.getValue().find(tokens).isEmpty())
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
