package org.scokb.feature;

import java.util.stream.Stream;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.Evidenced;
import org.scokb.web.LinkSource;
import org.springframework.stereotype.Component;

/**
 * Leads from an entity to the articles that it comes from. Of the registered relations {@code via}
 * is the one: "a resource that is the source of the information in the link's context" (RFC 4287).
 */
@Component
class ArticleLinks implements LinkSource {

  /** A header must stay short; the evidence in the body names all. */
  private static final int MOST = 10;

  @Override
  public Stream<Link> of(Object body) {
    return body instanceof Evidenced entity
        ? entity.evidence().stream()
            .map(Evidence::article)
            .distinct()
            .limit(MOST)
            .map(article -> new Link("/api/v1/articles/" + article, "via", null))
        : Stream.empty();
  }
}
