package org.scokb.ingest.reading;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scokb.article.ArticleMetadata;
import org.scokb.vocabulary.EdtfDate;

/**
 * What is told of an article beside its text. Title, authors, language and date are left to reading
 * where they aren't told.
 *
 * @param language as BCP 47 has it
 * @param url where it was published
 */
public record Described(
    @Nullable String title,
    List<String> authors,
    @Nullable String publisher,
    @Nullable String language,
    @Nullable EdtfDate publishedOn,
    @Nullable String url) {

  /** Nothing is told. */
  public static final Described NOT = new Described(null, List.of(), null, null, null, null);

  static Described as(ArticleMetadata known) {
    return new Described(
        known.title(),
        known.authors(),
        known.publisher(),
        known.language(),
        known.publishedOn(),
        known.url());
  }

  /** Whether that is what an article that has been read is described by. */
  public boolean is(ArticleMetadata metadata) {
    return Objects.equals(publisher, metadata.publisher())
        && (language == null || language.equals(metadata.language()))
        && Objects.equals(url, metadata.url())
        && (publishedOn == null || publishedOn.equals(metadata.publishedOn()))
        && (title == null || title.equals(metadata.title()))
        && (authors.isEmpty() || authors.equals(metadata.authors()));
  }
}
