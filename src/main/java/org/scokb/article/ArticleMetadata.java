package org.scokb.article;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.EdtfDate;

/**
 * What is told of an article beside its text, or, with what reading finds where it isn't told,
 * known of it. Its title may be its first words, where it has no headline; its language is as BCP
 * 47 has it.
 */
public record ArticleMetadata(
    @Nullable String title,
    List<String> authors,
    @Nullable String publisher,
    @Nullable String language,
    @Nullable EdtfDate publishedOn,
    @Nullable String url) {

  public static final ArticleMetadata NONE =
      new ArticleMetadata(null, List.of(), null, null, null, null);

  public ArticleMetadata {
    authors = List.copyOf(authors);
  }

  /** Whether an article of which this is told is known by just that. */
  public boolean makes(ArticleMetadata known) {
    return Objects.equals(publisher, known.publisher())
        && (language == null || language.equals(known.language()))
        && Objects.equals(url, known.url())
        && (publishedOn == null || publishedOn.equals(known.publishedOn()))
        && (title == null || title.equals(known.title()))
        && (authors.isEmpty() || authors.equals(known.authors()));
  }
}
