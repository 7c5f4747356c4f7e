package org.scokb.extraction.undertaking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Token;
import org.scokb.extraction.language.Tokenizer;
import org.scokb.extraction.language.VerbForms;

/** What a heading says of everything that is listed below it. */
final class Headings {

  private final Map<VerbForms.Sense, Phrases<String>> words = new LinkedHashMap<>();

  Headings(Lexicon lexicon) {
    for (VerbForms.Sense sense :
        List.of(
            VerbForms.Sense.REJECTED,
            VerbForms.Sense.PROPOSED,
            VerbForms.Sense.IN_PREPARATION,
            VerbForms.Sense.IN_PROGRESS,
            VerbForms.Sense.ADOPTED,
            VerbForms.Sense.COMPLETED)) {
      words.put(sense, lexicon.phrases("heading_" + sense.name().toLowerCase(Locale.ROOT)));
    }
  }

  /** How what stands below a heading stands; {@code null} where it doesn't say. */
  VerbForms.@Nullable Sense sense(@Nullable String heading) {
    if (heading == null) {
      return null;
    }
    List<Token> tokens =
        Tokenizer.tokens(new org.scokb.text.Text(heading), heading, 0, heading.length());
    for (Map.Entry<VerbForms.Sense, Phrases<String>> entry : words.entrySet()) {
      if (!entry.getValue().find(tokens).isEmpty()) {
        return entry.getKey();
      }
    }
    return null;
  }
}
