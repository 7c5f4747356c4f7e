package org.scokb.query;

import java.util.List;
import java.util.Objects;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
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
@EnableConfigurationProperties(IndexProperties.class)
class QueryConfiguration {

  @Bean(destroyMethod = "close")
  CloseableSearchMapping searchMapping(
      List<CollectionSource<?>> sources, JsonMapper json, IndexProperties properties) {
    SearchMappingBuilder builder =
        SearchMapping.builder(AnnotatedTypeSource.empty())
            .property("hibernate.search.mapping.configurer", new IndexedCollections(sources, json))
            .property(
                "hibernate.search.backend.analysis.configurer",
                (LuceneAnalysisConfigurer) TextAnalysis::configure)
            .property("hibernate.search.backend.lucene_version", "LUCENE_9_12_0")
            // What is written is seen when it is published, and not before.
            .property("hibernate.search.backend.io.refresh_interval", Integer.MAX_VALUE)
            // It is durable when it is sealed: one that a crash left unsealed is made anew anyway.
            .property("hibernate.search.backend.io.commit_interval", Integer.MAX_VALUE);
    if (properties.inMemory()) {
      builder.property("hibernate.search.backend.directory.type", "local-heap");
    } else {
      builder.property(
          "hibernate.search.backend.directory.root",
          Objects.requireNonNull(properties.index()).toAbsolutePath().toString());
    }
    return builder.build();
  }

  @Bean
  CollectionIndex collectionIndex(
      SearchMapping mapping,
      List<CollectionSource<?>> sources,
      Snapshot.Source database,
      JsonMapper json,
      IndexProperties folder,
      ObjectProvider<BuildProperties> build) {
    BuildProperties properties = build.getIfAvailable();
    String name = properties == null ? "unknown" : String.valueOf(properties.getTime());
    return new CollectionIndex(
        mapping, sources, database, json, name, folder.inMemory() ? null : folder.index());
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
