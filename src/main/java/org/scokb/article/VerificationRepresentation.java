package org.scokb.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.FieldChange;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

record VerificationRepresentation(
    long revision,
    Instant checkedAt,
    long articles,
    long statements,
    long quotes,
    long exact,
    List<Inexact> inexact,
    long entities,
    long consistent,
    List<Misstated> misstated) {

  /** The most that are listed of either: the answer to a broken database stays small. */
  static final int MOST = 1000;

  long inexactCount() {
    return quotes - exact;
  }

  long misstatedCount() {
    return entities - consistent;
  }

  record Misstated(Resource resource, String id, List<FieldChange> fields) {}

  record Inexact(String article, Claim statement, Evidence evidence, @Nullable Found found) {}

  record Claim(Resource resource, String id, Property property, String value) {}

  record Found(String exact, String prefix, String suffix) {}
}
