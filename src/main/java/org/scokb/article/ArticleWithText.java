package org.scokb.article;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.scokb.text.Span;
import org.scokb.web.LinkedData;

/** What the single resource holds of an article: its text too. */
@LinkedData(type = "Article", collection = "articles")
record ArticleWithText(@JsonUnwrapped ArticleRepresentation article, String text, Body body) {

  record Body(int start, int end) {}

  static ArticleWithText of(Article article) {
    Span body = article.body();
    return new ArticleWithText(
        ArticleRepresentation.of(article), article.plainText(), new Body(body.start(), body.end()));
  }
}
