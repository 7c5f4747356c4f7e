package org.scokb.query;

import java.util.Collection;
import java.util.List;

/**
 * Where the entities of a collection come from: the database, which alone is the truth.
 *
 * @param <T> the representation of an entity
 */
public interface CollectionSource<T> {

  CollectionDefinition<T> definition();

  /** How many entities there are. */
  long count();

  /** The ids of all entities. */
  List<String> ids();

  /** The representations of those entities that exist, in no particular order. */
  List<T> represent(Collection<String> ids);
}
