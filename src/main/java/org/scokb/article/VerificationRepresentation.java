package org.scokb.article;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.FieldChange;
import org.scokb.provenance.Statement;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;
import org.scokb.vocabulary.Slug;

/** What a response holds of a verification. */
@Schema(
    name = "Verification",
    description =
        "Every quote of the knowledge base, held against the text of its article, and every entity, held against the"
            + " statements on it.")
record VerificationRepresentation(
    @Schema(description = "The revision that was looked at.", example = "2", minimum = "0")
        long revision,
    @Schema(description = "When the check began.", example = "2026-03-01T12:00:00Z")
        Instant checkedAt,
    @Schema(description = "The articles that there are.", example = "1", minimum = "0")
        long articles,
    @Schema(
            description = "The statements that they make; reference tables make others.",
            example = "96",
            minimum = "0")
        long statements,
    @Schema(
            description = "The quotes behind those statements, all of them looked at.",
            example = "96",
            minimum = "0")
        long quotes,
    @Schema(
            description =
                "The quotes that stand in their article's text exactly where they are said to, between exactly the"
                    + " words that are said to surround them.",
            example = "96",
            minimum = "0")
        long exact,
    @Schema(
            description =
                "The others, article by article in the order of their positions: empty where all is well. At most 1000"
                    + " are listed; `quotes` less `exact` tells how many there are.")
        List<Inexact> inexact,
    @Schema(description = "The entities, all of them looked at.", example = "133", minimum = "0")
        long entities,
    @Schema(
            description = "The entities that say what the statements on them do, field by field.",
            example = "133",
            minimum = "0")
        long consistent,
    @Schema(
            description =
                "The others: empty where all is well. At most 1000 are listed; `entities` less `consistent` tells how many"
                    + " there are.")
        List<Misstated> misstated) {

  /**
   * The most of the inexact that are listed, so that the answer to a broken database stays small.
   */
  static final int MOST = 1000;

  /** How many quotes aren't exact. */
  long inexactCount() {
    return quotes - exact;
  }

  /** How many entities say something else than the statements on them. */
  long misstatedCount() {
    return entities - consistent;
  }

  @Schema(
      name = "MisstatedEntity",
      description = "An entity that says something else than the statements on it.")
  record Misstated(
      @Schema(description = "Its collection.", example = "initiatives") Resource resource,
      @Schema(description = "Its id.", example = "anti-drug-strategy-2024-2029") String id,
      @Schema(
              description =
                  "What it says (`from`), and what the statements on it do (`to`); all that they say where the entity is"
                      + " missing, all that it says where nothing is stated.")
          List<FieldChange> fields) {}

  @Schema(
      name = "InexactQuote",
      description = "A quote that isn't in its article as it is said to be.")
  record Inexact(
      @Schema(
              description = "Id of the article.",
              pattern = Slug.PATTERN,
              example = "kazakhstan-as-chair-of-the-sco")
          String article,
      @Schema(description = "The statement that rests on it.") Claim statement,
      @Schema(description = "The quote as it is said to be.") Evidence evidence,
      @Schema(description = "What is there instead; null where the text ends before.")
          @Nullable Found found) {}

  @Schema(name = "InexactStatement", description = "A statement whose quote isn't exact.")
  record Claim(
      @Schema(description = "The entity's collection.", example = "initiatives") Resource resource,
      @Schema(description = "The entity's id.", example = "anti-drug-strategy-2024-2029") String id,
      @Schema(description = "The field that the statement is about.", example = "status")
          Property property,
      @Schema(description = "The value that it states.", example = "proposed") String value) {

    static Claim of(Statement statement) {
      return new Claim(
          statement.subject().resource(),
          statement.subject().id(),
          statement.property(),
          statement.value());
    }
  }

  @Schema(name = "FoundQuote", description = "What stands at a quote's position.")
  record Found(
      @Schema(description = "The characters there.", example = "Anti-Drug Programme") String exact,
      @Schema(
              description = "Up to 32 characters before.",
              example = "Kazakhstan is also using the ")
          String prefix,
      @Schema(description = "Up to 32 characters after.", example = ", proposed to maintain")
          String suffix) {

    static Found of(Evidence there) {
      return new Found(there.exact(), there.prefix(), there.suffix());
    }
  }
}
