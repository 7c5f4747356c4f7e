package org.scokb.ingest.editor;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.article.ArticleMetadata;
import org.scokb.vocabulary.EdtfDate;

/** An article as an editor sends it; only the text must be there. */
@Schema(requiredProperties = "text")
record ArticleRequest(
    @Nullable String id,
    @Nullable String title,
    @Nullable List<String> authors,
    @Nullable String publisher,
    @Nullable String language,
    @Nullable EdtfDate publishedOn,
    @Nullable String url,
    @Nullable String text) {

  ArticleMetadata told() {
    List<String> writers =
        authors == null
            ? List.of()
            : authors.stream().map(author -> author == null ? "" : author).toList();
    return new ArticleMetadata(title, writers, publisher, language, publishedOn, url);
  }
}
