package org.scokb.web;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * Has everything that serves the OpenAPI document be made when somebody asks for that, and not at
 * the start, of which it would take a part that is felt.
 */
@Component
class DocumentationWhenAsked implements BeanFactoryPostProcessor {

  private static final String SPRINGDOC = "org.springdoc.";

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    for (String name : beans.getBeanDefinitionNames()) {
      BeanDefinition bean = beans.getBeanDefinition(name);
      if (String.valueOf(bean.getFactoryBeanName()).startsWith(SPRINGDOC)
          || documents(beans.getType(name, false))) {
        bean.setLazyInit(true);
      }
    }
  }

  private static boolean documents(@Nullable Class<?> type) {
    return type != null
        && Stream.concat(Stream.of(type), Stream.of(type.getInterfaces()))
            .map(Class::getName)
            .anyMatch(name -> name.startsWith(SPRINGDOC) || name.startsWith("io.swagger."));
  }
}
