package org.scokb.article;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scokb.feature.Credits;
import org.scokb.provenance.Portions;
import org.springframework.stereotype.Component;

/** Reads who stands behind articles without reading these. */
@Component
class ArticleCredits implements Credits {

  /** Something that is known of an article. */
  record Known(String article, @Nullable String value) {}

  private final ArticleRepository articles;

  ArticleCredits(ArticleRepository articles) {
    this.articles = articles;
  }

  @Override
  public Map<String, Credit> of(Collection<String> ids) {
    Map<String, List<String>> authors =
        Portions.query(ids, articles::authors).stream()
            .collect(groupingBy(Known::article, mapping(Known::value, toList())));
    Map<String, Credit> credits = new HashMap<>();
    Portions.query(ids, articles::publishers)
        .forEach(
            each ->
                credits.put(
                    each.article(),
                    new Credit(authors.getOrDefault(each.article(), List.of()), each.value())));
    return credits;
  }
}
