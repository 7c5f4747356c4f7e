package org.scokb.web;

import io.swagger.v3.oas.models.parameters.Parameter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Parts of the OpenAPI document that people write, and lay over what is read off the code. What is
 * said of something that isn't there, or in a word that it doesn't have, is refused.
 */
final class Overlay {

  private Overlay() {}

  /** What a file says, by the name of what it says it of. */
  static Map<String, Map<String, Object>> read(String file) {
    try (InputStream written = new ClassPathResource("openapi/" + file).getInputStream()) {
      return new YAMLMapper().readValue(written, new TypeReference<>() {});
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Lays what is said over a part of the document.
   *
   * @param said by what the part calls it: a value, or what is said of a part of its own
   */
  static void lay(Object part, Map<?, ?> said) {
    BeanWrapper bean = PropertyAccessorFactory.forBeanPropertyAccess(part);
    said.forEach(
        (key, value) -> {
          String name = key.toString();
          if (!(value instanceof Map<?, ?> more)) {
            bean.setPropertyValue(name, value);
            return;
          }
          Object inner = part(bean, name);
          if (inner == null) {
            throw new IllegalArgumentException("There is no '%s' to describe".formatted(name));
          }
          lay(inner, more);
        });
  }

  private static @Nullable Object part(BeanWrapper whole, String name) {
    if (whole.getWrappedInstance() instanceof Map<?, ?> parts) {
      return parts.get(name);
    }
    if (whole.getWrappedInstance() instanceof List<?> parameters) {
      return parameters.stream()
          .filter(each -> each instanceof Parameter one && one.getName().equals(name))
          .findFirst()
          .orElse(null);
    }
    return whole.getPropertyValue(name);
  }
}
