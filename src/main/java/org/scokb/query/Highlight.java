package org.scokb.query;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that a search met, and where.
 *
 * @param field {@code title}, or {@code text} for a quote or another of the entity's own words
 * @param spans in code points from 0, in order and apart
 * @param start where the text begins in the whole that it is a sentence of; {@code null} where it
 *     is whole by itself
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
        List<Place> spans,
    @Schema(
            description =
                "Where the text stands in the article's `text`, of which it is a sentence, in Unicode code points from 0;"
                    + " null for any other text.",
            example = "5210",
            minimum = "0")
        @Nullable Integer start,
    @Schema(description = "Where it ends there, itself excluded.", example = "5243", minimum = "1")
        @Nullable Integer end) {

  /** Where words are in a text. */
  @Schema(
      name = "HighlightSpan",
      description = "Where words are in a text, in Unicode code points from 0.")
  public record Place(
      @Schema(description = "The first code point.", example = "0", minimum = "0") int start,
      @Schema(description = "The one after the last.", example = "9", minimum = "1") int end) {}
}
