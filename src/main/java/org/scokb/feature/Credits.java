package org.scokb.feature;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells who stands behind articles: what comes from a package downstream. */
public interface Credits {

  /** Nobody who is known. */
  Credit NONE = new Credit(List.of(), null);

  /** Who wrote an article, and who published it. */
  record Credit(List<String> authors, @Nullable String publisher) {}

  /** By the ids of the articles. */
  Map<String, Credit> of(Collection<String> articles);
}
