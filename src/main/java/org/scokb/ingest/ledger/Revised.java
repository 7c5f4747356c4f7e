package org.scokb.ingest.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.scokb.article.Article;
import org.scokb.change.ChangeKind;
import org.scokb.provenance.FieldChange;
import org.scokb.provenance.Label;
import org.scokb.provenance.SubjectId;

/**
 * What one revision did.
 *
 * @param article the article that came, went or was left as it is; {@code null} where none did
 * @param kind what became of the article itself; {@code null} where all is as it was
 * @param effects what became of entities
 * @param spoken all entities that the article speaks of now
 * @param labels what all of these are or were listed under
 */
public record Revised(
    @Nullable Article article,
    long revision,
    @Nullable ChangeKind kind,
    Map<SubjectId, Effect> effects,
    SortedSet<SubjectId> spoken,
    Map<SubjectId, Label> labels) {

  static final Comparator<SubjectId> BY_RESOURCE =
      Comparator.comparing(SubjectId::resource).thenComparing(SubjectId::id);

  /** What became of an entity, and what it says otherwise than before. */
  record Effect(ChangeKind kind, List<FieldChange> fields) {

    /** What becomes of it by a further article: more is said of it, and nothing else. */
    static final Effect AGAIN = new Effect(ChangeKind.UPDATED, List.of());
  }

  public List<SubjectId> affected(ChangeKind kind) {
    return effects.entrySet().stream()
        .filter(effect -> effect.getValue().kind() == kind)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The entities that the article speaks of and that are as they were. */
  public List<SubjectId> unchanged() {
    return spoken.stream().filter(subject -> !effects.containsKey(subject)).toList();
  }

  public String title(SubjectId subject) {
    Label label = labels.get(subject);
    return label == null ? subject.id() : label.title();
  }
}
