package org.scokb.ingest.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scokb.article.Article;
import org.scokb.article.ArticleRepository;
import org.scokb.curation.Curation;
import org.scokb.curation.Decision;
import org.scokb.curation.Selector;
import org.scokb.curation.StoredDecision;
import org.scokb.feature.Features;
import org.scokb.feature.StatementRepresentation;
import org.scokb.feature.StatementRows;
import org.scokb.ingest.editor.Bodies;
import org.scokb.ingest.editor.Editor;
import org.scokb.ingest.editor.Preconditions;
import org.scokb.ingest.ledger.KnowledgeBaseWriter;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.Statement;
import org.scokb.provenance.StatementRepository;
import org.scokb.provenance.Statements;
import org.scokb.provenance.SubjectId;
import org.scokb.text.Span;
import org.scokb.text.Text;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.Origin;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Rank;
import org.scokb.vocabulary.Resource;
import org.scokb.web.EntityTag;
import org.scokb.web.ProblemException;
import org.springframework.stereotype.Component;

/** What a person wants decided, held against what there is when it is done. */
@Component
record Curator(
    Editor editor,
    KnowledgeBaseWriter writer,
    Curation curation,
    Features features,
    ArticleRepository articles,
    StatementRepository statements,
    StatementRows rows,
    Clock clock) {

  record StatementRequest(
      @Nullable Resource resource,
      @Nullable String subject,
      @Nullable Property property,
      @Nullable String value,
      @Nullable String article,
      @Nullable Integer start,
      @Nullable Integer end,
      @Nullable String exact,
      @Nullable String note) {}

  record RankRequest(@Nullable Rank rank, @Nullable String reason) {}

  record MergeRequest(@Nullable String into, @Nullable String reason) {}

  record Stated(StatementRepresentation statement, boolean isNew) {}

  Stated state(StatementRequest asked, String by) {
    return editor.inTurn(
        () -> {
          Decision made = decision(asked).by(by, now(), Bodies.brief("/note", asked.note()));
          boolean isNew = curation.find(made.id()).isEmpty();
          if (isNew) {
            writer.decide(List.of(made), overruled(made));
          }
          return new Stated(statement(made), isNew);
        });
  }

  private StatementRepresentation statement(Decision made) {
    return statements.findByArticle(Objects.requireNonNull(made.article())).stream()
        .filter(each -> made.id().equals(each.decision()))
        .filter(each -> each.property() == made.property())
        .findFirst()
        .map(each -> rows.represent(List.of(each)).get(0))
        .orElseThrow();
  }

  /**
   * What people have stated before of the same field by the same article, where that has one value;
   * of statuses it may tell several.
   */
  private List<UUID> overruled(Decision made) {
    Property property = Objects.requireNonNull(made.property());
    return Statements.isSingle(property) && property != Property.STATUS
        ? curation.all().stream()
            .filter(each -> each.seed() == null)
            .filter(each -> each.decision().kind() == Decision.Kind.STATEMENT)
            .filter(each -> each.decision().entity().equals(made.entity()))
            .filter(each -> each.decision().property() == property)
            .filter(each -> Objects.equals(each.decision().article(), made.article()))
            .map(StoredDecision::id)
            .toList()
        : List.of();
  }

  private Decision decision(StatementRequest asked) {
    Resource resource = Bodies.required("/resource", asked.resource());
    Property property = Bodies.required("/property", asked.property());
    String value = Bodies.required("/value", asked.value());
    List<Property> fields = CuratedValues.of(resource);
    if (!fields.contains(property)) {
      throw Bodies.invalid(
          "/property",
          "must be a field of %s: %s"
              .formatted(
                  resource.apiName(),
                  fields.stream()
                      .map(ApiName::apiName)
                      .sorted()
                      .collect(Collectors.joining(", "))));
    }
    String subject = Bodies.required("/subject", asked.subject());
    if (!features.has(resource, subject)) {
      checkNew(resource, property, subject);
    }
    Bodies.check("/value", () -> CuratedValues.check(resource, property, value));
    Resource target = Curation.target(property);
    if (target != null && !features.has(target, value)) {
      throw Bodies.invalid("/value", "must be an id in " + target.apiName());
    }
    Article article = article(Bodies.required("/article", asked.article()));
    Text text = article.text();
    int start = Bodies.required("/start", asked.start());
    int end = Bodies.required("/end", asked.end());
    if (start < 0 || end <= start || end > text.length()) {
      throw Bodies.invalid(
          "/end", "must be after /start and within the %d of the text".formatted(text.length()));
    }
    Selector quote = Selector.of(article.id(), text, new Span(start, end));
    Bodies.brief("/end", quote.exact());
    if (asked.exact() != null && !asked.exact().equals(quote.exact())) {
      throw Bodies.invalid("/exact", "isn't what stands there: '%s'".formatted(quote.exact()));
    }
    return new Decision(new SubjectId(resource, subject), property, value, quote, null, null);
  }

  private static void checkNew(Resource resource, Property property, String subject) {
    if (!CuratedValues.mayBegin(resource, property)) {
      throw Bodies.invalid(
          "/subject",
          "is no id in %s; state the title or name of what is new".formatted(resource.apiName()));
    }
    Bodies.check("/subject", () -> Bodies.requireId(subject));
  }

  private Article article(String id) {
    return articles
        .findById(id)
        .orElseThrow(() -> Bodies.invalid("/article", "is no id of an article"));
  }

  /** Has a statement that was read stand so. */
  StatementRepresentation rank(
      String key, RankRequest asked, String by, Preconditions preconditions) {
    Rank rank = Bodies.required("/rank", asked.rank());
    String reason = Bodies.brief("/reason", Bodies.required("/reason", asked.reason()));
    return editor.inTurn(
        () -> {
          Statement statement = statement(key, preconditions);
          if (statement.origin() == Origin.CURATOR) {
            throw Bodies.invalid("/rank", "is that of a curator's own statement: DELETE that");
          }
          Decision decision =
              new Decision(
                  new SubjectId(
                      statement.subject().resource(), statement.assertion().ownSubjectId()),
                  statement.property(),
                  statement.assertion().ownValue(),
                  selector(statement),
                  rank,
                  null);
          writer.decide(
              rank == Rank.NORMAL ? List.of() : List.of(decision.by(by, now(), reason)),
              decisionOn(statement));
          return rows.represent(List.of(statement(key, new Preconditions(null, null)))).get(0);
        });
  }

  private static List<UUID> decisionOn(Statement statement) {
    UUID decision = statement.decision();
    return decision == null ? List.of() : List.of(decision);
  }

  private @Nullable Selector selector(Statement statement) {
    Evidence evidence = statement.evidence();
    if (evidence == null) {
      return null;
    }
    Article article = article(evidence.article());
    return Selector.of(article.id(), article.text(), evidence.span());
  }

  /** Takes back how a statement was said to stand. */
  void unrank(String key, Preconditions preconditions) {
    editor.inTurn(
        () -> {
          Statement statement = statement(key, preconditions);
          boolean isRead = statement.origin() != Origin.CURATOR;
          return writer.decide(List.of(), isRead ? decisionOn(statement) : List.of());
        });
  }

  void unstate(String key, Preconditions preconditions) {
    editor.inTurn(
        () -> {
          Statement statement = statement(key, preconditions);
          if (statement.origin() != Origin.CURATOR) {
            throw ProblemException.noSuchEntity(
                "the statements of curators", "statements?origin=curator", key);
          }
          return writer.decide(List.of(), decisionOn(statement));
        });
  }

  private Statement statement(String key, Preconditions preconditions) {
    Statement statement =
        rows.byKey(key).orElseThrow(() -> ProblemException.noSuchEntity("statements", key));
    preconditions.requireMatch(rows.represent(List.of(statement)).get(0).entityTag());
    return statement;
  }

  Decision merge(SubjectId entity, MergeRequest asked, String by) {
    String into = Bodies.required("/into", asked.into());
    String reason = Bodies.brief("/reason", Bodies.required("/reason", asked.reason()));
    Decision decision = Decision.merge(entity, into).by(by, now(), reason);
    editor.inTurn(
        () -> {
          if (!features.has(entity.resource(), entity.id())) {
            throw ProblemException.noSuchEntity(entity.resource(), entity.id());
          }
          if (into.equals(entity.id()) || !features.has(entity.resource(), into)) {
            throw Bodies.invalid(
                "/into", "must be the id of another in " + entity.resource().apiName());
          }
          return writer.decide(List.of(decision), List.of());
        });
    return decision;
  }

  /** Takes apart what a person has joined. */
  void separate(SubjectId entity, Preconditions preconditions) {
    UUID merge = Decision.merge(entity, entity.id()).id();
    editor.inTurn(
        () -> {
          String of = entity.resource().apiName();
          Decision there =
              curation
                  .find(merge)
                  .orElseThrow(
                      () ->
                          ProblemException.noSuchEntity(
                              "the merges of " + of,
                              CurationController.DECISIONS + "?kind=merge&resource=" + of,
                              entity.id()));
          preconditions.requireMatch(EntityTag.strong(there.decided()));
          return writer.decide(List.of(), List.of(merge));
        });
  }

  /** Takes back whatever was decided, in effect or not. */
  void withdraw(UUID decision) {
    editor.inTurn(
        () -> {
          if (curation.find(decision).isEmpty()) {
            throw ProblemException.noSuchEntity(CurationController.DECISIONS, decision.toString());
          }
          return writer.decide(List.of(), List.of(decision));
        });
  }

  /**
   * Puts the decisions of a file in the place of all that came over HTTP before; those beside seeds
   * are changed there.
   */
  void replace(byte[] yaml, String by, Preconditions preconditions) {
    List<Decision> wanted = CurationFile.read(yaml, null);
    Instant now = now();
    editor.inTurn(
        () -> {
          preconditions.requireMatch(EntityTag.strong(CurationFile.write(curation.all())));
          return writer.replaceDecisions(
              wanted.stream()
                  .map(each -> each.by() == null ? each.by(by, now, each.reason()) : each)
                  .toList(),
              null);
        });
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
