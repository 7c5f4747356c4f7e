package org.scokb.article;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.query.OwnText;
import org.scokb.text.Span;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Slug;

/**
 * What a list holds of an article.
 *
 * @param body what facts are read from: it is searched, and not shown
 */
@Schema(name = "Article", description = "An article that facts were read from.")
public record ArticleRepresentation(
    @JsonIgnore @Schema(hidden = true) @Nullable OwnText body,
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
        int unread) {

  static ArticleRepresentation of(Article article) {
    ArticleMetadata metadata = article.metadata();
    return new ArticleRepresentation(
        body(article),
        article.id(),
        metadata.title(),
        metadata.authors(),
        metadata.publisher(),
        metadata.language(),
        metadata.publishedOn(),
        metadata.url(),
        article.sha256(),
        article.unread());
  }

  private static OwnText body(Article article) {
    String text = article.text();
    Span body = article.body();
    int start = text.offsetByCodePoints(0, body.start());
    int end = text.offsetByCodePoints(start, body.end() - body.start());
    return new OwnText(text.substring(start, end), body.start());
  }
}
