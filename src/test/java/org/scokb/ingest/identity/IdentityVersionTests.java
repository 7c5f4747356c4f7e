package org.scokb.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scokb.extraction.ReadingVersion;
import org.scokb.text.PageReader;

/** Whether a change in what tells the same entity has articles read again. */
class IdentityVersionTests {

  @Test
  void whatTellsTheSameEntityIsPartOfTheVersion() {
    assertThat(ReadingVersion.of("data", PageReader.class, EntityLinker.class))
        .isEqualTo(
            ReadingVersion.of(
                "data", PageReader.class, EntityLinker.class, NameKey.class, TitleKey.class))
        .isNotEqualTo(ReadingVersion.of("data", PageReader.class));
  }
}
