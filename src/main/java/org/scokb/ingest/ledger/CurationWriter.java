package org.scokb.ingest.ledger;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.article.Article;
import org.scokb.article.ArticleRepository;
import org.scokb.curation.Curation;
import org.scokb.curation.Decision;
import org.scokb.curation.StoredDecision;
import org.scokb.ingest.ledger.Revised.Outcome;
import org.scokb.ingest.ledger.Revisions.Step;
import org.scokb.provenance.KnowledgeBase;
import org.scokb.provenance.KnowledgeBaseRepository;
import org.scokb.provenance.Quote;
import org.scokb.provenance.Statement;
import org.scokb.provenance.StatementRepository;
import org.scokb.text.Text;
import org.scokb.vocabulary.Origin;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what people decide: whatever a decision is on states its own anew, as it would if it were
 * read just now. So a decision that is taken back leaves nothing behind.
 */
@Component
public class CurationWriter {

  private final KnowledgeBaseRepository knowledgeBase;
  private final ArticleRepository articles;
  private final StatementRepository statements;
  private final Curation curation;
  private final Ledger ledger;
  private final Revisions revisions;

  CurationWriter(
      KnowledgeBaseRepository knowledgeBase,
      ArticleRepository articles,
      StatementRepository statements,
      Curation curation,
      Ledger ledger,
      Revisions revisions) {
    this.knowledgeBase = knowledgeBase;
    this.articles = articles;
    this.statements = statements;
    this.curation = curation;
    this.ledger = ledger;
    this.revisions = revisions;
  }

  /**
   * Which decisions come and which go.
   *
   * @param seed the seed whose file has those that come; {@code null} where they came over HTTP
   */
  public record Ruling(Collection<Decision> come, Collection<UUID> gone, @Nullable String seed) {

    public static Ruling come(Decision decision) {
      return new Ruling(List.of(decision), List.of(decision.id()), null);
    }

    /** That a decision go, if there is one. */
    public static Ruling gone(@Nullable UUID decision) {
      return new Ruling(List.of(), decision == null ? List.of() : List.of(decision), null);
    }

    /**
     * From decisions as they are kept to others: of those, what comes from elsewhere stays.
     *
     * @param seed where they come from
     */
    public static Ruling replacing(
        List<StoredDecision> kept, List<Decision> wanted, @Nullable String seed) {
      Map<UUID, StoredDecision> before =
          kept.stream().collect(toMap(StoredDecision::id, Function.identity()));
      Map<UUID, Decision> after = new LinkedHashMap<>();
      wanted.forEach(each -> after.put(each.id(), each));
      List<Decision> come =
          after.values().stream()
              .filter(
                  each -> {
                    StoredDecision same = before.get(each.id());
                    return same == null
                        || Objects.equals(same.seed(), seed) && !same.decision().equals(each);
                  })
              .toList();
      Stream<UUID> dropped =
          kept.stream()
              .filter(each -> Objects.equals(each.seed(), seed))
              .map(StoredDecision::id)
              .filter(id -> !after.containsKey(id));
      return new Ruling(
          come, Stream.concat(dropped, come.stream().map(Decision::id)).toList(), seed);
    }
  }

  /**
   * Does what is decided.
   *
   * @param ruling decides, when nobody else writes, on what there is; it may refuse by throwing
   */
  @Transactional
  public Revised decide(Supplier<Ruling> ruling) {
    KnowledgeBase state = knowledgeBase.lock();
    Ruling ruled = ruling.get();
    Curation.Changed changed = curation.keep(ruled.come(), ruled.gone(), ruled.seed());
    if (changed.isNone()) {
      return revisions.none(state, null, List.of());
    }
    List<Statement> old = new ArrayList<>();
    List<Statement> stated = new ArrayList<>();
    for (String article : changed.articles()) {
      List<Statement> before =
          article == null
              ? statements.findByOrigin(Origin.REFERENCE)
              : statements.findByArticle(article);
      old.addAll(before);
      stated.addAll(stated(article, before));
    }
    Balance balance = ledger.replace(old, stated, changed.entities());
    return revisions.make(state, balance, new Step(null, Outcome.REPLACED, List.of()));
  }

  private List<Statement> stated(@Nullable String id, List<Statement> before) {
    Map<Quote, Quote> quotes = new HashMap<>();
    List<Statement> read =
        before.stream()
            .filter(each -> each.origin() != Origin.CURATOR)
            .map(each -> each.again(quotes))
            .toList();
    if (id == null) {
      return curation.ofReference(read);
    }
    Optional<Article> article = articles.findById(id);
    if (article.isEmpty()) {
      curation.lose(id);
      return read;
    }
    return curation.of(
        id, new Text(article.get().text()), article.get().metadata().publishedOn(), read);
  }
}
