package org.scokb.feature;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.Evidenced;
import org.scokb.provenance.FieldChange;
import org.scokb.provenance.Grounds;
import org.scokb.provenance.Label;
import org.scokb.provenance.Statements;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.CollectionSource;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;
import org.springframework.beans.BeanUtils;
import org.springframework.transaction.annotation.Transactional;

/**
 * A feature: its entities follow from the statements on them, and from nothing else, so that taking
 * statements away undoes what they brought; its representations follow from both.
 */
public class StatedFeature<E extends Stated, T extends Evidenced> implements CollectionSource<T> {

  private final Resource resource;
  private final CollectionDefinition<T> definition;
  private final Class<E> type;
  private final Function<Collection<String>, BiFunction<E, Grounds, Map<String, ?>>> beside;
  private final Representations representations;
  private final StatedEntities entities;

  /** A feature whose entities say all that responses hold of them. */
  public StatedFeature(CollectionDefinition<T> definition, Class<E> type, Basis basis) {
    this(definition, type, basis, ids -> (entity, grounds) -> Map.of());
  }

  /**
   * @param beside what responses hold of those entities that have some ids beside what these say
   *     themselves, by the names of the fields: what is needed for all of them is asked for once
   */
  public StatedFeature(
      CollectionDefinition<T> definition,
      Class<E> type,
      Basis basis,
      Function<Collection<String>, BiFunction<E, Grounds, Map<String, ?>>> beside) {
    this.resource = ApiName.require(Resource.class, definition.name());
    this.definition =
        definition
            .withWords(entity -> entity.evidence().stream().map(Evidence::exact))
            .shownAs(whole -> basis.representations().bounds().fit(whole, definition.type()))
            .filteredBy(basis.byArticle(resource))
            .filteredBy(Basis.byDispute());
    this.type = type;
    this.beside = beside;
    this.representations = basis.representations();
    this.entities = representations.entities();
  }

  /** What kind of thing the feature keeps. */
  public Resource resource() {
    return resource;
  }

  @Override
  public CollectionDefinition<T> definition() {
    return definition;
  }

  /**
   * What has become of an entity.
   *
   * @param fields what it says otherwise than before; all that it says where it is new
   */
  public record Settled(boolean isNew, List<FieldChange> fields) {}

  /**
   * Creates or updates the entities so that they say what their statements say. What the statements
   * link to has been settled before.
   *
   * @param stated the statements by the id of their subject, none of them empty
   * @return what that has changed, by id
   */
  @Transactional
  public Map<String, Settled> settle(Map<String, Statements> stated) {
    Map<String, E> known = byId(stated.keySet());
    Map<String, Settled> became = new HashMap<>();
    stated.forEach(
        (id, about) -> {
          E entity = known.get(id);
          Map<Property, Set<String>> said = said(entity);
          E settled = settled(id, entity, about);
          became.put(id, new Settled(entity == null, FieldChange.between(said, said(settled))));
          if (entity == null) {
            entities.persist(settled);
          }
        });
    return became;
  }

  /**
   * Which of some entities say otherwise than the statements on them, and how: from what they say
   * to what the statements do. One that is missing says nothing, and so do no statements; where
   * statements alone are ranked otherwise than they weigh, it says the same.
   */
  @Transactional(readOnly = true)
  public Map<String, List<FieldChange>> misstated(
      Collection<String> ids, Map<String, Statements> stated) {
    Map<String, E> known = byId(ids);
    Map<String, List<FieldChange>> wrong = new TreeMap<>();
    for (String id : ids) {
      Statements about = stated.get(id);
      E told = about == null ? null : settled(id, null, about);
      List<FieldChange> fields = FieldChange.between(said(known.get(id)), said(told));
      if (!fields.isEmpty() || about != null && !about.misranked().isEmpty()) {
        wrong.put(id, fields);
      }
    }
    return wrong;
  }

  private E settled(String id, @Nullable E known, Statements about) {
    E entity = known;
    if (entity == null) {
      entity = BeanUtils.instantiateClass(type);
      entity.id(id);
    }
    entities.settle(entity, about);
    return entity;
  }

  private Map<String, E> byId(Collection<String> ids) {
    return all(ids).stream().collect(Collectors.toMap(Stated::id, Function.identity()));
  }

  private Map<Property, Set<String>> said(@Nullable E entity) {
    return entity == null ? Map.of() : entities.of(entity);
  }

  /** What each of some entities is listed under. */
  @Transactional(readOnly = true)
  public Map<String, Label> labels(Collection<String> ids) {
    return all(ids).stream()
        .collect(
            Collectors.toMap(
                Stated::id, each -> new Label(entities.title(each), chairmanship(each))));
  }

  private @Nullable String chairmanship(E entity) {
    return resource == Resource.CHAIRMANSHIPS
        ? entity.id()
        : entities.of(entity, Property.CHAIRMANSHIP).stream().findFirst().orElse(null);
  }

  private List<E> all(Collection<String> ids) {
    return entities.all(type, ids);
  }

  /**
   * Removes entities of which nothing is stated any more.
   *
   * @return what each of them said, by id
   */
  @Transactional
  public Map<String, List<FieldChange>> remove(Collection<String> ids) {
    List<E> gone = all(ids);
    Map<String, List<FieldChange>> said =
        gone.stream()
            .collect(
                Collectors.toMap(
                    Stated::id, each -> FieldChange.between(entities.of(each), Map.of())));
    entities.remove(gone);
    return said;
  }

  @Override
  @Transactional(readOnly = true)
  public long count() {
    return entities.count(type);
  }

  @Override
  @Transactional(readOnly = true)
  public List<String> ids() {
    return entities.ids(type);
  }

  @Override
  @AtOneRevision
  public List<T> represent(Collection<String> ids) {
    Map<String, Grounds> grounds = representations.quotations().grounds(resource, ids);
    BiFunction<E, Grounds, Map<String, ?>> others = beside.apply(ids);
    return all(ids).stream()
        .map(
            entity -> {
              Grounds of = grounds.getOrDefault(entity.id(), Grounds.NONE);
              Map<String, Object> fields = new HashMap<>(others.apply(entity, of));
              fields.put("evidence", of.evidence());
              fields.put("evidenceCount", of.evidenceCount());
              fields.put("disputed", of.disputed());
              return representations.of(entity, definition.type(), fields);
            })
        .toList();
  }

  /** Those of the entities that link to others by a property, by the ids of these. */
  @Transactional(readOnly = true)
  public <L> Map<String, List<L>> linking(Property by, Collection<String> ids, Class<L> link) {
    return entities.linking(type, by, ids, link);
  }
}
