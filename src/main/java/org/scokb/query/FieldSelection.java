package org.scokb.query;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import tools.jackson.databind.node.ObjectNode;

/** The names of an entity's fields that a request asks for. */
public record FieldSelection(Set<String> names) {

  /** What the request that is being answered asks for; {@code null} where it asks for all. */
  public static @Nullable FieldSelection current() {
    RequestAttributes asked = RequestContextHolder.getRequestAttributes();
    return asked == null
        ? null
        : (FieldSelection)
            asked.getAttribute(FieldSelection.class.getName(), RequestAttributes.SCOPE_REQUEST);
  }

  /** An entity, as JSON, without the others. */
  public ObjectNode only(ObjectNode entity) {
    return entity.retain(names);
  }
}
