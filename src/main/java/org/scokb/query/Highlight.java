package org.scokb.query;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A text that a search met, and where.
 *
 * @param field {@code title}, or {@code text} for a quote or another of the entity's own words
 * @param spans in code points from 0, in order and apart
 */
@Schema(description = "A text that was found, whole and as it is, and where the words are in it.")
public record Highlight(
    @Schema(
            description =
                "`title`, or `text` for a quote or another name or word of the entity's own.",
            example = "title",
            allowableValues = {"title", "text"})
        String field,
    @Schema(description = "The text, whole.", example = "Anti-Drug Strategy") String text,
    @Schema(description = "Where the words are in it, in order and never overlapping.")
        List<Place> spans) {

  /** Where words are in a text. */
  @Schema(
      name = "HighlightSpan",
      description = "Where words are in a text, in Unicode code points from 0.")
  public record Place(
      @Schema(description = "The first code point.", example = "0", minimum = "0") int start,
      @Schema(description = "The one after the last.", example = "9", minimum = "1") int end) {}
}
