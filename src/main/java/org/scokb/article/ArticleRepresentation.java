package org.scokb.article;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.query.OwnText;
import org.scokb.vocabulary.EdtfDate;

/** What a list holds of an article; its body is searched, and not shown. */
public record ArticleRepresentation(
    @JsonIgnore @Nullable OwnText body,
    String id,
    String title,
    List<String> authors,
    @Nullable String publisher,
    @Nullable String language,
    @Nullable EdtfDate publishedOn,
    @Nullable String url,
    String sha256,
    int unread) {

  static ArticleRepresentation of(Article article) {
    ArticleMetadata metadata = article.metadata();
    return new ArticleRepresentation(
        new OwnText(article.text().exact(article.body()), article.body().start()),
        article.id(),
        article.title(),
        metadata.authors(),
        metadata.publisher(),
        metadata.language(),
        metadata.publishedOn(),
        metadata.url(),
        article.sha256(),
        article.unread());
  }
}
