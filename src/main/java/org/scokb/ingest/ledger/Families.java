package org.scokb.ingest.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.scokb.curation.Curation;
import org.scokb.curation.Curation.Merges;
import org.scokb.provenance.Assertion;
import org.scokb.provenance.AssertionRepository;
import org.scokb.provenance.Family;
import org.scokb.provenance.LinkProperties;
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
class Families {

  private final AssertionRepository assertions;
  private final QuoteRepository quotes;
  private final Curation curation;

  Families(AssertionRepository assertions, QuoteRepository quotes, Curation curation) {
    this.assertions = assertions;
    this.quotes = quotes;
    this.curation = curation;
  }

  /**
   * An assertion that has come to speak of, or to link to, another entity.
   *
   * @param from what it spoke of before
   */
  record Move(Assertion assertion, SubjectId from) {}

  /** Has assertions that are new speak of, and link to, what others of the same ids do already. */
  void follow(Collection<Assertion> fresh) {
    Map<Resource, Set<String>> own = new HashMap<>();
    for (Assertion assertion : fresh) {
      own.computeIfAbsent(assertion.subject().resource(), none -> new HashSet<>())
          .add(assertion.ownSubjectId());
      Resource target = LinkProperties.target(assertion.property());
      if (target != null) {
        own.computeIfAbsent(target, none -> new HashSet<>()).add(assertion.ownValue());
      }
    }
    Merges merges = curation.merges();
    Map<SubjectId, String> meant = new HashMap<>();
    own.forEach(
        (resource, ids) ->
            ids.forEach(id -> meant.put(new SubjectId(resource, id), merges.joined(resource, id))));
    own.forEach(
        (resource, ids) ->
            Portions.query(ids, some -> assertions.aliases(resource, some))
                .forEach(alias -> meant.put(new SubjectId(resource, alias.own()), alias.meant())));
    for (Assertion assertion : fresh) {
      Resource target = LinkProperties.target(assertion.property());
      String value = assertion.ownValue();
      assertion.link(
          meant.getOrDefault(assertion.subject(), assertion.ownSubjectId()),
          target == null ? value : meant.getOrDefault(new SubjectId(target, value), value));
    }
  }

  /**
   * Links the assertions of these families, and of all that is taken for some entities, to what
   * they speak of, as things stand now.
   *
   * @return what that has changed
   */
  List<Move> settle(Collection<Family> families, Collection<SubjectId> entities) {
    Merges merges = curation.merges();
    List<Move> moves = new ArrayList<>();
    Set<Family> all = new HashSet<>(families);
    for (SubjectId entity : entities) {
      for (Family.Member part : assertions.meaning(entity.resource(), entity.id())) {
        if (part.family() == null) {
          settle(entity.resource(), List.of(part), moves, merges);
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
                    .forEach(members -> settle(resource, members, moves, merges)));
    return moves;
  }

  private void settle(
      Resource resource, List<Family.Member> members, List<Move> moves, Merges merges) {
    for (Family.Member member : members) {
      String meant =
          merges.joined(
              resource, member.vague() ? meant(resource, member, members, merges) : member.id());
      if (!meant.equals(member.meant())) {
        link(resource, member, meant, moves);
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

  /**
   * Whether a name that begins with an initial, or is a surname alone, may be short for a whole
   * name.
   */
  private static boolean mayBe(String shortName, String wholeName) {
    int initial = shortName.indexOf('-');
    return initial < 0 || wholeName.startsWith(shortName.substring(0, initial));
  }

  /** Has all of one id speak of another entity than before, and what links to it link to that. */
  private void link(Resource resource, Family.Member member, String meant, List<Move> moves) {
    List<UUID> subjects = new ArrayList<>();
    for (Assertion assertion :
        assertions.findByResourceAndSubjectIdAndOwnSubjectId(
            resource, member.meant(), member.id())) {
      moves.add(new Move(assertion, assertion.subject()));
      assertion.link(meant, assertion.value());
      subjects.add(assertion.id());
    }
    Portions.each(subjects, some -> assertions.linkSubject(some, meant));
    quotes.link(resource, member.meant(), member.id(), meant);
    List<Property> properties = LinkProperties.to(resource);
    if (properties.isEmpty()) {
      return;
    }
    List<UUID> values = new ArrayList<>();
    for (Assertion assertion :
        assertions.findByPropertyInAndValueAndOwnValue(properties, member.meant(), member.id())) {
      moves.add(new Move(assertion, assertion.subject()));
      assertion.link(assertion.subject().id(), meant);
      values.add(assertion.id());
    }
    Portions.each(values, some -> assertions.linkValue(some, meant));
  }
}
