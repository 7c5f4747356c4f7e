package org.scokb.ingest;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scokb.provenance.Family;
import org.scokb.provenance.LinkProperties;
import org.scokb.provenance.StatementRepository;
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

  private final StatementRepository statements;

  Families(StatementRepository statements) {
    this.statements = statements;
  }

  /** Every subject that settling these families may change. */
  Set<SubjectId> subjects(Collection<Family> families) {
    Set<SubjectId> subjects = new HashSet<>();
    for (Family family : families) {
      subjects.addAll(statements.subjectsOfFamily(family.resource(), family.name()));
      List<String> ids =
          statements.members(family.resource(), family.name()).stream()
              .map(Family.Member::id)
              .toList();
      ids.forEach(id -> subjects.add(new SubjectId(family.resource(), id)));
      List<Property> properties = LinkProperties.to(family.resource());
      if (!ids.isEmpty() && !properties.isEmpty()) {
        subjects.addAll(statements.subjectsThatNamed(properties, ids));
      }
    }
    return subjects;
  }

  /** Links the statements of these families to what they speak of, as things stand now. */
  void settle(Collection<Family> families) {
    for (Family family : families) {
      List<Family.Member> members = statements.members(family.resource(), family.name());
      for (Family.Member member : members) {
        if (member.vague()) {
          link(family.resource(), member.id(), meant(family, member, members));
        }
      }
    }
  }

  private static String meant(Family family, Family.Member vague, List<Family.Member> members) {
    List<String> exact =
        members.stream()
            .filter(member -> !member.vague())
            .map(Family.Member::id)
            .filter(id -> family.resource() != Resource.PEOPLE || mayBe(vague.id(), id))
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

  private void link(Resource resource, String own, String meant) {
    statements.linkSubject(resource, own, meant);
    List<Property> properties = LinkProperties.to(resource);
    if (!properties.isEmpty()) {
      statements.linkValue(properties, own, meant);
    }
  }
}
