package org.scokb.query;

import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Lists the entities of a collection at its path, and shows each below that, by its id. */
public interface EntityController<T> {

  CollectionIndex index();

  @GetMapping
  default Page<T> list(Query<T> query) {
    return index().find(query);
  }

  @GetMapping("/{id}")
  @SuppressWarnings("unchecked")
  default T get(@PathVariable String id) {
    ResolvableType own = ResolvableType.forClass(EntityController.class, getClass());
    return (T) index().get(own.getGeneric().toClass(), id);
  }
}
