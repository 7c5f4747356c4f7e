package org.scokb.article;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.text.Span;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Slug;
import org.scokb.web.LinkedData;

/** What the single resource holds of an article: its text too. */
@Schema(description = "An article with the text that facts were read from.")
@LinkedData(type = "Article", collection = "articles")
record ArticleWithText(
    @Schema(
            description = "Its id.",
            pattern = Slug.PATTERN,
            example = "kazakhstan-as-chair-of-the-sco")
        String id,
    @Schema(
            description = "Its headline, or its first words where it has none.",
            example = "Kazakhstan as Chair of the SCO: A Balancing Act or a Strategic Vision?")
        String title,
    @Schema(description = "Who wrote it.", example = "[\"Utkir Alimov\"]") List<String> authors,
    @Schema(description = "Who published it; null where that isn't known.", example = "UzA")
        @Nullable String publisher,
    @Schema(
            description = "Its language, as BCP 47 has it; null where that isn't known.",
            example = "en")
        @Nullable String language,
    @Schema(
            description = "When it was published, as EDTF; null where that isn't known.",
            example = "2023-08")
        @Nullable EdtfDate publishedOn,
    @Schema(
            description = "Where it was published; null where that isn't known.",
            example = "https://example.org/article")
        @Nullable String url,
    @Schema(
            description = "SHA-256 of its text in UTF-8, in hexadecimal.",
            example = "4f0c9be4ab5ff9cc1c3e1d2f39b0ce6dd23e1a92b6f3e6a4bb0c5e5f2ff0a1b2",
            pattern = "^[0-9a-f]{64}$")
        String sha256,
    @Schema(
            description =
                "Sentences that speak of an undertaking, a document or a meeting and gave no fact.",
            example = "2",
            minimum = "0")
        int unread,
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
    ArticleRepresentation listed = ArticleRepresentation.of(article);
    Span body = article.body();
    return new ArticleWithText(
        listed.id(),
        listed.title(),
        listed.authors(),
        listed.publisher(),
        listed.language(),
        listed.publishedOn(),
        listed.url(),
        listed.sha256(),
        listed.unread(),
        article.text(),
        new Body(body.start(), body.end()));
  }
}
