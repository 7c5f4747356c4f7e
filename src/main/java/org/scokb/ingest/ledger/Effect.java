package org.scokb.ingest.ledger;

import java.util.List;
import org.scokb.change.ChangeKind;
import org.scokb.provenance.FieldChange;

/**
 * What became of an entity.
 *
 * @param fields what it says otherwise than before
 */
record Effect(ChangeKind kind, List<FieldChange> fields) {

  /** What becomes of it by a further article: more is said of it, and nothing else. */
  static final Effect AGAIN = new Effect(ChangeKind.UPDATED, List.of());
}
