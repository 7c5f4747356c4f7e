package org.scokb.query;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One page of a collection. */
public record Page<T>(
    List<T> content,
    Position page,
    Map<String, List<FacetValue>> facets,
    @JsonIgnore Whole<T> whole) {

  /** Where a page stands. */
  public record Position(
      int size,
      int number,
      long totalElements,
      long totalPages,
      @Nullable String prev,
      @Nullable String next) {}

  /** All that matches, in its order, one after another: memory doesn't grow with their number. */
  public record Whole<T>(CollectionDefinition<T> definition, Consumer<Consumer<T>> source) {

    public void forEach(Consumer<T> taker) {
      source.accept(taker);
    }
  }

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

  /** Entities as the index has them, in JSON; each is read when somebody looks at it. */
  static class StoredEntities<T> extends AbstractList<T> {

    private final List<String> stored;
    private final Class<T> type;
    private final JsonMapper json;

    StoredEntities(List<String> stored, Class<T> type, JsonMapper json) {
      this.stored = stored;
      this.type = type;
      this.json = json;
    }

    List<String> stored() {
      return stored;
    }

    @Override
    public T get(int index) {
      return json.readValue(stored.get(index), type);
    }

    @Override
    public int size() {
      return stored.size();
    }
  }
}
