package org.scokb.feature;

import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scokb.curation.Decided;
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
    @Schema(
            description =
                "The field that the claim is about; `mention` for further evidence that fills none.",
            example = "status")
        Property property,
    @Schema(
            description =
                "The claimed value: a word, a date, a name, the id of what it links to, or the words of a mention.",
            example = "proposed")
        String value,
    @Schema(
            description = "Whether the entity's value is this one, or it is rejected.",
            example = "preferred")
        Rank rank,
    @Schema(
            description = "Whether an article says it, a reference table or a person.",
            example = "article")
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
        @Nullable String reference,
    @Schema(
            description = "The name of the rule that read it; null where it has none.",
            example = "standing.proposed-by")
        @Nullable String rule,
    @Schema(
            description = "What it is known by: the same claim at the same place keeps it.",
            example =
                "0f8fad5b-d9cb-469f-a165-70867728950e.kazakhstan-as-chair-of-the-sco.5210-5243")
        String id,
    @Schema(
            description = "The collection of the entity that the claim is about.",
            example = "initiatives")
        Resource resource,
    @Schema(description = "The id of that entity.", example = "anti-drug-strategy-2024-2029")
        String subject,
    @Schema(description = "Who wrote the article.", example = "[\"Utkir Alimov\"]")
        List<String> authors,
    @Schema(
            description = "Who published the article; null where that isn't known.",
            example = "UzA")
        @Nullable String publisher,
    @Schema(
            description =
                "Who decided that it is stated, or stands as it does, when and why; null where nobody has.")
        @Nullable Decided decision) {

  /**
   * Another one for each state of it, and the same wherever that is told: what If-Match takes where
   * someone decides on it (RFC 9110, section 8.8.3), quotes included.
   */
  public String entityTag() {
    return "\"%s\"".formatted(UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8)));
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
