package org.scokb.feature;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.Statement;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Origin;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Rank;
import org.scokb.vocabulary.Resource;
import org.scokb.vocabulary.Slug;

/** What a response holds of a statement. */
@Schema(
    name = "Statement",
    description =
        "One claim on an entity: who makes it, in which words, and whether it is preferred.")
public record StatementRepresentation(
    @Schema(description = "What the claim is about.") Subject subject,
    @Schema(
            description =
                "The field that the claim is about; `mention` for further evidence that fills none.",
            example = "status")
        Property property,
    @Schema(
            description =
                "The claimed value: a word, a date, a name, or the id of what it links to.",
            example = "proposed")
        String value,
    @Schema(description = "Whether the entity's value is this one.", example = "preferred")
        Rank rank,
    @Schema(description = "Whether an article says it, or a reference table.", example = "article")
        Origin origin,
    @Schema(
            description = "When the article was published, as EDTF; null where that isn't known.",
            example = "2023-08")
        @Nullable EdtfDate assertedOn,
    @Schema(
            description = "Id of the article; null for a reference fact.",
            pattern = Slug.PATTERN,
            example = "kazakhstan-as-chair-of-the-sco")
        @Nullable String article,
    @Schema(description = "The quote behind the claim; null for a reference fact.")
        @Nullable Evidence evidence,
    @Schema(
            description = "The source that the reference table names; null for an article's claim.",
            example = "head-post.com")
        @Nullable String reference) {

  @Schema(name = "StatementSubject", description = "The entity that a claim is about.")
  public record Subject(
      @Schema(description = "Its collection.", example = "initiatives") Resource resource,
      @Schema(description = "Its id.", example = "anti-drug-strategy-2024-2029") String id) {}

  public static StatementRepresentation of(Statement statement, Rank rank) {
    Evidence evidence = statement.evidence();
    return new StatementRepresentation(
        new Subject(statement.subject().resource(), statement.subject().id()),
        statement.property(),
        statement.value(),
        rank,
        statement.origin(),
        statement.assertedOn(),
        evidence == null ? null : evidence.article(),
        evidence,
        statement.reference());
  }
}
