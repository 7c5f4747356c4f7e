package org.scokb.ingest;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.scokb.provenance.Feature;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.CountryCode;
import org.scokb.vocabulary.DocumentType;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.InitiativeStatus;
import org.scokb.vocabulary.InitiativeType;
import org.scokb.vocabulary.MemberStatus;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;
import org.scokb.vocabulary.Topic;
import org.springframework.stereotype.Component;

/** What a person may state of which kind of thing: the fields that it has, and their values. */
@Component
class CuratedValues {

  private static final Consumer<String> NAME = text(200);
  private static final Consumer<String> WORDS = text(1000);

  /** By the id of what it links to: whether there is such a thing is asked apart. */
  private static final Consumer<String> LINK = value -> {};

  private static final Map<Resource, Map<Property, Consumer<String>>> FIELDS =
      Map.of(
          Resource.MEMBERS,
          Map.of(
              Property.NAME,
              NAME,
              Property.OFFICIAL_NAME,
              NAME,
              Property.STATUS,
              one(MemberStatus.class),
              Property.SINCE,
              EdtfDate::new),
          Resource.CHAIRMANSHIPS,
          Map.of(
              Property.STARTS_ON, EdtfDate::new,
              Property.ENDS_ON, EdtfDate::new,
              Property.PRIORITIES, one(Topic.class)),
          Resource.MEETINGS,
          Map.of(
              Property.TITLE, WORDS,
              Property.BODY, LINK,
              Property.DATE, EdtfDate::new,
              Property.PLACE, NAME,
              Property.CHAIRMANSHIP, LINK,
              Property.PEOPLE, LINK),
          Resource.DOCUMENTS,
          Map.of(
              Property.TITLE,
              WORDS,
              Property.TYPE,
              one(DocumentType.class),
              Property.PERIOD,
              EdtfDate::new,
              Property.CHAIRMANSHIP,
              LINK),
          Resource.INITIATIVES,
          Map.ofEntries(
              entry(Property.TITLE, WORDS),
              entry(Property.TYPE, one(InitiativeType.class)),
              entry(Property.STATUS, one(InitiativeStatus.class)),
              entry(Property.TOPICS, one(Topic.class)),
              entry(Property.PROPOSED_BY, CountryCode::new),
              entry(Property.CHAIRMANSHIP, LINK),
              entry(Property.PERIOD, EdtfDate::new),
              entry(Property.PLACE, NAME),
              entry(Property.DOCUMENTS, LINK),
              entry(Property.MEETINGS, LINK),
              entry(Property.ORGANIZATIONS, LINK)),
          Resource.PEOPLE,
          Map.of(Property.NAME, NAME, Property.ROLE, WORDS, Property.COUNTRY, CountryCode::new),
          Resource.ORGANIZATIONS,
          Map.of(Property.NAME, NAME, Property.ABBREVIATION, text(100), Property.ALIASES, NAME));

  private final Map<Resource, Feature> features = new EnumMap<>(Resource.class);

  CuratedValues(Collection<Feature> features) {
    features.forEach(feature -> this.features.put(feature.resource(), feature));
  }

  private static Consumer<String> text(int longest) {
    return value -> {
      if (value.isBlank() || value.length() > longest || Flaw.hasHalfACharacter(value)) {
        throw new IllegalArgumentException(
            "must have 1 to %d characters, not all of them blank".formatted(longest));
      }
    };
  }

  private static <E extends Enum<E> & ApiName> Consumer<String> one(Class<E> type) {
    return value -> ApiName.require(type, value);
  }

  /** The fields that a person may state. */
  static Set<Property> of(Resource resource) {
    return FIELDS.getOrDefault(resource, Map.of()).keySet();
  }

  /** Whether there is an entity. */
  boolean exists(Resource resource, String id) {
    Feature feature = features.get(resource);
    return feature != null && feature.labels(List.of(id)).containsKey(id);
  }

  /**
   * Whether a thing that there isn't may be stated to be: one that has a name of its own, by its
   * name.
   */
  static boolean mayBegin(Resource resource, Property property) {
    return (property == Property.TITLE || property == Property.NAME)
        && resource != Resource.MEMBERS;
  }

  /**
   * Refuses what can't be a value.
   *
   * @throws IllegalArgumentException if it can't; the message says why
   */
  static void check(Resource resource, Property property, String value) {
    FIELDS.getOrDefault(resource, Map.of()).getOrDefault(property, LINK).accept(value);
  }
}
