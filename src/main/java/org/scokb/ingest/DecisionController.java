package org.scokb.ingest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.curation.Curation;
import org.scokb.curation.Decision;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.Filter;
import org.scokb.query.Option;
import org.scokb.query.Page;
import org.scokb.query.Query;
import org.scokb.query.Sort;
import org.scokb.vocabulary.Resource;
import org.scokb.web.AlwaysAnew;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What people have decided, one by one, and what they may state. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "curation")
class DecisionController {

  private static final String DECISIONS = "decisions";

  private final Curation curation;
  private final Curator curator;

  DecisionController(Curation curation, Curator curator) {
    this.curation = curation;
    this.curator = curator;
  }

  @GetMapping("/" + DECISIONS)
  @AlwaysAnew
  @Operation(
      operationId = "listDecisions",
      summary = "List decisions",
      description =
          """
          What people have put right: statements of theirs, how what was read is to stand, and what is joined. Those that are \
          `adrift` wait for words that their article doesn't have.""")
  Page<DecisionRepresentation> list(Query<DecisionRepresentation> query) {
    return query.over(curation.all().stream().map(DecisionRepresentation::of).toList());
  }

  @DeleteMapping("/" + DECISIONS + "/{id}")
  @Operation(
      operationId = "withdrawDecision",
      summary = "Take back a decision",
      description =
          "Afterwards all is as if it had never been made. One that stands beside a seed comes back with the next start, unless it is taken out there.",
      responses = @ApiResponse(responseCode = "204", description = "It is gone."))
  ResponseEntity<Void> withdraw(
      @Parameter(description = "Its id.", example = "0f8fad5b-d9cb-369f-a165-70867728950e")
          @PathVariable
          UUID id) {
    curator.withdraw(id);
    return ResponseEntity.noContent().build();
  }

  @GetMapping("/curation/fields")
  @Operation(
      operationId = "listCuratedFields",
      summary = "List what may be stated",
      description =
          "Which fields a person may state of which kind of entity, and what their values are.")
  Fields fields() {
    return new Fields(CuratedValues.all());
  }

  @Schema(name = "CuratedFields", description = "What a person may state.")
  record Fields(
      @Schema(description = "The fields, by kind of entity.") List<CuratedField> fields) {}

  @Configuration(proxyBeanMethods = false)
  static class Definition {

    @Bean
    CollectionDefinition<DecisionRepresentation> decisions() {
      return CollectionDefinition.of(
              DECISIONS, DecisionRepresentation.class, "id", DecisionRepresentation::id)
          .titled(DecisionRepresentation::subject, "strategy")
          .withWords(
              each ->
                  Stream.of(each.value(), each.into(), each.decision().reason())
                      .flatMap(Stream::ofNullable))
          .filteredBy(
              Filter.ofEnum(
                  "kind",
                  "What it does.",
                  Decision.Kind.class,
                  "merge",
                  each -> Stream.of(each.kind())))
          .filteredBy(
              Filter.ofEnum(
                  "resource",
                  "The collection of the entity.",
                  Resource.class,
                  "initiatives",
                  each -> Stream.of(each.resource())))
          .filteredBy(
              words(
                  "subject",
                  "Id of the entity.",
                  "anti-drug-strategy-2024-2029",
                  DecisionRepresentation::subject))
          .filteredBy(
              words(
                  "into",
                  "Id of the entity that others were joined with.",
                  "anti-drug-strategy-2024-2029",
                  DecisionRepresentation::into))
          .filteredBy(
              words(
                  "article",
                  "Id of the article that it is tied to.",
                  "kazakhstan-as-chair-of-the-sco",
                  each -> each.quote() == null ? null : each.quote().article()))
          .filteredBy(
              Filter.ofList(
                  "adrift",
                  "Whether it waits for words.",
                  List.of("true", "false"),
                  "true",
                  each -> Stream.of(Option.of(String.valueOf(each.adrift())))))
          .inOrder("subject", Sort.Direction.ASC);
    }

    private static Filter<DecisionRepresentation> words(
        String name,
        String description,
        String example,
        Function<DecisionRepresentation, @Nullable String> value) {
      return Filter.ofWords(
          name, description, example, each -> Stream.ofNullable(value.apply(each)).map(Option::of));
    }
  }
}
