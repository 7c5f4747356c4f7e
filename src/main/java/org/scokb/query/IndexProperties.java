package org.scokb.query;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the search index is kept.
 *
 * @param index the folder of the search index; empty keeps it in memory and makes it anew at each
 *     start
 */
@ConfigurationProperties("scokb")
record IndexProperties(@Nullable Path index) {

  boolean inMemory() {
    return index == null || index.toString().isEmpty();
  }
}
