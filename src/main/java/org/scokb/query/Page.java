package org.scokb.query;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One page of a collection.
 *
 * @param <T> the representation of an entity
 */
@Schema(description = "One page of a collection.")
public record Page<T>(
    @Schema(description = "The entities of this page, in the order asked for.") List<T> content,
    @Schema(description = "Where this page stands among all that matches.") Position page,
    @Schema(
            description =
                "Counts by value for each facet that was asked for; empty where none was.")
        Map<String, List<FacetValue>> facets,
    @JsonIgnore @Schema(hidden = true) Whole<T> whole) {

  /** Where a page stands. */
  @Schema(name = "PagePosition", description = "Where a page stands among all that matches.")
  public record Position(
      @Schema(description = "Entities a page.", example = "20", minimum = "1", maximum = "100")
          int size,
      @Schema(description = "This page, from 0.", example = "0", minimum = "0") int number,
      @Schema(description = "All entities that match.", example = "11", minimum = "0")
          long totalElements,
      @Schema(description = "Pages that they fill.", example = "1", minimum = "0") long totalPages,
      @Schema(
              description = "The address of the page before; null where this is the first.",
              example = "http://localhost:8080/api/v1/initiatives?page=0",
              format = "uri")
          @Nullable String prev,
      @Schema(
              description = "The address of the next page; null where this is the last.",
              example = "http://localhost:8080/api/v1/initiatives?page=2",
              format = "uri")
          @Nullable String next) {}

  /**
   * @param all hands over all that match
   */
  static <T> Page<T> of(
      List<T> content,
      Query<T> query,
      long total,
      Map<String, List<FacetValue>> facets,
      Consumer<Consumer<T>> all) {
    long pages = (total + query.size() - 1) / query.size();
    return new Page<>(
        content,
        new Position(query.size(), query.page(), total, pages, null, null),
        facets,
        new Whole<>(query.definition(), all));
  }

  /** Whether nothing that matches comes after it. */
  @JsonIgnore
  public boolean isLast() {
    return page.number() + 1L >= page.totalPages();
  }

  /** The page with the addresses of those around it. */
  Page<T> between(@Nullable String prev, @Nullable String next) {
    Position place =
        new Position(
            page.size(), page.number(), page.totalElements(), page.totalPages(), prev, next);
    return new Page<>(content, place, facets, whole);
  }
}
