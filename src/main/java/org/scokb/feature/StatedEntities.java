package org.scokb.feature;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.Hibernate;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;
import org.scokb.provenance.Portions;
import org.scokb.provenance.Statements;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.Property;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The entities of all features, and what they say, as statements have it: an attribute of an entity
 * that is called like a property holds what is preferred of that.
 */
@Component
record StatedEntities(EntityManager entities) {

  private static final Set<Property> CALLED = Set.of(Property.TITLE, Property.NAME);

  <E extends Stated> long count(Class<E> type) {
    return query("select count(e) from %s e", type, Long.class).getSingleResult();
  }

  <E extends Stated> List<String> ids(Class<E> type) {
    return query("select e.id from %s e order by e.id", type, String.class).getResultList();
  }

  /** Those of some ids that there are. */
  <E extends Stated> List<E> all(Class<E> type, Collection<String> ids) {
    return Portions.query(
        ids,
        some ->
            query("select e from %s e where e.id in :ids", type, type)
                .setParameter("ids", some)
                .getResultList());
  }

  /**
   * Those of a type that link to some entities by a property, by the ids of these, in the order of
   * their own.
   *
   * @param link what is told of each: a record of its id and of attributes
   */
  @SuppressWarnings("unchecked")
  <T> Map<String, List<T>> linking(
      Class<? extends Stated> type, Property by, Collection<String> ids, Class<T> link) {
    String attributes =
        Arrays.stream(link.getRecordComponents())
            .skip(1)
            .map(field -> ", e." + field.getName())
            .collect(joining());
    String query =
        "select new %s(l.id, new %s(e.id%s)) from %%s e join e.%s l where l.id in :ids order by e.id"
            .formatted(Portions.Answer.class.getName(), link.getName(), attributes, by.apiName());
    return Portions.byId(
        ids,
        some ->
            (List<Portions.Answer<T>>)
                (List<?>)
                    query(query, type, Portions.Answer.class)
                        .setParameter("ids", some)
                        .getResultList());
  }

  private <R> TypedQuery<R> query(String of, Class<? extends Stated> type, Class<R> result) {
    return entities.createQuery(of.formatted(type.getSimpleName()), result);
  }

  void remove(Collection<? extends Stated> gone) {
    gone.forEach(entities::remove);
    entities.flush();
  }

  /** Has an entity say what the statements on it prefer. What these link to has been settled. */
  void settle(Stated entity, Statements statements) {
    Stated target = Hibernate.unproxy(entity, Stated.class);
    type(entity)
        .forEachAttributeMapping(
            (AttributeMapping attribute) ->
                ApiName.find(Property.class, attribute.getAttributeName())
                    .ifPresent(property -> settle(target, attribute, property, statements)));
    target.settle(statements, entities);
  }

  private void settle(
      Stated entity, AttributeMapping attribute, Property property, Statements statements) {
    if (attribute instanceof PluralAttributeMapping several) {
      Class<?> element = several.getElementDescriptor().getJavaType().getJavaTypeClass();
      replace(
          several.getValue(entity),
          statements.values(property).stream().<Object>map(text -> value(text, element)).toList());
    } else {
      Class<?> type = attribute.getJavaType().getJavaTypeClass();
      attribute.setValue(
          entity,
          statements
              .preferred(property)
              .<Object>map(text -> value(text, type))
              .orElse(CALLED.contains(property) ? entity.id() : null));
    }
  }

  /** Makes a set of an entity hold other elements, touching only what differs. */
  @SuppressWarnings("unchecked")
  private static void replace(Object held, List<Object> now) {
    Set<Object> elements = (Set<Object>) held;
    elements.retainAll(now);
    elements.addAll(now);
  }

  private Object value(String text, Class<?> type) {
    return Stated.class.isAssignableFrom(type)
        ? entities.getReference(type, text)
        : JsonMapper.shared().convertValue(text, type);
  }

  /** Keeps an entity that is known to be new: a repository would look it up first. */
  void persist(Stated entity) {
    entities.persist(entity);
  }

  /** What a person calls an entity: its title or its name. */
  String title(Stated entity) {
    return CALLED.stream()
        .flatMap(property -> of(entity, property).stream())
        .findFirst()
        .orElseGet(entity::title);
  }

  /** All values of an entity, by property; those that it has none of are left out. */
  Map<Property, Set<String>> of(Stated entity) {
    Map<Property, Set<String>> values = new EnumMap<>(Property.class);
    for (Property property : Property.values()) {
      Set<String> some = of(entity, property);
      if (!some.isEmpty()) {
        values.put(property, some);
      }
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

  /** What an attribute of an entity holds; a field that is called like none is a mistake. */
  @Nullable Object value(Stated entity, String name) {
    return Objects.requireNonNull(type(entity).findAttributeMapping(name), name)
        .getValue(Hibernate.unproxy(entity));
  }

  private EntityPersister type(Stated entity) {
    return entities
        .getEntityManagerFactory()
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
        ? String.valueOf(
            entities.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(linked))
        : value.toString();
  }
}
