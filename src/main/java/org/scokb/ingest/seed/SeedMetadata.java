package org.scokb.ingest.seed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.ingest.reading.Described;
import org.scokb.vocabulary.EdtfDate;

/** What a {@code NAME.yml} beside an article tells that its text lacks. */
record SeedMetadata(
    @Nullable String url,
    @Nullable String publisher,
    @Nullable EdtfDate publishedOn,
    @Nullable String language) {

  Described described() {
    return new Described(null, List.of(), publisher, language, publishedOn, url);
  }
}
