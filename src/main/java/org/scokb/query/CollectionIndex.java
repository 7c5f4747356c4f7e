package org.scokb.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.scokb.web.Format;
import org.scokb.web.ProblemException;
import org.scokb.web.Revision;
import tools.jackson.databind.json.JsonMapper;

/**
 * The search index over all collections. It answers from the representations stored in it, without
 * loading an entity, and it is derived: the database alone is the truth.
 *
 * <p>What is read is of the revision that is published; nobody who reads waits for the next one to
 * be written.
 */
public class CollectionIndex implements Revision, AutoCloseable {

  private final IndexWriter writer;
  private final IndexFollower follower;
  private final IndexSearch search;

  CollectionIndex(
      SearchMapping mapping,
      Backend backend,
      Collection<CollectionSource<?>> sources,
      Snapshot.Source database,
      JsonMapper json,
      String build,
      Turn turn) {
    this.writer = new IndexWriter(mapping, backend, sources, build);
    this.follower = new IndexFollower(database, backend, writer, turn);
    this.search =
        new IndexSearch(
            mapping,
            backend,
            sources.stream().<CollectionDefinition<?>>map(CollectionSource::definition).toList(),
            json,
            follower.publication());
  }

  /** Answers a query, with a page or, where the answer's format is one of wholes, with all. */
  public <T> Page<T> find(Query<T> query) {
    return Format.isOfWholes() ? search.whole(query) : search.page(query);
  }

  /** One entity, where the collection has one of that id. */
  public <T> Optional<T> find(CollectionDefinition<T> definition, String id) {
    return search.entity(definition, id);
  }

  /**
   * One entity.
   *
   * @throws ProblemException if the collection has none of that id
   */
  public <T> T get(CollectionDefinition<T> definition, String id) {
    return find(definition, id)
        .orElseThrow(() -> ProblemException.noSuchEntity(definition.name(), id));
  }

  /** Counts all entities of a collection by the values of one facet. */
  public <T> List<FacetValue> count(CollectionDefinition<T> definition, String facet) {
    Query<T> all = Query.all(definition, facet);
    return search.page(all).facets().getOrDefault(facet, List.of());
  }

  @Override
  public OptionalLong published() {
    return follower.publication().published();
  }

  /**
   * Follows a change of the database. When it returns, whoever asks is told of the change.
   *
   * @param revision the revision that the change has made, or the one that it has left as it is
   */
  public void follow(long revision) {
    follower.follow(revision);
  }

  /**
   * Begins to answer, of the revision that the database is at, and to follow it, whoever changes
   * it.
   *
   * @param lineage tells the database from others, of which the index may have been made
   * @return whether it could be brought up to date, and needn't be made anew
   */
  public boolean open(String lineage) {
    return follower.open(lineage);
  }

  /**
   * Makes everything published durable and notes its revision. Until then the index counts as stale
   * after a crash, and is rebuilt.
   */
  public void seal() {
    follower.seal();
  }

  /** Whether what is answered from can be asked. */
  boolean isReached() {
    return !follower.publication().isAway();
  }

  /** What the index and the database hold now. */
  Holdings holdings() {
    return follower.holdings();
  }

  /** How many revisions of the database, as it was seen last, aren't published yet. */
  long lag() {
    return follower.lag();
  }

  /** How many entities of a collection there are. */
  long size(CollectionDefinition<?> definition) {
    return writer.count(definition);
  }

  @Override
  public void close() {
    follower.close();
  }
}
