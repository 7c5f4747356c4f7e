package org.scokb.article;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.scokb.feature.Features;
import org.scokb.feature.StatedFeature;
import org.scokb.provenance.AssertionRepository;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.FieldChange;
import org.scokb.provenance.Portions;
import org.scokb.provenance.StandingRepository;
import org.scokb.provenance.Statement;
import org.scokb.provenance.StatementRepository;
import org.scokb.query.Snapshot;
import org.scokb.text.Span;
import org.scokb.text.Text;
import org.scokb.vocabulary.Resource;
import org.springframework.stereotype.Component;

/**
 * Holds every quote against the text of its article, and every entity against the statements that
 * it follows from, as all are in the database at one moment. What isn't as it should be was changed
 * by something else than this application, such as a disk. No more than one article and its
 * statements, or a portion of the entities, is in memory at a time.
 */
@Component
record Verification(
    Snapshot.Source database,
    ArticleRepository articles,
    StatementRepository statements,
    Features features,
    AssertionRepository assertions,
    StandingRepository standing,
    EntityManager entities) {

  VerificationRepresentation now(Instant time) {
    try (Snapshot now = database.get()) {
      Tally tally = new Tally();
      for (String id : articles.ids()) {
        tally.add(articles.getReferenceById(id), statements.findByArticle(id));
        entities.clear();
      }
      features.all().forEach(feature -> check(feature, tally));
      return tally.at(now.revision(), time);
    }
  }

  private void check(StatedFeature<?, ?> feature, Tally tally) {
    Resource resource = feature.resource();
    Set<String> all = new TreeSet<>(feature.ids());
    all.addAll(assertions.subjects(resource));
    Portions.each(
        all,
        ids -> {
          Set<String> some = new TreeSet<>(ids);
          tally.add(
              resource, some, feature.misstated(some, standing.of(resource, List.copyOf(some))));
          entities.clear();
        });
  }

  /** What has been seen so far. */
  private static final class Tally {

    private final List<VerificationRepresentation.Inexact> inexact = new ArrayList<>();
    private long articles;
    private long quotes;
    private long exact;
    private final List<VerificationRepresentation.Misstated> misstated = new ArrayList<>();
    private long entities;
    private long consistent;

    void add(Article article, List<Statement> claims) {
      Text text = new Text(article.text());
      articles++;
      for (Statement claim : claims) {
        Evidence said = Objects.requireNonNull(claim.evidence());
        quotes++;
        if (isExact(said, text)) {
          exact++;
        } else if (inexact.size() < VerificationRepresentation.MOST) {
          inexact.add(
              new VerificationRepresentation.Inexact(
                  article.id(),
                  VerificationRepresentation.Claim.of(claim),
                  said,
                  found(said, text)));
        }
      }
    }

    void add(Resource resource, Set<String> ids, Map<String, List<FieldChange>> wrong) {
      entities += ids.size();
      consistent += ids.size() - wrong.size();
      wrong.entrySet().stream()
          .limit(VerificationRepresentation.MOST - misstated.size())
          .map(
              each ->
                  new VerificationRepresentation.Misstated(
                      resource, each.getKey(), each.getValue()))
          .forEach(misstated::add);
    }

    /** Whether a quote stands where it is said to, between the words that it is said to. */
    private static boolean isExact(Evidence said, Text text) {
      int from = said.start() - length(said.prefix());
      int to = said.end() + length(said.suffix());
      return length(said.exact()) == said.end() - said.start()
          && from >= 0
          && to <= text.length()
          && text.exact(new Span(from, to)).equals(said.prefix() + said.exact() + said.suffix());
    }

    private static int length(String words) {
      return words.codePointCount(0, words.length());
    }

    /** What a text has at a position; {@code null} where it has no such position. */
    private static VerificationRepresentation.@Nullable Found found(Evidence said, Text text) {
      boolean inside =
          said.start() >= 0 && said.start() < said.end() && said.end() <= text.length();
      return inside
          ? VerificationRepresentation.Found.of(Evidence.of(said.article(), text, said.span()))
          : null;
    }

    VerificationRepresentation at(long revision, Instant time) {
      return new VerificationRepresentation(
          revision,
          time,
          articles,
          quotes,
          quotes,
          exact,
          inexact,
          entities,
          consistent,
          misstated);
    }
  }
}
