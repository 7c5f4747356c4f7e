package org.scokb.ingest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
 * @param unchanged the entities that it speaks of and that are as they were
 * @param stale the ids of everything whose representation may have changed, by the name of the
 *     collection
 */
record Revised(
    @Nullable Article article,
    long revision,
    Outcome outcome,
    List<Effect> effects,
    List<Titled> unchanged,
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

  /** An entity, and what it is called. */
  record Titled(SubjectId subject, String title) {}

  /**
   * An article that is left as it is.
   *
   * @param spoken the entities that it speaks of
   */
  static Revised unchanged(Article article, long revision, List<Titled> spoken) {
    return new Revised(article, revision, Outcome.UNCHANGED, List.of(), spoken, Map.of());
  }

  /** The same, with those of some entities as unchanged that nothing became of. */
  Revised speakingOf(List<Titled> spoken) {
    Set<SubjectId> affected = effects.stream().map(Effect::subject).collect(Collectors.toSet());
    List<Titled> others =
        spoken.stream().filter(each -> !affected.contains(each.subject())).toList();
    return new Revised(article, revision, outcome, effects, others, stale);
  }
}
