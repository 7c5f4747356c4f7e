package org.scokb.curation;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.scokb.provenance.SubjectId;
import org.scokb.vocabulary.Resource;

/**
 * Which entities people have joined.
 *
 * @param into from each that is one with another to that
 */
public record Merges(Map<SubjectId, String> into) {

  /** The entity that one has become in the end: itself where nobody has joined it to another. */
  public String joined(Resource resource, String id) {
    Set<String> met = new HashSet<>();
    String now = id;
    while (met.add(now)) {
      now = into.getOrDefault(new SubjectId(resource, now), now);
    }
    return now;
  }
}
