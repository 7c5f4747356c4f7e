package org.scokb.article;

import io.swagger.v3.oas.annotations.media.Schema;
import org.scokb.text.Span;
import org.scokb.text.Text;

/** What a response holds of a sentence that gave no fact. */
@Schema(description = "A sentence that gave no fact, and where it stands.")
public record UnreadSentence(
    @Schema(
            description = "First character, in Unicode code points from 0.",
            example = "120",
            minimum = "0")
        int start,
    @Schema(description = "End, itself excluded.", example = "180", minimum = "1") int end,
    @Schema(description = "The sentence.", example = "A plan is expected.") String exact) {

  public static UnreadSentence of(Text text, Span span) {
    return new UnreadSentence(span.start(), span.end(), text.exact(span));
  }
}
