package org.scokb.feature;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.curation.Decision.Decided;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.Statement;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Origin;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Rank;
import org.scokb.vocabulary.Resource;
import org.scokb.web.EntityTag;

/** What a response holds of a statement. */
public record StatementRepresentation(
    Property property,
    String value,
    Rank rank,
    Origin origin,
    @Nullable EdtfDate assertedOn,
    @Nullable String article,
    @Nullable Evidence evidence,
    @Nullable String reference,
    @Nullable String rule,
    String id,
    Resource resource,
    String subject,
    List<String> authors,
    @Nullable String publisher,
    @Nullable Decided decision) {

  /**
   * Another one for each state of it, and the same wherever that is told: what If-Match takes where
   * someone decides on it (RFC 9110, section 8.8.3), quotes included.
   */
  public String entityTag() {
    return EntityTag.strong(this);
  }

  static StatementRepresentation of(
      Statement statement, Rank rank, Credits.Credit credit, @Nullable Decided decision) {
    return new StatementRepresentation(
        statement.property(),
        statement.value(),
        rank,
        statement.origin(),
        statement.assertedOn(),
        statement.article(),
        statement.evidence(),
        statement.reference(),
        statement.rule(),
        statement.key(),
        statement.subject().resource(),
        statement.subject().id(),
        credit.authors(),
        credit.publisher(),
        decision);
  }
}
