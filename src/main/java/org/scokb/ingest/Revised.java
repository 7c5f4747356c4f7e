package org.scokb.ingest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.article.Article;
import org.scokb.change.ChangeKind;
import org.scokb.provenance.SubjectId;

/**
 * What one revision did.
 *
 * @param article the article that came, went or was left as it is; {@code null} where the reference
 *     tables were read
 * @param revision the revision of the knowledge base now
 * @param outcome what became of the article itself
 * @param effects what became of the entities that it speaks or spoke of
 * @param stale the ids of everything whose representation may have changed, by the name of the
 *     collection
 */
record Revised(
    @Nullable Article article,
    long revision,
    Outcome outcome,
    List<Effect> effects,
    Map<String, Set<String>> stale) {

  /** What became of an article. */
  enum Outcome {
    CREATED,
    REPLACED,
    UNCHANGED,
    WITHDRAWN
  }

  /**
   * What became of an entity.
   *
   * @param subject the entity
   * @param title what it is or was called
   */
  record Effect(ChangeKind kind, SubjectId subject, String title) {}

  static Revised unchanged(Article article, long revision) {
    return new Revised(article, revision, Outcome.UNCHANGED, List.of(), Map.of());
  }
}
