package org.scokb.query;

import java.util.Optional;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

/** What the index says of itself. */
class IndexStates {

  private final SearchMapping mapping;
  private final String build;
  private volatile String origin = "";
  private volatile boolean isSaid;

  /** What another build says doesn't count, as it may represent otherwise. */
  IndexStates(SearchMapping mapping, String build) {
    this.mapping = mapping;
    this.build = build;
  }

  /** What is said of databases of another lineage doesn't count. */
  void areOf(String lineage) {
    origin = build + " of " + lineage;
  }

  /** What it says now. */
  Optional<State> read() {
    try (SearchSession session = mapping.createSession()) {
      Optional<State> state =
          session
              .search(State.class)
              .select(
                  projection ->
                      projection
                          .composite()
                          .from(
                              projection.field("revision", Long.class),
                              projection.field("settled", Boolean.class),
                              projection.field("origin", String.class))
                          .as(State::new))
              .where(predicate -> predicate.matchAll())
              .fetchSingleHit();
      isSaid = state.isPresent();
      return state.filter(said -> said.origin().equals(origin));
    }
  }

  /** Says which revision it is of. When it returns, everybody is told. */
  void say(long revision, boolean settled) {
    try (SearchSession session = session()) {
      session.indexingPlan().addOrUpdate(new State(revision, settled, origin));
    }
    isSaid = true;
  }

  /** Has it say nothing any more. */
  void forget() {
    if (isSaid) {
      try (SearchSession session = session()) {
        session.indexingPlan().purge(State.class, State.ID, null);
      }
      isSaid = false;
    }
  }

  private SearchSession session() {
    return mapping
        .createSessionWithOptions()
        .indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.sync())
        .build();
  }

  /**
   * What the index holds, kept in the index itself.
   *
   * @param settled whether the revision is what is read; else the next one is appearing
   * @param origin the build that wrote it, and the database that it wrote of
   */
  record State(long revision, boolean settled, String origin) {

    static final String ID = "state";

    public String getId() {
      return ID;
    }
  }
}
