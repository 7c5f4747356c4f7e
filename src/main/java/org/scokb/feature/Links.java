package org.scokb.feature;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.provenance.Statements;
import org.scokb.vocabulary.Property;
import org.springframework.stereotype.Component;

/** From the ids that statements link to, to the entities, which have been settled before. */
@Component
public class Links {

  private final EntityManager entities;

  Links(EntityManager entities) {
    this.entities = entities;
  }

  /** The entity that the preferred statement links to. */
  public <E> @Nullable E preferred(Statements statements, Property property, Class<E> type) {
    return statements.preferred(property, id -> to(type, id));
  }

  /** The entity of an id. */
  public <E> E to(Class<E> type, String id) {
    return entities.getReference(type, id);
  }

  /** Keeps an entity that is known to be new: a repository would look it up first. */
  void persist(Stated entity) {
    entities.persist(entity);
  }

  /** Makes a set hold the entities that the statements link to, touching only what differs. */
  public <E> void replace(Set<E> linked, Statements statements, Property property, Class<E> type) {
    Set<E> now = new LinkedHashSet<>();
    statements.values(property).forEach(id -> now.add(to(type, id)));
    replace(linked, now);
  }

  /** Makes a collection of an entity hold other elements, touching only what differs. */
  public static <E> void replace(Collection<E> held, Collection<E> now) {
    held.retainAll(now);
    now.stream().filter(element -> !held.contains(element)).forEach(held::add);
  }
}
