package org.scokb.ingest.seed;

import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.Slug;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** An article's file among the seeds. */
record SeedFile(Resource text) {

  private static final String EXTENSION = ".txt";

  String name() {
    return String.valueOf(text.getFilename());
  }

  /** The file's name without its extension. */
  String stem() {
    return name().substring(0, name().length() - EXTENSION.length());
  }

  /**
   * The article's id.
   *
   * @throws IllegalArgumentException if the name can't stand in a URL as it is
   */
  String id() {
    return new Slug(stem()).value();
  }

  /** The file of the same name and another extension in its folder, where there is one. */
  @Nullable Resource beside(String extension) {
    if (!(text instanceof FileSystemResource file)) {
      return null;
    }
    Resource other = file.createRelative(stem() + extension);
    return other.exists() ? other : null;
  }
}
