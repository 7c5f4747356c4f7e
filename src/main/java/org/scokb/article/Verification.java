package org.scokb.article;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.article.VerificationRepresentation.Claim;
import org.scokb.article.VerificationRepresentation.Found;
import org.scokb.article.VerificationRepresentation.Inexact;
import org.scokb.article.VerificationRepresentation.Misstated;
import org.scokb.feature.Features;
import org.scokb.feature.StatedFeature;
import org.scokb.provenance.AssertionRepository;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.Portions;
import org.scokb.provenance.StandingRepository;
import org.scokb.provenance.Statement;
import org.scokb.provenance.StatementRepository;
import org.scokb.provenance.SubjectId;
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

  /** As many entities are in memory at a time. */
  private static final int BATCH = 64;

  /** What has been seen so far, and what of it is wrong, of which only the first are listed. */
  private static final class Tally<T> {

    private final List<T> listed = new ArrayList<>();
    private long all;
    private long right;

    void add(int seen, List<T> wrong) {
      all += seen;
      right += seen - wrong.size();
      wrong.stream().limit(VerificationRepresentation.MOST - listed.size()).forEach(listed::add);
    }
  }

  VerificationRepresentation now(Instant time) {
    try (Snapshot now = database.get()) {
      List<String> ids = articles.ids();
      Tally<Inexact> quotes = new Tally<>();
      for (String id : ids) {
        Text text = articles.getReferenceById(id).text();
        List<Statement> claims = statements.findByArticle(id);
        quotes.add(claims.size(), claims.stream().flatMap(claim -> inexact(claim, text)).toList());
        entities.clear();
      }
      Tally<Misstated> told = new Tally<>();
      features.all().forEach(feature -> check(feature, told));
      return new VerificationRepresentation(
          now.revision(),
          time,
          ids.size(),
          quotes.all,
          quotes.all,
          quotes.right,
          quotes.listed,
          told.all,
          told.right,
          told.listed);
    }
  }

  private void check(StatedFeature<?, ?> feature, Tally<Misstated> told) {
    Resource resource = feature.resource();
    Set<String> all = new TreeSet<>(feature.ids());
    all.addAll(assertions.subjects(resource));
    for (List<String> some : Portions.of(List.copyOf(all), BATCH)) {
      told.add(
          some.size(),
          feature.misstated(some, standing.of(resource, some)).entrySet().stream()
              .map(wrong -> new Misstated(resource, wrong.getKey(), wrong.getValue()))
              .toList());
      entities.clear();
    }
  }

  /** What a text has at a quote, if that isn't it. */
  private static Stream<Inexact> inexact(Statement claim, Text text) {
    Evidence said = Objects.requireNonNull(claim.evidence());
    SubjectId subject = claim.subject();
    return isExact(said, text)
        ? Stream.empty()
        : Stream.of(
            new Inexact(
                said.article(),
                new Claim(subject.resource(), subject.id(), claim.property(), claim.value()),
                said,
                found(said, text)));
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
  private static @Nullable Found found(Evidence said, Text text) {
    boolean inside = said.start() >= 0 && said.start() < said.end() && said.end() <= text.length();
    return inside
        ? new Found(text.exact(said.span()), text.prefix(said.span()), text.suffix(said.span()))
        : null;
  }
}
