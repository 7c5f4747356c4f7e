package org.scokb.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scokb.chairmanship.ChairmanshipFilter;
import org.scokb.feature.Basis;
import org.scokb.feature.StatedFeature;
import org.scokb.feature.TitledLink;
import org.scokb.provenance.Portions;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.Filter;
import org.scokb.vocabulary.DocumentType;
import org.springframework.stereotype.Component;

@Component
class Documents extends StatedFeature<Document, DocumentRepresentation> {

  Documents(Basis basis, DocumentInitiatives initiatives) {
    super(
        collection(),
        Document.class,
        ids -> {
          Map<String, List<TitledLink>> linking = Portions.byId(ids, initiatives::of);
          return (document, grounds) ->
              document.represent(linking.getOrDefault(document.id(), List.of()), grounds);
        },
        basis);
  }

  private static CollectionDefinition<DocumentRepresentation> collection() {
    return CollectionDefinition.of(
            "documents", DocumentRepresentation.class, "id", DocumentRepresentation::id)
        .titled(DocumentRepresentation::title)
        .filteredBy(ChairmanshipFilter.over(DocumentRepresentation::chairmanship))
        .filteredByNullable(
            Filter.ofEnum("type", DocumentType.class, each -> Stream.ofNullable(each.type())))
        .filteredBy(Filter.ofDates("period", DocumentRepresentation::period))
        .inOrder("title");
  }
}
