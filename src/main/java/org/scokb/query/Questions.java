package org.scokb.query;

import java.util.List;
import java.util.Map;
import org.scokb.web.ProblemException;
import org.springframework.stereotype.Component;

/** Asks collections by their names, as requests do. */
@Component
public class Questions {

  private final List<CollectionSource<?>> sources;
  private final CollectionDefinition<Found> search;
  private final CollectionIndex index;

  Questions(
      List<CollectionSource<?>> sources,
      CollectionDefinition<Found> search,
      CollectionIndex index) {
    this.sources = sources;
    this.search = search;
    this.index = index;
  }

  /**
   * One page of a collection, or of the search over all.
   *
   * @param parameters as a request has them
   * @throws ProblemException if a value can't be taken, or there is no such collection
   */
  public Page<?> find(String collection, Map<String, String[]> parameters) {
    CollectionDefinition<?> asked =
        collection.equals(search.name()) ? search : source(collection).definition();
    return find(asked, parameters);
  }

  private <T> Page<T> find(CollectionDefinition<T> definition, Map<String, String[]> parameters) {
    return index.find(new QueryParser<>(definition, parameters).parse());
  }

  /**
   * What a list holds of one entity.
   *
   * @throws ProblemException if there is none
   */
  public Object get(String collection, String id) {
    return source(collection).represent(List.of(id)).stream()
        .findFirst()
        .orElseThrow(() -> ProblemException.noSuchEntity(collection, id));
  }

  private CollectionSource<?> source(String collection) {
    List<String> names = sources.stream().map(source -> source.definition().name()).toList();
    ProblemException.requireAllowed("resource", collection, names);
    return sources.get(names.indexOf(collection));
  }
}
