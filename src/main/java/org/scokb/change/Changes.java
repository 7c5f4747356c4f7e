package org.scokb.change;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scokb.provenance.Portions;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.CollectionSource;
import org.scokb.query.Filter;
import org.scokb.query.Option;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The changes of the knowledge base, oldest first. */
@Component
class Changes implements CollectionSource<ChangeRepresentation> {

  private static final Pattern REVISION = Pattern.compile("[0-9]{1,18}");

  private final ChangeRepository changes;
  private final CollectionDefinition<ChangeRepresentation> definition;

  Changes(ChangeRepository changes) {
    this.changes = changes;
    this.definition =
        CollectionDefinition.of(
                "changes",
                ChangeRepresentation.class,
                "key",
                change -> Objects.requireNonNullElse(change.key(), ""))
            .titled(ChangeRepresentation::title)
            .withWords(
                change ->
                    change.fields().stream()
                        .flatMap(field -> Stream.of(field.from(), field.to()))
                        .filter(Objects::nonNull))
            .filteredBy(Filter.after("since", ChangeRepresentation::revision, this::revision))
            .filteredBy(
                Filter.ofEnum("resource", Resource.class, change -> Stream.of(change.resource())))
            .filteredBy(Filter.ofWords("id", change -> Stream.of(Option.of(change.id()))))
            .filteredByNullable(Filter.ofWords("chairmanship", Changes::chairmanships))
            .filteredByNullable(
                Filter.ofWords(
                    "article", change -> Stream.ofNullable(change.article()).map(Option::of)))
            .filteredByNullable(
                Filter.ofWords("by", change -> Stream.ofNullable(change.by()).map(Option::of)))
            .leftOutOfSearch()
            .sortedBy("revision", change -> Change.key(change.revision()))
            .inOrder("revision");
  }

  /** Those that the entity belongs to now, and that it belonged to until then. */
  private static Stream<Option> chairmanships(ChangeRepresentation change) {
    return Stream.concat(
            Stream.ofNullable(change.chairmanship()),
            change.fields().stream()
                .filter(field -> field.property() == Property.CHAIRMANSHIP)
                .flatMap(field -> Stream.ofNullable(field.from())))
        .map(Option::of);
  }

  /** The revision after which something is asked for: itself, or the last before a day. */
  private long revision(String since) {
    if (REVISION.matcher(since).matches()) {
      return Long.parseLong(since);
    }
    try {
      Instant day = LocalDate.parse(since).atStartOfDay(ZoneOffset.UTC).toInstant();
      return Objects.requireNonNullElse(changes.lastRevisionBefore(day), 0L);
    } catch (DateTimeException noDay) {
      throw new IllegalArgumentException(
          "'%s' is neither a revision nor a day".formatted(since), noDay);
    }
  }

  @Override
  public CollectionDefinition<ChangeRepresentation> definition() {
    return definition;
  }

  @Override
  public long count() {
    return changes.count();
  }

  @Override
  @Transactional(readOnly = true)
  public List<String> ids() {
    return changes.ids().stream().map(Change::key).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<ChangeRepresentation> represent(Collection<String> ids) {
    return Portions.query(ids.stream().map(Long::valueOf).toList(), changes::findAllById).stream()
        .map(Change::represent)
        .toList();
  }
}
