package org.scokb.query;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.util.Accountable;
import org.apache.lucene.util.RamUsageEstimator;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.jspecify.annotations.Nullable;

/** What keeps the index: all of it that Hibernate Search has no word for, or a slow one. */
interface Backend {

  /** Hibernate Search's settings, without their common beginning. */
  Map<String, Object> settings();

  /** What a collection's index is called there. */
  default String index(String collection) {
    return collection;
  }

  /** Whether other processes read and write it too. */
  default boolean isShared() {
    return false;
  }

  /** Whether something failed because it can't be reached, which says nothing of what it holds. */
  default boolean isAway(Throwable failure) {
    return false;
  }

  /** What {@code q} asks for. */
  SearchPredicate met(SearchPredicateFactory all, TextQuery text);

  /** A page of what matches. */
  Walk page(QueryPredicates<?> asked, long offset, int size);

  /** All that matches. */
  Walk walk(QueryPredicates<?> asked);

  /** How many match by facets, where that isn't known from another page of the same question. */
  default Counts counted(
      SearchScope<?> scope, SearchPredicate of, List<String> facets, Supplier<Counts> counting) {
    return counting.get();
  }

  /** Makes room for indexes, by their names. */
  default void prepare(Collection<String> indexes) throws IOException {}

  /**
   * Holds what is kept against its checksums, unless whoever keeps it does.
   *
   * @throws IOException if it isn't what was written
   */
  default void check(SearchScope<?> scope) throws IOException {}

  /** How many have each value, by the names of facets. */
  record Counts(Map<String, List<FacetValue>> facets) implements Accountable {

    @Override
    public long ramBytesUsed() {
      return 200L * facets.values().stream().mapToInt(List::size).sum();
    }
  }

  /**
   * What matches a query in its order, as it was when the walk began: all of it, or a page. One
   * entity after the other is read, so that a walk over all of them holds no more than their order.
   *
   * @param count how many match
   * @param content those that are walked over; to close that ends the walk
   */
  record Walk(long count, Stream<Stored> content) implements AutoCloseable {

    @Override
    public void close() {
      content.close();
    }
  }

  /** An entity of a collection as it is stored, with a text of its own if it has one. */
  record Stored(String collection, String json, @Nullable OwnText text) implements Accountable {

    Stored(String collection, String json, @Nullable String text) {
      this(collection, json, text == null ? null : OwnText.of(text));
    }

    @Override
    public long ramBytesUsed() {
      return RamUsageEstimator.sizeOf(json)
          + (text == null ? 0 : RamUsageEstimator.sizeOf(text.text()));
    }
  }
}
