package org.scokb.document;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.stream.Stream;
import org.scokb.chairmanship.ChairmanshipId;
import org.scokb.feature.Basis;
import org.scokb.feature.StatedFeature;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.Filter;
import org.scokb.vocabulary.DocumentType;
import org.scokb.vocabulary.Resource;
import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The documents of the knowledge base. */
@RestController
@RequestMapping("/api/v1/documents")
@Tag(name = "documents")
class Documents extends StatedFeature<Document, DocumentRepresentation> {

  Documents(Basis basis, DocumentInitiatives initiatives) {
    super(
        Resource.DOCUMENTS,
        collection(),
        Document.class,
        (document, grounds) -> document.represent(initiatives.of(document.id()), grounds),
        basis);
  }

  private static CollectionDefinition<DocumentRepresentation> collection() {
    return CollectionDefinition.of(
            "documents", DocumentRepresentation.class, "id", DocumentRepresentation::id)
        .titled(DocumentRepresentation::title)
        .filteredBy(ChairmanshipId.filter(DocumentRepresentation::chairmanship))
        .filteredByNullable(
            Filter.ofEnum("type", DocumentType.class, each -> Stream.ofNullable(each.type())))
        .filteredBy(Filter.ofDates("period", DocumentRepresentation::period))
        .inOrder("title", Sort.Direction.ASC);
  }
}
