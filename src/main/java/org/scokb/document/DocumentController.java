package org.scokb.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scokb.chairmanship.ChairmanshipId;
import org.scokb.feature.Basis;
import org.scokb.feature.StatedFeature;
import org.scokb.feature.TitledLink;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.CollectionIndex;
import org.scokb.query.EntityController;
import org.scokb.query.Filter;
import org.scokb.vocabulary.DocumentType;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/documents")
record DocumentController(CollectionIndex index)
    implements EntityController<DocumentRepresentation> {

  @Bean
  static StatedFeature<Document, DocumentRepresentation> documents(Basis basis) {
    return new StatedFeature<>(
        CollectionDefinition.of(
                "documents", DocumentRepresentation.class, "id", DocumentRepresentation::id)
            .titled(DocumentRepresentation::title)
            .filteredBy(ChairmanshipId.filter(DocumentRepresentation::chairmanship))
            .filteredByNullable(
                Filter.ofEnum("type", DocumentType.class, each -> Stream.ofNullable(each.type())))
            .filteredBy(Filter.ofDates("period", DocumentRepresentation::period))
            .inOrder("title"),
        Document.class,
        basis,
        ids -> {
          Map<String, List<TitledLink>> linking =
              basis.linking(Resource.INITIATIVES, Property.DOCUMENTS, ids, TitledLink.class);
          return (document, grounds) ->
              Map.of("initiatives", linking.getOrDefault(document.id(), List.of()));
        });
  }
}
