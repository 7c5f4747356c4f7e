package org.scokb.ingest.seed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.EdtfDate;

/** What a {@code NAME.yml} beside an article tells that its text lacks. */
@JsonIgnoreProperties(ignoreUnknown = false)
record SeedMetadata(
    @Nullable String url,
    @Nullable String publisher,
    @Nullable EdtfDate publishedOn,
    @Nullable String language) {

  static final SeedMetadata NONE = new SeedMetadata(null, null, null, null);
}
