package org.scokb.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.web.LinkedData;
import org.scokb.web.QueryParameters;
import org.scokb.web.WritingConverter;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * All collections of the application, found by what their entities are represented as. Controllers
 * are handed the {@link Query} of one that a request's parameters make.
 */
@Component
class Definitions implements HandlerMethodArgumentResolver, QueryParameters, WebMvcConfigurer {

  private final Map<Class<?>, CollectionDefinition<?>> byType;

  Definitions(
      List<CollectionSource<?>> sources, List<CollectionDefinition<?>> definitionsWithoutIndex) {
    byType =
        Stream.concat(
                sources.stream().map(CollectionSource::definition),
                definitionsWithoutIndex.stream())
            .collect(Collectors.toMap(CollectionDefinition::type, Function.identity()));
  }

  /** The collection that a parameter of type {@code Query<T>} asks. */
  CollectionDefinition<?> asked(MethodParameter parameter) {
    CollectionDefinition<?> definition =
        Objects.requireNonNull(
            byType.get(ResolvableType.forMethodParameter(parameter).getGeneric(0).toClass()),
            () -> "No collection is defined for %s".formatted(parameter));
    // What belongs to one entity is asked for below the path of that.
    return Stream.of(parameter.getExecutable().getParameters())
            .anyMatch(each -> each.isAnnotationPresent(PathVariable.class))
        ? definition.part()
        : definition;
  }

  /** Whether an operation answers page by page. */
  private static boolean isPaged(HandlerMethod operation) {
    return Page.class.isAssignableFrom(operation.getReturnType().getParameterType());
  }

  /** What an operation shows of entities: one, or a collection. */
  Optional<Class<?>> shown(HandlerMethod operation) {
    return asked(operation)
        .filter(definition -> isPaged(operation))
        .<Class<?>>map(CollectionDefinition::type)
        .or(
            () ->
                Optional.of(WritingConverter.answer(operation).toClass())
                    .filter(type -> byType.containsKey(type) || isLinked(type)))
        .filter(type -> operation.hasMethodAnnotation(GetMapping.class));
  }

  private static boolean isLinked(Class<?> type) {
    LinkedData marked = type.getAnnotation(LinkedData.class);
    return marked != null && !marked.collection().isEmpty();
  }

  /** The collection that an operation answers for, if it does. */
  Optional<CollectionDefinition<?>> asked(HandlerMethod operation) {
    return Stream.of(operation.getMethodParameters())
        .filter(this::supportsParameter)
        .findFirst()
        .map(this::asked);
  }

  @Override
  public Set<String> of(HandlerMethod operation) {
    return asked(operation)
        .map(definition -> QueryParser.names(definition, isPaged(operation)))
        .orElse(Set.of());
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return Query.class.isAssignableFrom(parameter.getParameterType());
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return new QueryParser<>(asked(parameter), request.getParameterMap()).parse();
  }
}
