package org.scokb.query;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.hibernate.search.backend.elasticsearch.search.query.ElasticsearchSearchQuery;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.engine.search.query.SearchScrollResult;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.engine.search.sort.dsl.SortOrder;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.SearchTimeoutException;
import org.scokb.query.QueryConfiguration.SearchProperties;
import org.springframework.data.domain.Sort.Order;
import tools.jackson.databind.json.JsonMapper;

/**
 * An index in an OpenSearch cluster, which all processes of one build share. Its names begin with
 * the build, so that the one before goes on answering from its own while a new one makes another.
 */
record OpenSearch(SearchProperties properties, String build, JsonMapper json) implements Backend {

  /** How long an answer, or a portion that is written, is waited for. */
  private static final int PATIENCE_MILLIS = 10_000;

  /** How long whoever takes a whole may take for a portion of it. */
  private static final int WALK_SECONDS = 300;

  private static final int PORTION = 500;

  /** What it answers while it has too much to do, or starts; Hibernate Search only cites it. */
  private static final Pattern REFUSED = Pattern.compile("Response: (401|403|408|429|5\\d\\d) '");

  @Override
  public Map<String, Object> settings() {
    Map<String, Object> settings = new HashMap<>();
    settings.put("schema_management.strategy", "none");
    settings.put("backend.type", "elasticsearch");
    settings.put("backend.hosts", properties.hosts());
    settings.put("backend.protocol", properties.protocol());
    if (properties.username() != null) {
      settings.put("backend.username", properties.username());
      settings.put("backend.password", Objects.requireNonNullElse(properties.password(), ""));
    }
    settings.put(
        "backend.analysis.configurer", (ElasticsearchAnalysisConfigurer) TextAnalysis::configure);
    settings.put("backend.schema_management.settings_file", "search/opensearch.json");
    settings.put("backend.read_timeout", PATIENCE_MILLIS);
    settings.put("backend.request_timeout", PATIENCE_MILLIS);
    settings.put("backend.scroll_timeout", WALK_SECONDS);
    return settings;
  }

  @Override
  public String index(String collection) {
    String prefix = "%s-%s-".formatted(properties.prefix(), build.replaceAll("[^\\p{Alnum}]", ""));
    return prefix.toLowerCase(Locale.ROOT) + collection;
  }

  @Override
  public boolean isShared() {
    return true;
  }

  @Override
  public boolean isAway(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .anyMatch(
            cause ->
                cause instanceof IOException
                    || cause instanceof SearchTimeoutException
                    || REFUSED.matcher(String.valueOf(cause.getMessage())).find());
  }

  @Override
  public SearchPredicate met(SearchPredicateFactory all, TextQuery asked) {
    return asked.clauses().isEmpty()
        ? all.matchNone().toPredicate()
        : all.extension(ElasticsearchExtension.get())
            .fromJson(OpenSearchText.of(asked, json))
            .toPredicate();
  }

  @Override
  public Walk page(QueryPredicates<?> asked, long offset, int size) {
    try (SearchSession session = asked.mapping().createSession()) {
      SearchResult<Stored> page =
          query(session, asked).fetch((int) Math.min(offset, Integer.MAX_VALUE - size), size);
      return new Walk(page.total().hitCount(), page.hits().stream());
    }
  }

  @Override
  public Walk walk(QueryPredicates<?> asked) {
    SearchSession session = asked.mapping().createSession();
    try {
      SearchScroll<Stored> scroll = query(session, asked).scroll(PORTION);
      SearchScrollResult<Stored> first = scroll.next();
      return new Walk(
          first.total().hitCount(),
          Stream.iterate(first, SearchScrollResult::hasHits, portion -> scroll.next())
              .flatMap(portion -> portion.hits().stream())
              .onClose(scroll::close)
              .onClose(session::close));
    } catch (RuntimeException failed) {
      session.close();
      throw failed;
    }
  }

  private static ElasticsearchSearchQuery<Stored> query(
      SearchSession session, QueryPredicates<?> asked) {
    return session
        .search(asked.scope())
        .extension(ElasticsearchExtension.get())
        .select(
            found ->
                found
                    .composite()
                    .from(
                        found.documentReference(),
                        found.field(Fields.REPRESENTATION, String.class),
                        found.field(Fields.TEXT, String.class))
                    .as((document, json, own) -> new Stored(document.typeName(), json, own)))
        .where(asked.allBut(null))
        .sort(order(asked))
        .requestTransformer(
            request -> {
              if (asked.byScore()) {
                // How frequent a word is, is counted over all collections, not in each of them.
                request.parametersMap().put("search_type", "dfs_query_then_fetch");
              }
            })
        .toQuery();
  }

  private static SearchSort order(QueryPredicates<?> asked) {
    var by = asked.scope().sort();
    var order = by.composite();
    if (asked.byScore()) {
      order.add(by.score());
    }
    for (Order key : asked.order()) {
      order.add(
          by.field(key.getProperty())
              .order(key.isDescending() ? SortOrder.DESC : SortOrder.ASC)
              .missing()
              .last());
    }
    return order.toSort();
  }
}
