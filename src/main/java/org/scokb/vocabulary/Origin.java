package org.scokb.vocabulary;

import io.swagger.v3.oas.annotations.media.Schema;

/** Where a statement comes from: an article that was read, a reference table, or a person. */
@Schema(
    description =
        "Where a claim comes from: an `article` that was read, a `reference` table that names its source, or a `curator`,"
            + " who names the words of an article.")
public enum Origin implements ApiName {
  ARTICLE,
  REFERENCE,
  CURATOR
}
