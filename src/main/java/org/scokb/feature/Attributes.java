package org.scokb.feature;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.SingularAttribute;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.Property;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/**
 * What entities say, as statements have it: an attribute of an entity that is called like a
 * property holds what is preferred of that.
 */
@Component
class Attributes {

  private final EntityManager entities;
  private final Map<Class<?>, Map<Property, Field>> known = new ConcurrentHashMap<>();

  Attributes(EntityManager entities) {
    this.entities = entities;
  }

  /** All values of an entity, by property; those that it has none of are left out. */
  Map<Property, Set<String>> of(Stated entity) {
    Map<Property, Set<String>> values = new EnumMap<>(Property.class);
    for (Property property : fields(Hibernate.unproxy(entity)).keySet()) {
      Set<String> some = of(entity, property);
      if (!some.isEmpty()) {
        values.put(property, some);
      }
    }
    return values;
  }

  /** The values of one property of an entity. */
  Set<String> of(Stated entity, Property property) {
    Object read = Hibernate.unproxy(entity);
    Field field = fields(read).get(property);
    Set<String> values = new TreeSet<>();
    if (field != null) {
      values(ReflectionUtils.getField(field, read)).map(this::text).forEach(values::add);
    }
    return values;
  }

  private Map<Property, Field> fields(Object entity) {
    return known.computeIfAbsent(entity.getClass(), this::find);
  }

  private Map<Property, Field> find(Class<?> type) {
    Map<Property, Field> fields = new EnumMap<>(Property.class);
    for (Attribute<?, ?> attribute : entities.getMetamodel().entity(type).getAttributes()) {
      Optional<Property> property = ApiName.find(Property.class, attribute.getName());
      boolean isId = attribute instanceof SingularAttribute<?, ?> one && one.isId();
      if (property.isPresent() && !isId && attribute.getJavaMember() instanceof Field field) {
        ReflectionUtils.makeAccessible(field);
        fields.put(property.get(), field);
      }
    }
    return fields;
  }

  private static Stream<?> values(@Nullable Object value) {
    return value instanceof Collection<?> several ? several.stream() : Stream.ofNullable(value);
  }

  private String text(Object value) {
    if (value instanceof ApiName constant) {
      return constant.apiName();
    }
    // What is linked to isn't loaded for its id.
    return value instanceof Stated linked
        ? String.valueOf(
            entities.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(linked))
        : value.toString();
  }
}
