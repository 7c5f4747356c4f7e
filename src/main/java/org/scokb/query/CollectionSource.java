package org.scokb.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the entities of a collection come from: the database, which alone is the truth. */
public interface CollectionSource<T> {

  /** The one whose collection goes by a name, if there is one. */
  static Optional<CollectionSource<?>> find(List<CollectionSource<?>> sources, String name) {
    return sources.stream().filter(source -> source.definition().name().equals(name)).findFirst();
  }

  /** How those can be asked that the search over all collections finds. */
  static Stream<CollectionDefinition<?>> searched(List<CollectionSource<?>> sources) {
    return sources.stream()
        .<CollectionDefinition<?>>map(CollectionSource::definition)
        .filter(CollectionDefinition::isSearched);
  }

  CollectionDefinition<T> definition();

  /** How many entities there are. */
  long count();

  /** The ids of all entities. */
  List<String> ids();

  /** The whole representations of those entities that exist, in no particular order. */
  List<T> represent(Collection<String> ids);
}
