package org.scokb.ingest.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.scokb.curation.Curation;
import org.scokb.curation.Curation.Merges;
import org.scokb.provenance.Assertion;
import org.scokb.provenance.AssertionRepository;
import org.scokb.provenance.Family;
import org.scokb.provenance.Portions;
import org.scokb.provenance.QuoteRepository;
import org.scokb.provenance.SubjectId;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;
import org.springframework.stereotype.Component;

/**
 * Settles between all articles what single ones leave open. Where a family has just one member that
 * some article names exactly (a title with its years, a whole name), whoever is vague (the title
 * without years, the surname) speaks of that one; where it has none or several, the vague stay by
 * themselves. What comes out depends on which articles there are, and not on the order in which
 * they came.
 */
@Component
record Families(AssertionRepository assertions, QuoteRepository quotes, Curation curation) {

  /** Has assertions that are new speak of, and link to, what others of the same ids do already. */
  void follow(Collection<Assertion> fresh) {
    Merges merges = curation.merges();
    Map<SubjectId, String> meant = new HashMap<>();
    fresh.stream()
        .flatMap(each -> Stream.concat(Stream.of(each.subject()), linked(each)))
        .forEach(each -> meant.put(each, merges.joined(each.resource(), each.id())));
    meant.keySet().stream()
        .collect(groupingBy(SubjectId::resource, mapping(SubjectId::id, toSet())))
        .forEach(
            (resource, ids) ->
                Portions.query(ids, some -> assertions.aliases(resource, some))
                    .forEach(
                        alias -> meant.put(new SubjectId(resource, alias.id()), alias.meant())));
    for (Assertion assertion : fresh) {
      assertion.link(
          Objects.requireNonNull(meant.get(assertion.subject())),
          linked(assertion).map(meant::get).findFirst().orElse(assertion.ownValue()));
    }
  }

  /** What one links to by itself, if it does. */
  private static Stream<SubjectId> linked(Assertion assertion) {
    return SubjectId.linked(assertion.property(), assertion.ownValue());
  }

  /**
   * Links the assertions of these families, and of all that is taken for some entities, to what
   * they speak of, as things stand now.
   *
   * @return what assertions speak of, and spoke of, that speak of or link to another entity now
   */
  Set<SubjectId> settle(Collection<Family> families, Collection<SubjectId> entities) {
    Merges merges = curation.merges();
    Set<SubjectId> moved = new HashSet<>();
    Set<Family> all = new HashSet<>(families);
    for (SubjectId entity : entities) {
      for (Family.Member part : assertions.meaning(entity.resource(), entity.id())) {
        if (part.family() == null) {
          settle(entity.resource(), List.of(part), moved, merges);
        } else {
          all.add(new Family(entity.resource(), part.family()));
        }
      }
    }
    all.stream()
        .collect(groupingBy(Family::resource, mapping(Family::name, toSet())))
        .forEach(
            (resource, names) ->
                Portions.query(names, some -> assertions.members(resource, some)).stream()
                    .collect(groupingBy(Family.Member::family))
                    .values()
                    .forEach(members -> settle(resource, members, moved, merges)));
    return moved;
  }

  private void settle(
      Resource resource, List<Family.Member> members, Set<SubjectId> moved, Merges merges) {
    for (Family.Member member : members) {
      String meant =
          merges.joined(
              resource, member.vague() ? meant(resource, member, members, merges) : member.id());
      if (!meant.equals(member.meant())) {
        link(resource, member, meant, moved);
      }
    }
  }

  private static String meant(
      Resource resource, Family.Member vague, List<Family.Member> members, Merges merges) {
    List<String> exact =
        members.stream()
            .filter(member -> !member.vague())
            .map(Family.Member::id)
            .filter(id -> resource != Resource.PEOPLE || mayBe(vague.id(), id))
            .map(id -> merges.joined(resource, id))
            .distinct()
            .toList();
    return exact.size() == 1 ? exact.get(0) : vague.id();
  }

  /** Whether a name that has an initial, or is a surname alone, may be short for a whole one. */
  private static boolean mayBe(String shortName, String wholeName) {
    int initial = shortName.indexOf('-');
    return initial < 0 || wholeName.startsWith(shortName.substring(0, initial));
  }

  /** Has all of one id speak of another entity than before, and what links to it link to that. */
  private void link(Resource resource, Family.Member member, String meant, Set<SubjectId> moved) {
    List<UUID> subjects =
        link(
            assertions.findByResourceAndSubjectIdAndOwnSubjectId(
                resource, member.meant(), member.id()),
            each -> each.link(meant, each.value()),
            moved);
    Portions.each(subjects, some -> assertions.linkSubject(some, meant));
    quotes.link(resource, member.meant(), member.id(), meant);
    List<Property> properties = Property.linkingTo(resource);
    if (!properties.isEmpty()) {
      List<UUID> values =
          link(
              assertions.findByPropertyInAndValueAndOwnValue(
                  properties, member.meant(), member.id()),
              each -> each.link(each.subject().id(), meant),
              moved);
      Portions.each(values, some -> assertions.linkValue(some, meant));
    }
  }

  private static List<UUID> link(
      List<Assertion> some, Consumer<Assertion> otherwise, Set<SubjectId> moved) {
    for (Assertion each : some) {
      moved.add(each.subject());
      otherwise.accept(each);
      moved.add(each.subject());
    }
    return some.stream().map(Assertion::id).toList();
  }
}
