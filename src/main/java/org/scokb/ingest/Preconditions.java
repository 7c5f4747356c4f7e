package org.scokb.ingest;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.scokb.article.Article;
import org.scokb.web.ProblemException;
import org.scokb.web.ProblemType;

/**
 * The conditions under which an editor wants an article changed (RFC 9110, sections 13.1.1 and
 * 13.1.2).
 *
 * @param ifMatch the entity tags of which the article must have one, {@code *} for any
 * @param ifNoneMatch those of which it must have none
 */
record Preconditions(@Nullable String ifMatch, @Nullable String ifNoneMatch)
    implements Consumer<@Nullable Article> {

  /**
   * @throws ProblemException if the article as it is doesn't meet them
   */
  @Override
  public void accept(@Nullable Article article) {
    if (ifMatch != null && !matches(ifMatch, article)) {
      throw failed(article, "If-Match");
    }
    if (ifNoneMatch != null && matches(ifNoneMatch, article)) {
      throw failed(article, "If-None-Match");
    }
  }

  private static boolean matches(String tags, @Nullable Article article) {
    return article != null && matches(tags, article.entityTag());
  }

  private static boolean matches(String tags, String tag) {
    return tags.strip().equals("*")
        || Arrays.stream(tags.split(",")).map(String::strip).anyMatch(tag::equals);
  }

  /**
   * The condition under which someone wants a decision changed.
   *
   * @param tag the entity tag of what is decided now
   * @throws ProblemException if somebody has decided otherwise since
   */
  static void require(@Nullable String ifMatch, String tag) {
    if (ifMatch != null && !matches(ifMatch, tag)) {
      throw new ProblemException(
          ProblemType.PRECONDITION_FAILED,
          "If-Match isn't met: somebody has decided otherwise, and the entity tag is %s now; GET it and decide anew."
              .formatted(tag));
    }
  }

  private static ProblemException failed(@Nullable Article article, String header) {
    return new ProblemException(
        ProblemType.PRECONDITION_FAILED,
        article == null
            ? "%s isn't met: there is no such article.".formatted(header)
            : "%s isn't met: the article's entity tag is %s now; GET it and decide anew."
                .formatted(header, article.entityTag()));
  }
}
