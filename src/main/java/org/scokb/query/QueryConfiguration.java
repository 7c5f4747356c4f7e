package org.scokb.query;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.TypeMappingStep;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMappingBuilder;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurationContext;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QueryConfiguration.SearchProperties.class)
class QueryConfiguration {

  /**
   * Where an OpenSearch cluster is that keeps the index instead of the application itself.
   *
   * @param hosts its nodes, each a name and a port; none keeps the index embedded
   * @param protocol {@code http} or {@code https}
   * @param username to sign in with, if the cluster asks
   * @param password for it
   * @param prefix what the names of the indexes begin with, for several on one cluster
   */
  @ConfigurationProperties("scokb.search")
  record SearchProperties(
      @DefaultValue List<String> hosts,
      @DefaultValue("http") String protocol,
      @Nullable String username,
      @Nullable String password,
      @DefaultValue("scokb") String prefix) {}

  /** Without a folder it is in memory, and made anew at each start. */
  @Bean
  Backend backend(
      @Value("${scokb.index:}") String folder,
      SearchProperties cluster,
      @Nullable BuildProperties build,
      JsonMapper json) {
    if (!cluster.hosts().isEmpty()) {
      return new OpenSearch(cluster, name(build), json);
    }
    return new EmbeddedLucene(folder.isEmpty() ? null : Path.of(folder), new IndexMemory(20));
  }

  @Bean(destroyMethod = "close")
  CloseableSearchMapping searchMapping(
      List<CollectionSource<?>> sources, JsonMapper json, Backend backend) {
    SearchMappingBuilder builder =
        SearchMapping.builder(AnnotatedTypeSource.empty())
            .property(
                "hibernate.search.mapping.configurer",
                (StandalonePojoMappingConfigurer) mapping -> map(mapping, sources, json, backend));
    backend
        .settings()
        .forEach((name, value) -> builder.property("hibernate.search." + name, value));
    return builder.build();
  }

  /** Maps every collection's representation to an index of its own, from its definition. */
  private static void map(
      StandalonePojoMappingConfigurationContext context,
      List<CollectionSource<?>> sources,
      JsonMapper json,
      Backend backend) {
    context
        .annotationMapping()
        .discoverAnnotationsFromReferencedTypes(false)
        .discoverAnnotatedTypesFromRootMappingAnnotations(false);
    for (CollectionSource<?> source : sources) {
      CollectionDefinition<?> definition = source.definition();
      TypeMappingStep type = context.programmaticMapping().type(definition.type());
      type.searchEntity().name(definition.name());
      type.indexed().index(backend.index(definition.name()));
      type.property(definition.idProperty()).documentId();
      type.binder(binding -> RepresentationBridge.bind(binding, definition, json), Map.of());
    }
    TypeMappingStep state = context.programmaticMapping().type(IndexStates.State.class);
    state.searchEntity();
    state.indexed().index(backend.index("index-state"));
    state.property("id").documentId();
    state.property("revision").genericField().projectable(Projectable.YES);
    state.property("settled").genericField().projectable(Projectable.YES);
    state.property("origin").keywordField().projectable(Projectable.YES);
  }

  @Bean
  IndexFollower indexFollower(
      SearchMapping mapping,
      Backend backend,
      List<CollectionSource<?>> sources,
      Snapshot.Source database,
      @Nullable BuildProperties build,
      DataSource connections) {
    return new IndexFollower(
        database,
        backend,
        new IndexWriter(mapping, backend, sources, new IndexStates(mapping, name(build))),
        new Turn(connections, "index_turn"));
  }

  /** Told at {@code /actuator/health}. */
  @Bean
  HealthIndicator index(IndexFollower index) {
    return index::health;
  }

  /** Tells readiness whether the index can be reached, as it was tried last, within a second. */
  @Bean
  HealthIndicator indexReach(IndexFollower index) {
    return () ->
        index.isReached()
            ? Health.up().build()
            : Health.outOfService().withDetail("state", "the index can't be reached").build();
  }

  /** What the index holds, and how far it is behind. */
  @Bean
  MeterBinder indexMeters(IndexFollower index, List<CollectionSource<?>> sources) {
    return meters -> {
      Gauge.builder("scokb.revision", index, each -> each.published().orElse(0))
          .description("The revision that is answered from")
          .register(meters);
      Gauge.builder("scokb.index.lag", index, IndexFollower::lag)
          .description("How many revisions of the database aren't in the index yet")
          .register(meters);
      for (CollectionSource<?> source : sources) {
        Gauge.builder("scokb.entities", index, each -> each.size(source.definition()))
            .tag("collection", source.definition().name())
            .description("How many entities there are")
            .register(meters);
      }
    };
  }

  private static String name(@Nullable BuildProperties build) {
    return build == null ? "unknown" : String.valueOf(build.getTime());
  }
}
