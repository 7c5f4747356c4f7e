package org.scokb.format;

import java.util.List;
import org.scokb.query.Definitions;
import org.scokb.web.Format;
import org.scokb.web.LinkedData;
import org.scokb.web.OfferedFormats;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/** Offers whatever is marked as {@link LinkedData} as JSON-LD. */
@Component
class LinkedDataDocuments implements OfferedFormats {

  private static final Offer DOCUMENT =
      new Offer(
          Format.JSONLD,
          "JSON-LD 1.1: what the JSON says, with an `@context` that says what the fields mean, in the words of schema.org,"
              + " SKOS (topics), PROV-O and the Web Annotation vocabulary (quotes). It is named by its address, which is"
              + " the same for all entities and may be kept for a day.",
          null);

  @Override
  public List<Offer> of(HandlerMethod operation) {
    return operation.hasMethodAnnotation(GetMapping.class)
            && LinkedDataWriter.isOf(Definitions.answer(operation))
        ? List.of(DOCUMENT)
        : List.of();
  }
}
