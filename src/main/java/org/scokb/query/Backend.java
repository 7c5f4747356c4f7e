package org.scokb.query;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;

/** What keeps the index: all of it that Hibernate Search has no word for, or a slow one. */
interface Backend {

  /** Hibernate Search's settings, without their common beginning. */
  Map<String, Object> settings();

  /** What a collection's index is called there. */
  String index(String collection);

  /** Whether other processes read and write it too. */
  boolean isShared();

  /** Whether something failed because it can't be reached, which says nothing of what it holds. */
  boolean isAway(Throwable failure);

  /** What {@code q} asks for. */
  SearchPredicate met(SearchPredicateFactory all, TextQuery text);

  /** A page of what matches. */
  Hits page(QueryPredicates<?> asked, long offset, int size);

  /** All that matches. */
  IndexWalk walk(QueryPredicates<?> asked);

  /** Makes room for indexes, by their names. */
  void prepare(Collection<String> indexes) throws IOException;

  /**
   * Holds what is kept against its checksums.
   *
   * @throws IOException if it isn't what was written
   */
  void check(SearchScope<?> scope) throws IOException;

  /**
   * A part of what matches.
   *
   * @param count how much does
   */
  record Hits(long count, List<IndexWalk.Stored> content) {}
}
