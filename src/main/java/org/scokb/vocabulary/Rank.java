package org.scokb.vocabulary;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * How a statement stands among those on the same property: the entity's value is a preferred one. A
 * deprecated one is rejected by a person, and counts for nothing.
 */
@Schema(
    description =
        "How a claim stands among those on the same field: the entity's value is a `preferred` one; a `deprecated` one was"
            + " rejected by a curator.")
public enum Rank implements ApiName {
  PREFERRED,
  NORMAL,
  DEPRECATED
}
