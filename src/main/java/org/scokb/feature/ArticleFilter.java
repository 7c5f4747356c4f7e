package org.scokb.feature;

import java.util.List;
import java.util.function.Function;
import org.scokb.provenance.Evidence;
import org.scokb.query.Filter;
import org.scokb.query.Option;

/** The filter that every collection of facts has: by the article that speaks of them. */
public final class ArticleFilter {

  private ArticleFilter() {}

  public static <T> Filter<T> over(Function<T, List<Evidence>> evidence) {
    return Filter.ofWords(
        "article",
        "Id of an article that speaks of it.",
        "kazakhstan-as-chair-of-the-sco",
        entity -> evidence.apply(entity).stream().map(Evidence::article).map(Option::of));
  }
}
