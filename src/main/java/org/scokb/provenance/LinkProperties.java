package org.scokb.provenance;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/** The properties whose value is the id of another subject, and of which kind that is. */
public final class LinkProperties {

  private static final Map<Property, Resource> TARGETS =
      new EnumMap<>(
          Map.of(
              Property.BODY, Resource.ORGANIZATIONS,
              Property.ORGANIZATIONS, Resource.ORGANIZATIONS,
              Property.PEOPLE, Resource.PEOPLE,
              Property.DOCUMENTS, Resource.DOCUMENTS,
              Property.MEETINGS, Resource.MEETINGS));

  private LinkProperties() {}

  /** Those that link to a kind of subject. */
  public static List<Property> to(Resource target) {
    return TARGETS.entrySet().stream()
        .filter(entry -> entry.getValue() == target)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What a value of a property links to, if it does. */
  public static Stream<SubjectId> linked(Property property, String value) {
    Resource target = target(property);
    return target == null ? Stream.of() : Stream.of(new SubjectId(target, value));
  }

  /** What kind of subject a property links to; {@code null} where it links to none. */
  public static @Nullable Resource target(Property property) {
    return TARGETS.get(property);
  }
}
