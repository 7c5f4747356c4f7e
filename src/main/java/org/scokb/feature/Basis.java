package org.scokb.feature;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scokb.provenance.Evidenced;
import org.scokb.provenance.StatementRepository;
import org.scokb.provenance.Statements;
import org.scokb.query.Filter;
import org.scokb.query.Option;
import org.scokb.vocabulary.Resource;
import org.springframework.stereotype.Component;

/** What the entities of all features rest on, and how they are asked for by that. */
@Component
public class Basis {

  private final StatementRepository statements;
  private final Links links;
  private final Bounds bounds;

  Basis(StatementRepository statements, Links links, Bounds bounds) {
    this.statements = statements;
    this.links = links;
    this.bounds = bounds;
  }

  /** All that is stated of some entities, by their ids. */
  Map<String, Statements> stated(Resource resource, Collection<String> ids) {
    return statements.stated(resource, ids);
  }

  Links links() {
    return links;
  }

  Bounds bounds() {
    return bounds;
  }

  /**
   * A filter by the articles that speak of an entity. It is answered from the articles' side: what
   * every article names would else hold the ids of all.
   */
  <T> Filter<T> byArticle(Resource resource) {
    return new Filter.Elsewhere<>(
        "article",
        "Id of an article that speaks of it.",
        "kazakhstan-as-chair-of-the-sco",
        article -> statements.subjectsOf(article, resource));
  }

  static <T extends Evidenced> Filter<T> byDispute() {
    return Filter.ofList(
        "disputed",
        "Whether articles contradict each other on a field of it.",
        List.of("true", "false"),
        "false",
        entity -> Stream.of(Option.of(String.valueOf(!entity.disputed().isEmpty()))));
  }
}
