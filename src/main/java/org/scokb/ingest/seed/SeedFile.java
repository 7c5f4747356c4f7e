package org.scokb.ingest.seed;

import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.Slug;
import org.springframework.core.io.Resource;

/**
 * An article's file among the seeds.
 *
 * @param text the file
 * @param metadata the {@code NAME.yml} beside it, where there is one
 * @param curation the {@code NAME.curation.yml} beside it, where there is one
 */
record SeedFile(Resource text, @Nullable Resource metadata, @Nullable Resource curation) {

  private static final String EXTENSION = ".txt";

  String name() {
    return String.valueOf(text.getFilename());
  }

  /**
   * The article's id: the file's name without its extension.
   *
   * @throws IllegalArgumentException if that can't stand in a URL as it is
   */
  String id() {
    return new Slug(name().substring(0, name().length() - EXTENSION.length())).value();
  }
}
