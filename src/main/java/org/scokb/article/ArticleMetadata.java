package org.scokb.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.EdtfDate;

/**
 * What is known of an article beside its text.
 *
 * @param title its headline, or its first words where it has none
 * @param authors who wrote it
 * @param publisher who published it
 * @param language its language, as BCP 47 has it
 * @param publishedOn when it was published
 * @param url where it was published
 */
public record ArticleMetadata(
    String title,
    List<String> authors,
    @Nullable String publisher,
    @Nullable String language,
    @Nullable EdtfDate publishedOn,
    @Nullable String url) {

  public ArticleMetadata {
    authors = List.copyOf(authors);
  }
}
