package org.scokb.query;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.scokb.web.AnswerAdvice;
import org.scokb.web.ProblemException;
import org.scokb.web.QueryParameters;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/**
 * Reads from a request which fields it wants, where the answer is a collection or an entity, and
 * leaves the others out of JSON. What is stored it joins where all were asked for; last, as others
 * look at the whole.
 */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
record FieldParameter(Definitions definitions, JsonMapper json)
    implements AnswerAdvice, HandlerInterceptor, QueryParameters, WebMvcConfigurer {

  /** After the format is settled, and before what was answered in it is compared. */
  private static final int ORDER = 2;

  @Override
  public Set<String> of(HandlerMethod operation) {
    return definitions.shown(operation).isPresent() ? Set.of(QueryParser.FIELDS) : Set.of();
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/api/**").order(ORDER);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    String[] asked = request.getParameterValues(QueryParser.FIELDS);
    if (asked != null && handler instanceof HandlerMethod operation) {
      List<String> names = QueryParser.split(asked);
      definitions
          .shown(operation)
          .map(FieldParameter::fields)
          .ifPresent(
              allowed -> {
                names.forEach(
                    name -> ProblemException.requireAllowed(QueryParser.FIELDS, name, allowed));
                request.setAttribute(
                    FieldSelection.class.getName(), new FieldSelection(Set.copyOf(names)));
              });
    }
    return true;
  }

  /** The fields that a representation is written with. */
  static List<String> fields(Class<?> representation) {
    return Arrays.stream(representation.getRecordComponents())
        .filter(component -> !component.getAccessor().isAnnotationPresent(JsonIgnore.class))
        .flatMap(
            component ->
                component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                    ? fields(component.getType()).stream()
                    : Stream.of(component.getName()))
        .toList();
  }

  @Override
  public Object complete(
      Object body, MediaType type, HttpServletRequest request, ServerHttpResponse response) {
    if (!MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type)) {
      return body;
    }
    FieldSelection fields = FieldSelection.current();
    if (!(body instanceof Page<?> page)) {
      return fields == null ? body : fields.only(json.valueToTree(body));
    }
    if (fields != null) {
      return new Written(trees(page).map(fields::only).toList(), page.page(), page.facets());
    }
    return page.content() instanceof Page.StoredEntities<?> entities
        ? new Written(
            entities.stored().stream().map(RawValue::new).toList(), page.page(), page.facets())
        : page;
  }

  /** What is stored is read as it stands, and not as an entity before. */
  private Stream<ObjectNode> trees(Page<?> page) {
    return page.content() instanceof Page.StoredEntities<?> entities
        ? entities.stored().stream().map(stored -> json.readValue(stored, ObjectNode.class))
        : page.content().stream().map(json::valueToTree);
  }

  /** A page as it is written. */
  private record Written(
      List<?> content, Page.Position page, Map<String, List<FacetValue>> facets) {}
}
