package org.scokb.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindHandlerAdvisor;
import org.springframework.boot.context.properties.bind.AbstractBindHandler;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * Refuses settings that could be read and can't work, each by its name: the application would
 * start, and fail whoever asks it.
 */
@Component
class CheckedSettings implements ConfigurationPropertiesBindHandlerAdvisor {

  private static final ConfigurationPropertyName OWN = ConfigurationPropertyName.of("scokb");

  @Override
  public BindHandler apply(BindHandler handler) {
    return new AbstractBindHandler(handler) {
      @Override
      public @Nullable Object onSuccess(
          ConfigurationPropertyName name, Bindable<?> target, BindContext context, Object result) {
        if (OWN.isAncestorOf(name)) {
          Assert.isTrue(
              !(result instanceof Duration time) || time.compareTo(Duration.ZERO) > 0,
              "must be longer than 0s");
          Assert.isTrue(!(result instanceof Integer number) || number > 0, "must be more than 0");
          Assert.isTrue(
              !(result instanceof DataSize size) || !size.isNegative(), "can't be less than 0B");
        }
        check(name.toString(), result);
        return super.onSuccess(name, target, context, result);
      }
    };
  }

  private static void check(String name, Object value) {
    switch (name) {
      case "scokb.hosts" ->
          Assert.isTrue(
              ((List<?>) value).stream().allMatch(host -> isHost(host.toString())),
              "must be names of hosts, without scheme or port");
      case "scokb.search.protocol" ->
          Assert.isTrue(value.toString().matches("https?"), "must be http or https");
      case "spring.datasource.url" ->
          secret(
              value.toString().startsWith("jdbc:"), "spring.datasource.url must begin with jdbc:");
      case "spring.security.user.password" ->
          secret(
              !value.toString().matches("\\{(argon2|scrypt)(@[^}]*)?}.*"),
              "spring.security.user.password must be plain, or a hash by bcrypt or pbkdf2");
      default -> {}
    }
  }

  private static boolean isHost(String name) {
    try {
      return name.equals(new URI("http://" + name).getHost());
    } catch (URISyntaxException nonsense) {
      return false;
    }
  }

  /** Refuses a value that isn't printed, since it is a password or holds one. */
  private static void secret(boolean works, String rule) {
    if (!works) {
      throw new RefusedStart(rule, "Give the setting such a value, or leave it away.");
    }
  }
}
