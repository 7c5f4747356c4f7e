package org.scokb.article;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.scokb.text.Span;
import org.scokb.web.LinkedData;

/** What the single resource holds of an article: its text too. */
@Schema(description = "An article with the text that facts were read from.")
@LinkedData(type = "Article", collection = "articles")
record ArticleWithText(
    @JsonUnwrapped ArticleRepresentation article,
    @Schema(
            description =
                "The text as it was read: UTF-8 decoded, byte-order mark dropped, line ends made LF, nothing else changed.",
            example = "The Shanghai Cooperation Organization (SCO) has emerged as …")
        String text,
    @Schema(description = "The part that facts are read from.") Body body) {

  @Schema(
      name = "ArticleBody",
      description = "The part of a text that facts are read from, in Unicode code points.")
  record Body(
      @Schema(description = "First character, from 0.", example = "0", minimum = "0") int start,
      @Schema(description = "End, itself excluded.", example = "6087", minimum = "1") int end) {}

  static ArticleWithText of(Article article) {
    Span body = article.body();
    return new ArticleWithText(
        ArticleRepresentation.of(article), article.text(), new Body(body.start(), body.end()));
  }
}
