package org.scokb.feature;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scokb.provenance.Evidence;
import org.scokb.query.Page;
import org.scokb.query.Query;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an entity rests on, whatever feature it is of. {@link BasisPaths} documents each. */
@RestController
@RequestMapping(BasisController.ENTITY)
class BasisController {

  static final String ENTITY =
      "/api/v1/{resource:members|chairmanships|initiatives|meetings|documents|people|organizations}/{id}";

  private final Map<String, StatedFeature<?, ?>> features;

  BasisController(List<StatedFeature<?, ?>> features) {
    this.features =
        features.stream()
            .collect(Collectors.toMap(each -> each.resource().apiName(), Function.identity()));
  }

  @GetMapping("/statements")
  @Operation(
      summary = "List the statements on",
      description =
          "Every claim on it, with its quote or its reference; of each field, the preferred one last.")
  Page<StatementRepresentation> listStatementsOn(
      @Parameter(description = "Its collection.", example = "members") @PathVariable
          String resource,
      @Parameter(description = "Its id.", example = "KZ") @PathVariable String id,
      Query<StatementRepresentation> query) {
    return feature(resource).statements(id, query);
  }

  @GetMapping("/evidence")
  @Operation(
      summary = "List the evidence of",
      description =
          "Every quote that it rests on, the one that tells most first: those that the entity shows, and all others.")
  Page<Evidence> listEvidenceOf(
      @Parameter(description = "Its collection.", example = "members") @PathVariable
          String resource,
      @Parameter(description = "Its id.", example = "KZ") @PathVariable String id,
      Query<Evidence> query) {
    return feature(resource).evidence(id, query);
  }

  private StatedFeature<?, ?> feature(String resource) {
    return Objects.requireNonNull(features.get(resource), resource);
  }
}
