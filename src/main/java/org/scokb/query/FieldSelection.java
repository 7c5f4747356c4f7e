package org.scokb.query;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.filter.FilteringGeneratorDelegate;
import tools.jackson.core.filter.TokenFilter;
import tools.jackson.core.filter.TokenFilter.Inclusion;

/**
 * The fields of an entity that a request asks for. It leaves out the others token by token, whether
 * the entity is being written or is stored as JSON.
 *
 * @param names of the fields
 */
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

  /**
   * Takes an entity, and lets through what is asked for; of one that is stored as JSON by {@link
   * JsonGenerator#copyCurrentStructure}.
   */
  public JsonGenerator ofEntity(JsonGenerator out) {
    return filtering(out, new Named(names));
  }

  /** Takes a page, and lets through all but what isn't asked for of each entity in it. */
  JsonGenerator ofPage(JsonGenerator out) {
    return filtering(out, new InContent(new Named(names)));
  }

  private static JsonGenerator filtering(JsonGenerator out, TokenFilter filter) {
    return new FilteringGeneratorDelegate(out, filter, Inclusion.INCLUDE_ALL_AND_PATH, true);
  }

  /** The fields of an entity; those inside of them are left alone. */
  private static class Named extends TokenFilter {

    private final Set<String> names;

    Named(Set<String> names) {
      this.names = names;
    }

    @Override
    public @Nullable TokenFilter includeProperty(String name) {
      return names.contains(name) ? INCLUDE_ALL : null;
    }

    @Override
    public boolean includeEmptyObject(boolean contentsFiltered) {
      return true;
    }

    @Override
    public boolean includeEmptyArray(boolean contentsFiltered) {
      return true;
    }
  }

  /** The entities of a page. */
  private static class InContent extends TokenFilter {

    private final TokenFilter entity;

    InContent(TokenFilter entity) {
      this.entity = entity;
    }

    @Override
    public TokenFilter includeProperty(String name) {
      return name.equals("content") ? entity : INCLUDE_ALL;
    }
  }
}
