package org.scokb.article;

/** How an article came here. */
public enum ArticleOrigin {
  /** From the folder of seeds: it goes when its file does. */
  SEED,
  /** By a request: it stays until a request takes it away. */
  REQUEST
}
