package org.scokb.query;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.models.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scokb.web.AnswerAdvice;
import org.scokb.web.LinkedData;
import org.scokb.web.ParameterWords;
import org.scokb.web.ProblemException;
import org.scokb.web.QueryParameters;
import org.scokb.web.RecordSchemas;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads from a request which fields it wants, where the answer is a collection or an entity, and
 * leaves the others out of JSON. What is stored it joins where all were asked for; last, as others
 * look at the whole.
 */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
record FieldParameter(Definitions definitions, JsonMapper json)
    implements AnswerAdvice,
        HandlerInterceptor,
        WebMvcConfigurer,
        QueryParameters,
        GlobalOperationCustomizer {

  /** After the format is settled, and before what was answered in it is compared. */
  private static final int ORDER = 2;

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/api/**").order(ORDER);
  }

  @Override
  public Set<String> of(HandlerMethod operation) {
    return representation(operation).isPresent() ? Set.of(Parameters.FIELDS) : Set.of();
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    String[] asked = request.getParameterValues(Parameters.FIELDS);
    if (asked != null && handler instanceof HandlerMethod operation) {
      representation(operation)
          .map(FieldParameter::fields)
          .ifPresent(fields -> selection(Parameters.split(asked), fields).choose(request));
    }
    return true;
  }

  private static FieldSelection selection(List<String> asked, List<String> fields) {
    asked.forEach(name -> ProblemException.requireAllowed(Parameters.FIELDS, name, fields));
    return new FieldSelection(new LinkedHashSet<>(asked));
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    representation(handler)
        .ifPresent(
            type ->
                operation.addParametersItem(
                    ParameterWords.describe(
                        QueryOperations.parameter(
                            Parameters.FIELDS,
                            QueryOperations.list(
                                RecordSchemas.nameOf(type) + "Field", fields(type))),
                        ParameterWords.ANY)));
    return operation;
  }

  /** What an operation answers with: one of it, or a collection. */
  private Optional<Class<?>> representation(HandlerMethod operation) {
    return definitions
        .paged(operation)
        .<Class<?>>map(CollectionDefinition::type)
        .or(
            () ->
                Optional.of(Definitions.answer(operation))
                    .filter(type -> definitions.has(type) || isLinked(type)))
        .filter(type -> operation.hasMethodAnnotation(GetMapping.class));
  }

  private static boolean isLinked(Class<?> type) {
    LinkedData marked = type.getAnnotation(LinkedData.class);
    return marked != null && !marked.collection().isEmpty();
  }

  private static List<String> fields(Class<?> representation) {
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
