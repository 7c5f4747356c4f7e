package org.scokb.query;

import java.util.List;
import javax.sql.DataSource;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMappingBuilder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({IndexProperties.class, SearchProperties.class})
class QueryConfiguration {

  @Bean
  Backend backend(
      IndexProperties folder,
      SearchProperties cluster,
      ObjectProvider<BuildProperties> build,
      JsonMapper json) {
    if (!cluster.hosts().isEmpty()) {
      return new OpenSearch(cluster, name(build), json);
    }
    return new EmbeddedLucene(folder.inMemory() ? null : folder.index());
  }

  @Bean(destroyMethod = "close")
  CloseableSearchMapping searchMapping(
      List<CollectionSource<?>> sources, JsonMapper json, Backend backend) {
    SearchMappingBuilder builder =
        SearchMapping.builder(AnnotatedTypeSource.empty())
            .property(
                "hibernate.search.mapping.configurer",
                new IndexedCollections(sources, json, backend));
    backend
        .settings()
        .forEach((name, value) -> builder.property("hibernate.search." + name, value));
    return builder.build();
  }

  @Bean
  CollectionIndex collectionIndex(
      SearchMapping mapping,
      Backend backend,
      List<CollectionSource<?>> sources,
      Snapshot.Source database,
      JsonMapper json,
      ObjectProvider<BuildProperties> build,
      DataSource connections) {
    return new CollectionIndex(
        mapping,
        backend,
        sources,
        database,
        json,
        name(build),
        new Turn(connections, "index_turn"));
  }

  private static String name(ObjectProvider<BuildProperties> build) {
    BuildProperties properties = build.getIfAvailable();
    return properties == null ? "unknown" : String.valueOf(properties.getTime());
  }

  @Bean
  WebMvcConfigurer queryArguments(QueryArgumentResolver resolver, FieldParameter fields) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(fields).addPathPatterns("/api/**").order(1);
      }

      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(resolver);
      }
    };
  }
}
