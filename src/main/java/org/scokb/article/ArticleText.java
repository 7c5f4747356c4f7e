package org.scokb.article;

/**
 * An article's text alone.
 *
 * @param id the article's id
 * @param text the text as it was read
 */
record ArticleText(String id, String text) {}
