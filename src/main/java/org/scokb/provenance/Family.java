package org.scokb.provenance;

import org.scokb.vocabulary.Resource;

/**
 * Subjects that may be one, as far as single articles tell.
 *
 * @param resource what kind of thing they are
 * @param name what they have in common
 */
public record Family(Resource resource, String name) {

  /**
   * One of a family, as articles alone tell.
   *
   * @param id the id that follows from such an article
   * @param vague whether it is whichever other there is
   */
  public record Member(String id, boolean vague) {}
}
