package org.scokb.web;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * Has everything that writes the OpenAPI document be made when somebody asks for that, and not at
 * the start, of which it would take a part that is felt.
 */
@Component
class DocumentationWhenAsked implements BeanFactoryPostProcessor {

  private static final String SPRINGDOC = "org.springdoc.";

  /** What answers with the document. */
  private static final String DOCUMENT = "openApiResource";

  /** Nobody asks for it: it is made for what it does then. */
  private static final String REGISTRAR = "modelConverterRegistrar";

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    for (String name : beans.getBeanDefinitionNames()) {
      BeanDefinition bean = beans.getBeanDefinition(name);
      if (String.valueOf(bean.getFactoryBeanName()).startsWith(SPRINGDOC)
          || documents(beans.getType(name, false))) {
        bean.setLazyInit(true);
      }
    }
    beans.getBeanDefinition(DOCUMENT).setDependsOn(REGISTRAR);
  }

  private static boolean documents(@Nullable Class<?> type) {
    return type != null
        && Stream.concat(Stream.of(type), Stream.of(type.getInterfaces()))
            .map(Class::getName)
            .anyMatch(name -> name.startsWith(SPRINGDOC) || name.startsWith("io.swagger."));
  }
}
