package org.scokb.chairmanship;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.TreeMap;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.Quotations;
import org.scokb.provenance.Statement;
import org.scokb.provenance.Statements;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Topic;

/** What a response holds of a priority. */
record PriorityRepresentation(Topic topic, List<Evidence> evidence, long evidenceCount) {

  static List<PriorityRepresentation> of(Statements about) {
    return about
        .of(Property.PRIORITIES)
        .collect(groupingBy(Statement::value, TreeMap::new, toList()))
        .values()
        .stream()
        .map(
            same ->
                new PriorityRepresentation(
                    ApiName.require(Topic.class, same.get(0).value()),
                    Quotations.mostTelling(same.stream()).stream().toList(),
                    same.stream().mapToLong(each -> each.standing().statements()).sum()))
        .toList();
  }
}
