package org.scokb.provenance;

import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.Resource;

/** Subjects that may be one, as far as single articles tell, and what they have in common. */
public record Family(Resource resource, String name) {

  /**
   * One of a family, as articles alone tell.
   *
   * @param family what they have in common; {@code null} where the article leaves nothing open
   * @param id the id that follows from such an article
   * @param vague whether it is whichever other there is
   * @param meant the id of the one that it is taken for
   */
  public record Member(@Nullable String family, String id, boolean vague, String meant) {}
}
