package org.scokb.web;

import java.util.Optional;
import java.util.OptionalLong;
import org.scokb.vocabulary.Resource;

/** Tells what has become of an entity that there is no more. */
public interface FormerEntities {

  /** The id of the one that it has become one with. */
  Optional<String> successor(Resource resource, String id);

  /** The revision that withdrew it. */
  OptionalLong withdrawnBy(Resource resource, String id);
}
