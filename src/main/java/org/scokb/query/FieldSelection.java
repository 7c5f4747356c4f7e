package org.scokb.query;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.node.ObjectNode;

/** The names of an entity's fields that a request asks for. */
public record FieldSelection(Set<String> names) {

  /** Keeps the selection with the request until it is answered. */
  void choose(HttpServletRequest request) {
    request.setAttribute(FieldSelection.class.getName(), this);
  }

  /** What the request asks for; {@code null} where it asks for all. */
  public static @Nullable FieldSelection of(HttpServletRequest request) {
    return (FieldSelection) request.getAttribute(FieldSelection.class.getName());
  }

  /** What the request that is being answered asks for; {@code null} where it asks for all. */
  public static @Nullable FieldSelection current() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
        ? of(asked.getRequest())
        : null;
  }

  public boolean has(String field) {
    return names.contains(field);
  }

  /** An entity, as JSON, without the others. */
  public ObjectNode only(ObjectNode entity) {
    return entity.retain(names);
  }
}
