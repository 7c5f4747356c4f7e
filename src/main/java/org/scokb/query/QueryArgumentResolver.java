package org.scokb.query;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a controller the {@link Query} that a request's parameters make. */
@Component
class QueryArgumentResolver implements HandlerMethodArgumentResolver {

  private final Definitions definitions;

  QueryArgumentResolver(Definitions definitions) {
    this.definitions = definitions;
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
    return new QueryParser<>(definitions.asked(parameter), request.getParameterMap()).parse();
  }
}
