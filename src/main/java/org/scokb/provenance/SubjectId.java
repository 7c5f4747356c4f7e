package org.scokb.provenance;

import java.util.stream.Stream;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/** What a statement speaks of. */
public record SubjectId(Resource resource, String id) {

  /** What a value of a property links to, if it does. */
  public static Stream<SubjectId> linked(Property property, String value) {
    Resource target = property.target();
    return target == null ? Stream.empty() : Stream.of(new SubjectId(target, value));
  }
}
