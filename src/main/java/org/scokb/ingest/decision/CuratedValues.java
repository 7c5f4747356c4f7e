package org.scokb.ingest.decision;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.curation.Curation;
import org.scokb.ingest.editor.Bodies;
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
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What a person may state of which kind of thing: the fields that it has, and their values. */
final class CuratedValues {

  record Field(
      Resource resource,
      Property property,
      Form form,
      List<String> values,
      @Nullable Resource target,
      boolean begins) {}

  enum Form implements ApiName {
    WORD,
    LINK,
    DATE,
    TEXT
  }

  /** What may be a value of a field: a word, if there are any, else what passes the check. */
  private record Values(Form form, List<String> words, Consumer<String> check) {}

  private static final Values DATE = new Values(Form.DATE, List.of(), EdtfDate::new);
  private static final Values COUNTRY = new Values(Form.LINK, List.of(), CountryCode::new);

  /** By the id of what it links to: whether there is such a thing is asked apart. */
  private static final Values LINK = new Values(Form.LINK, List.of(), value -> {});

  /** By kind of thing, in the order in which people are asked for them. */
  private static final Map<Resource, List<Property>> FIELDS =
      new YAMLMapper()
          .readValue(
              Objects.requireNonNull(
                  CuratedValues.class.getResourceAsStream("/curation/fields.yml")),
              new TypeReference<>() {});

  private CuratedValues() {}

  private static Values values(Resource resource, Property property) {
    return switch (property) {
      case SINCE, STARTS_ON, ENDS_ON, DATE, PERIOD -> DATE;
      case TITLE, ROLE -> text(1000);
      case ABBREVIATION -> text(100);
      case TOPICS, PRIORITIES -> one(Topic.class);
      case STATUS ->
          resource == Resource.MEMBERS ? one(MemberStatus.class) : one(InitiativeStatus.class);
      case TYPE ->
          resource == Resource.DOCUMENTS ? one(DocumentType.class) : one(InitiativeType.class);
      case PROPOSED_BY, COUNTRY -> COUNTRY;
      default -> Curation.target(property) == null ? text(200) : LINK;
    };
  }

  private static Values text(int longest) {
    return new Values(Form.TEXT, List.of(), value -> Bodies.requireWords(value, longest));
  }

  private static <E extends Enum<E> & ApiName> Values one(Class<E> type) {
    return new Values(Form.WORD, ApiName.names(type), value -> ApiName.require(type, value));
  }

  static List<Property> of(Resource resource) {
    return FIELDS.getOrDefault(resource, List.of());
  }

  static List<Field> all() {
    return Stream.of(Resource.values())
        .flatMap(resource -> of(resource).stream().map(property -> field(resource, property)))
        .toList();
  }

  private static Field field(Resource resource, Property property) {
    Values values = values(resource, property);
    Resource target = values == COUNTRY ? Resource.MEMBERS : Curation.target(property);
    boolean begins = mayBegin(resource, property);
    return new Field(resource, property, values.form(), values.words(), target, begins);
  }

  /**
   * Whether a thing that there isn't may be stated to be: one that has a name of its own, by its
   * name.
   */
  static boolean mayBegin(Resource resource, Property property) {
    return (property == Property.TITLE || property == Property.NAME)
        && resource != Resource.MEMBERS;
  }

  /** Refuses what can't be a value by an {@link IllegalArgumentException} that says why. */
  static void check(Resource resource, Property property, String value) {
    values(resource, property).check().accept(value);
  }
}
