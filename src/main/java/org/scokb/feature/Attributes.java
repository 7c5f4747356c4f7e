package org.scokb.feature;

import static java.util.stream.Collectors.toCollection;

import jakarta.persistence.EntityManagerFactory;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.Hibernate;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.Property;
import org.springframework.stereotype.Component;

/**
 * What entities say, as statements have it: an attribute of an entity that is called like a
 * property holds what is preferred of that.
 */
@Component
class Attributes {

  private final EntityManagerFactory entities;

  Attributes(EntityManagerFactory entities) {
    this.entities = entities;
  }

  /** All values of an entity, by property; those that it has none of are left out. */
  Map<Property, Set<String>> of(Stated entity) {
    Map<Property, Set<String>> values = new EnumMap<>(Property.class);
    for (String name : type(entity).getPropertyNames()) {
      ApiName.find(Property.class, name)
          .map(property -> Map.entry(property, of(entity, property)))
          .filter(some -> !some.getValue().isEmpty())
          .ifPresent(some -> values.put(some.getKey(), some.getValue()));
    }
    return values;
  }

  /** The values of one property of an entity. */
  Set<String> of(Stated entity, Property property) {
    AttributeMapping attribute = type(entity).findAttributeMapping(property.apiName());
    Object value = attribute == null ? null : attribute.getValue(Hibernate.unproxy(entity));
    Stream<?> values =
        value instanceof Collection<?> several ? several.stream() : Stream.ofNullable(value);
    return values.map(this::text).collect(toCollection(TreeSet::new));
  }

  private EntityPersister type(Stated entity) {
    return entities
        .unwrap(SessionFactoryImplementor.class)
        .getMappingMetamodel()
        .getEntityDescriptor(Hibernate.getClass(entity));
  }

  private String text(Object value) {
    if (value instanceof ApiName constant) {
      return constant.apiName();
    }
    // What is linked to isn't loaded for its id.
    return value instanceof Stated linked
        ? String.valueOf(entities.getPersistenceUnitUtil().getIdentifier(linked))
        : value.toString();
  }
}
