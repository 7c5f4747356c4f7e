package org.scokb.query;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scokb.web.AnswerAdvice;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ControllerAdvice;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Leaves out of JSON the fields that weren't asked for, and joins what is stored where all were;
 * last, as others look at the whole.
 */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
record FieldAdvice(JsonMapper json) implements AnswerAdvice {

  @Override
  public Object complete(
      Object body, MediaType type, HttpServletRequest request, HttpHeaders headers) {
    if (!MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type)) {
      return body;
    }
    FieldSelection fields = FieldSelection.of(request);
    if (!(body instanceof Page<?> page)) {
      return fields == null ? body : fields.only(json.valueToTree(body));
    }
    if (fields != null) {
      return new Written(trees(page).map(fields::only).toList(), page.page(), page.facets());
    }
    return page.content() instanceof StoredEntities<?> entities
        ? new Written(
            entities.stored().stream().map(Stored::new).toList(), page.page(), page.facets())
        : page;
  }

  private Stream<ObjectNode> trees(Page<?> page) {
    return page.content() instanceof StoredEntities<?> entities
        ? entities.stored().stream().map(stored -> json.readValue(stored, ObjectNode.class))
        : page.content().stream().map(json::valueToTree);
  }

  /** A page as it is written. */
  private record Written(
      List<?> content, Page.Position page, Map<String, List<FacetValue>> facets) {}

  /** What is written as it stands. */
  private record Stored(@JsonValue @JsonRawValue String json) {}
}
