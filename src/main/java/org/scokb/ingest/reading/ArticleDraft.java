package org.scokb.ingest.reading;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scokb.article.Article;
import org.scokb.article.ArticleMetadata;
import org.scokb.article.ArticleOrigin;
import org.scokb.text.Text;
import org.scokb.vocabulary.EdtfDate;

/**
 * An article before it is read: its text, and what is known of it otherwise.
 *
 * @param id the id that it will have
 * @param text its text
 * @param title its title, where that isn't left to reading
 * @param authors its authors, where those aren't left to reading
 * @param publisher who published it
 * @param language its language, as BCP 47 has it
 * @param publishedOn when it was published, where that isn't left to reading
 * @param url where it was published
 * @param origin how it came here
 */
public record ArticleDraft(
    String id,
    Text text,
    @Nullable String title,
    List<String> authors,
    @Nullable String publisher,
    @Nullable String language,
    @Nullable EdtfDate publishedOn,
    @Nullable String url,
    ArticleOrigin origin) {

  /** An article as it is kept, to be read again. */
  public static ArticleDraft again(Article kept) {
    ArticleMetadata metadata = kept.metadata();
    return new ArticleDraft(
        kept.id(),
        new Text(kept.text()),
        metadata.title(),
        metadata.authors(),
        metadata.publisher(),
        metadata.language(),
        metadata.publishedOn(),
        metadata.url(),
        kept.origin());
  }

  /**
   * Whether what is known of it otherwise is what an article that has been read is described by.
   */
  public boolean isDescribedBy(ArticleMetadata metadata) {
    return Objects.equals(publisher, metadata.publisher())
        && (language == null || language.equals(metadata.language()))
        && Objects.equals(url, metadata.url())
        && (publishedOn == null || publishedOn.equals(metadata.publishedOn()))
        && (title == null || title.equals(metadata.title()))
        && (authors.isEmpty() || authors.equals(metadata.authors()));
  }
}
