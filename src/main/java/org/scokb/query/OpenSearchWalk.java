package org.scokb.query;

import java.util.stream.Stream;
import org.hibernate.search.engine.search.query.SearchQuery;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.engine.search.query.SearchScrollResult;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** A walk over what a cluster keeps in the state that it was in, portion by portion. */
class OpenSearchWalk implements IndexWalk {

  private static final int PORTION = 500;

  private final SearchSession session;
  private final SearchScroll<Stored> scroll;
  private final SearchScrollResult<Stored> first;

  OpenSearchWalk(SearchSession session, SearchQuery<Stored> query) {
    this.session = session;
    try {
      scroll = query.scroll(PORTION);
      first = scroll.next();
    } catch (RuntimeException failed) {
      session.close();
      throw failed;
    }
  }

  @Override
  public long count() {
    return first.total().hitCount();
  }

  @Override
  public Stream<Stored> all() {
    return Stream.iterate(first, SearchScrollResult::hasHits, portion -> scroll.next())
        .flatMap(portion -> portion.hits().stream());
  }

  @Override
  public void close() {
    try (session) {
      scroll.close();
    }
  }
}
