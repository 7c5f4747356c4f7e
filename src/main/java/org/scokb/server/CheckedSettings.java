package org.scokb.server;

import java.time.Duration;
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
  private static final ConfigurationPropertyName DATABASE =
      ConfigurationPropertyName.of("spring.datasource.url");

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
        Assert.isTrue(
            !name.equals(DATABASE) || result.toString().startsWith("jdbc:"),
            "must begin with jdbc:");
        return super.onSuccess(name, target, context, result);
      }
    };
  }
}
